import MarkedText
import Testing

@testable import tigang_import

@Suite("Automatic numbers of Word documents")
struct WordNumberingTests {
  @Test("Numbers stand before paragraphs as Word shows them", arguments: NumberingCase.all)
  func numbers(sample: NumberingCase) throws {
    let text = try ImportRun(sample.file.bytes, name: "a.docx").marked()
    #expect(text.lines == sample.lines)
  }
}
