import CellGrid
import Glibc
import Testing

@Suite("Widths of characters")
struct CharacterWidthTests {
  @Test(
    "Characters that readers of Chinese text meet have the width that terminals give them",
    arguments: [
      ("a", 1), ("中", 2), ("，", 2), ("“", 1), ("…", 1), ("—", 1), ("\u{3000}", 2), ("Ａ", 2), ("ｱ", 1),
      ("한", 2),
      ("\u{301}", 0), ("\u{20DD}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{AD}", 1),
      ("\u{1161}", 0), ("\u{11A8}", 0), ("\u{D7B0}", 0), ("\u{600}", 1), ("😀", 2), ("❤", 1), ("①", 1),
      ("𠀀", 2),
      ("\u{2FFFD}", 2), ("\u{3FFFD}", 2), ("\u{E000}", 1), ("\u{10FFFF}", 1), ("䷀", 2), ("㉈", 2),
    ] as [(Unicode.Scalar, Int)])
  func known(scalar: Unicode.Scalar, cells: Int) {
    #expect(CharacterWidth.cells(of: scalar) == cells)
  }

  @Test("The short cut for common text agrees with the table for every scalar")
  func shortCut() {
    let different = scalars.filter { CharacterWidth.cells(of: $0) != CharacterWidth.cellsFromTable(of: $0) }
    #expect(different == [])
  }

  /// NUL has no width in libc; here it is a control like the others, which count as 1 and become signs.
  @Test("Widths agree with wcwidth for every scalar that libc knows")
  func libc() throws {
    let locale = try #require(setlocale(LC_CTYPE, "C.UTF-8"))
    defer { setlocale(LC_CTYPE, locale) }
    let wcwidth = try libcWidth()
    var different: [Unicode.Scalar] = []
    var unknown: [Unicode.Scalar] = []
    for scalar in scalars where scalar.value > 0 {
      guard let age = scalar.properties.age, (age.major, age.minor) <= (15, 0) else { continue }
      let width = Int(wcwidth(Int32(scalar.value)))
      if width < 0 {
        unknown.append(scalar)
      } else if width != CharacterWidth.cells(of: scalar) {
        different.append(scalar)
      }
    }
    #expect(different == [])
    #expect(unknown.filter { !isExplained($0) } == [])
  }

  /// libc calls controls, U+2028, U+2029 and noncharacters unprintable, and an older one does not know the
  /// additions of Unicode 15.0, from which the table is made.
  private func isExplained(_ scalar: Unicode.Scalar) -> Bool {
    let age = scalar.properties.age
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: return true
    default: return age?.major == 15 && age?.minor == 0
    }
  }

  /// The Glibc module does not show `wcwidth`, which its header declares for XPG only.
  private func libcWidth() throws -> @convention(c) (Int32) -> Int32 {
    let address = try #require(dlsym(nil, "wcwidth"))
    return unsafeBitCast(address, to: (@convention(c) (Int32) -> Int32).self)
  }

  private var scalars: [Unicode.Scalar] {
    (0...UInt32(0x10FFFF)).compactMap(Unicode.Scalar.init)
  }
}
