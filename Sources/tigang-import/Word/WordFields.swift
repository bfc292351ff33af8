/// The fields that are open at a place of a document: of each only its result is text (ISO/IEC 29500-1, 17.16), but for
/// `EQ` and `MACROBUTTON`, which have none.
struct WordFields {
  /// What the end of a field's instruction, or of the field, asks for.
  enum Change: Equatable {
    case none
    case beginLink(String)
    case endLink
    case text(String)
  }

  private struct Field {
    var instruction: [UInt8] = []
    var isInstruction = true
    var isLink = false
    var isContents = false

    /// What a field shows that has no result; nil for others.
    var shown: String? {
      guard instruction.count < WordFields.longest else { return nil }
      let text = String(decoding: instruction, as: UTF8.self)
      return WordEquation.text(text) ?? WordFields.button(text)
    }
  }

  /// No longer instruction means anything, in bytes.
  private static let longest = 10_000

  private var open: [Field] = []
  private var instructions = 0
  private var contents = 0

  /// Whether what comes now is an instruction, or within one.
  var isInstruction: Bool { instructions > 0 }
  /// Whether what comes now is the result of a field that makes the contents.
  var isContents: Bool { contents > 0 }

  /// A field begins with its instruction.
  mutating func begin() {
    open.append(Field())
    instructions += 1
  }

  /// A field begins whose instruction is known.
  mutating func begin(_ instruction: String) -> Change {
    begin()
    append(Array(instruction.utf8))
    return separate()
  }

  /// Goes on with the instruction of the innermost field.
  mutating func append(_ instruction: [UInt8]) {
    guard let last = open.indices.last, open[last].isInstruction, open[last].instruction.count < Self.longest
    else { return }
    open[last].instruction += instruction
  }

  /// The instruction is over, and the result comes.
  mutating func separate() -> Change {
    guard let last = open.indices.last, open[last].isInstruction, open[last].shown == nil else {
      return .none
    }
    open[last].isInstruction = false
    instructions -= 1
    let words = Self.words(open[last].instruction)
    switch words.first?.uppercased() {
    case "TOC":
      open[last].isContents = true
      contents += 1
    case "HYPERLINK":
      open[last].isLink = true
      return .beginLink(Self.target(words))
    default: break
    }
    return .none
  }

  /// The innermost field is over.
  mutating func end() -> Change {
    guard let field = open.popLast() else { return .none }
    if field.isInstruction {
      instructions -= 1
      if let text = field.shown { return .text(text) }
    }
    if field.isContents { contents -= 1 }
    return field.isLink ? .endLink : .none
  }

  /// The words on a button: `MACROBUTTON name words`; nil for others.
  private static func button(_ instruction: String) -> String? {
    let words = instruction.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[0].uppercased() == "MACROBUTTON" else { return nil }
    return words[2].trimmed
  }

  /// `HYPERLINK "address" \l "place"`.
  private static func target(_ words: [String]) -> String {
    var (address, place) = ("", "")
    var isPlace = false
    for word in words.dropFirst() {
      if word.hasPrefix("\\") {
        isPlace = word == "\\l"
      } else if isPlace {
        (place, isPlace) = ("#\(word)", false)
      } else if address.isEmpty {
        address = word
      }
    }
    return address + place
  }

  /// Words are parted by spaces and hold none but within quotes.
  private static func words(_ instruction: [UInt8]) -> [String] {
    var words: [String] = []
    var (word, isQuoted) = ([UInt8](), false)
    for byte in instruction + [0x20] {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == 0x20, !isQuoted {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
    }
    return words
  }
}
