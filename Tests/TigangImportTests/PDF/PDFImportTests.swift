import Foundation
import Testing

@testable import tigang_import

@Suite("PDF", .timeLimit(.minutes(1)))
struct PDFImportTests {
  @Test("Headings, paragraphs over pages, header, page numbers and properties of a notice")
  func notice() throws {
    let run = try Self.run(Self.notice)
    #expect(run.errors.isEmpty)
    #expect(run.text.hasPrefix("tigang-marked-text 1\nformat: pdf\ntitle: 河道报告\n\n"))
    #expect(
      run.blocks
        == [
          "paragraph: 关于河道整治的报告", "heading 1: 一、总体情况",
          "paragraph: 今年以来河道整治工作按照计划推进各乡镇都有专人负责截至目前共完成清淤三十公里修复堤岸八公里栽种了树木四百棵。",
          "heading 2: （一）基本做法。", "paragraph: 各村都订了办法各村都订了好办法各村都订了办法，到年底都要做到。",
          "heading 1: 二、存在问题", "paragraph: 资金不足，见 annex A 的表。",
          "table: 年份    长度    费用\n+\t2023    30      12\n+\t2024    28      11",
          "note back: 河东县公报",
        ].flatMap { $0.split(separator: "\n").map(String.init) })
  }

  @Test("Bookmarks that do not fit the text are no headings")
  func strayBookmarks() throws {
    var builder = Self.notice
    builder.bookmarks = [("_GoBack", 0, 1), ("封面", 0, 1), ("一、总体情况", 0, 1)]
    #expect(try Self.run(builder).blocks.contains("paragraph: 一、总体情况"))
  }

  @Test("A scanned page has no text")
  func noText() throws {
    let run = try Self.run(PDFBuilder(pages: [[], []]))
    #expect(run.fault == .noText)
    #expect(run.status == 2)
  }

  @Test("Pages with nothing but their numbers have these as their text")
  func numbersOnly() throws {
    let pages = (1...3).map { [PDFBuilder.Text("\($0)", 300, 40)] }
    #expect(
      try Self.run(PDFBuilder(pages: pages)).blocks == ["paragraph: 1", "paragraph: 2", "paragraph: 3"])
  }

  @Test("A PDF with a password is told from a damaged one")
  func encrypted() throws {
    var builder = PDFBuilder(pages: [[PDFBuilder.Text("甲", 90, 700)]])
    let key = String(repeating: "00", count: 32)
    builder.trailer =
      "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <\(key)> /U <\(key)> >>"
    #expect(try Self.run(builder).fault == .encrypted)
  }

  @Test(
    "A PDF that opens without its password is read, also where copying is forbidden; one that does not is not"
  )
  func passwords() throws {
    let files = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Files")
    let run = try ImportRun([files.appendingPathComponent("owner-password.pdf").path])
    #expect(
      run.blocks
        == ["heading 1: 一、河道", "paragraph: 今年清了三十公里。", "heading 1: 二、堤岸", "paragraph: 今年修了八公里。"])
    #expect(try ImportRun([files.appendingPathComponent("user-password.pdf").path]).fault == .encrypted)
  }

  @Test("Without pdftotext the package that has it is named")
  func missing() throws {
    let folder = try ImportFolder()
    let file = try folder.write(Self.notice.bytes, to: "a.pdf")
    let run = try ImportRun([file], environment: ["PATH=\(folder.path)"])
    #expect(run.fault == .missingConverter(program: "pdftotext", package: "poppler-utils"))
  }

  private static func run(_ builder: PDFBuilder) throws -> ImportRun {
    let folder = try ImportFolder()
    return try ImportRun([try folder.write(builder.bytes, to: "a.pdf")])
  }

  /// A paragraph and a half on the first page, the rest and a table on the second, the third is for the header's sake.
  private static var notice: PDFBuilder {
    var builder = PDFBuilder(pages: [
      header(1) + [
        PDFBuilder.Text("关于河道整治的报告", 200, 740, size: 22), PDFBuilder.Text("一、总体情况", 90, 700),
        PDFBuilder.Text("今年以来河道整治工作按照计划推进各乡镇都有专人", 90, 672),
        PDFBuilder.Text("负责截至目前共完成清淤三十公里修复堤岸八公里栽种了", 58, 644),
        PDFBuilder.Text("树木四百棵。", 58, 616), PDFBuilder.Text("（一）基本做法。各村都订了办法各村都订了好办法", 90, 588),
      ],
      header(2) + [
        PDFBuilder.Text("各村都订了办法，到年底都要做到。", 58, 740), PDFBuilder.Text("二、存在问题", 90, 712),
        PDFBuilder.Text("资金不足，见 annex A 的表。", 90, 684),
      ] + table(["年份 长度 费用", "2023 30 12", "2024 28 11"]),
      header(3),
    ])
    builder.bookmarks = [("一、总体情况", 0, 1), ("（一）基本做法", 0, 2), ("二、存在问题", 1, 1)]
    builder.properties = "/Title <FEFF6CB3905362A5544A> /CreationDate (D:20250820093000+08'00')"
    return builder
  }

  private static func header(_ page: Int) -> [PDFBuilder.Text] {
    [PDFBuilder.Text("河东县公报", 270, 800, size: 9), PDFBuilder.Text("- \(page) -", 280, 40, size: 9)]
  }

  private static func table(_ rows: [String]) -> [PDFBuilder.Text] {
    rows.enumerated().flatMap { row, text in
      text.split(separator: " ").enumerated().map { column, cell in
        PDFBuilder.Text(String(cell), 90 + 64 * column, 640 - 24 * row)
      }
    }
  }
}
