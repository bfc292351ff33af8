import MarkedText
import Testing

@testable import tigang_import

@Suite("Automatic numbers of Word documents")
struct WordNumberingTests {
  @Test("Numbers stand before paragraphs as Word shows them", arguments: NumberingCase.all)
  func numbers(sample: NumberingCase) throws {
    let text = try ImportRun(sample.file.bytes, name: "a.docx").marked()
    #expect(text.lines == sample.lines)
    try OfficeText.offer(sample.file.bytes, as: "\(sample.name).docx")
  }

  @Test("LibreOffice shows the same, where it knows better than nothing", arguments: NumberingCase.all)
  func libreOffice(sample: NumberingCase) throws {
    let own = sample.lines.map(OfficeText.visible)
    let other = try OfficeText.lines("\(sample.name).txt")
    if let difference = sample.difference {
      #expect(own != other, "\(difference)")
    } else {
      #expect(own == other)
    }
  }
}
