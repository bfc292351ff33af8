import MarkedText
import Testing

@Suite("Hostile pages")
struct HostilePageTests {
  /// A document that is made to break its reader.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let make: @Sendable () -> String
    /// Nil for a document that is read.
    let fault: ImportFault?
  }

  private static let tooDeep = ImportFault.tooDeep(limit: 10_000)

  private static let cases = [
    Case(
      testDescription: "a million elements within each other", name: "a.html",
      make: { String(repeating: "<div>", count: 1_000_000) + "x" }, fault: tooDeep),
    Case(
      testDescription: "nothing is closed", name: "a.html",
      make: { String(repeating: "<b><p><table><tr><td><ul><li><a href=\"x\">t", count: 1000) }, fault: nil),
    Case(
      testDescription: "a quotation mark that never ends", name: "a.html",
      make: { "<p>x</p><a href=\"" + String(repeating: "<p>y", count: 10_000) }, fault: nil),
    Case(
      testDescription: "ends of what never began", name: "a.html",
      make: { "<p>x" + String(repeating: "</div></b></p>", count: 10_000) }, fault: nil),
    Case(
      testDescription: "cells that reach over everything", name: "a.html",
      make: {
        "<table><tr><td rowspan=65535 colspan=1000>a<td rowspan=999999999999>b</tr>"
          + String(repeating: "<tr><td>c<td>d", count: 2000) + "</table>"
      }, fault: nil),
    Case(
      testDescription: "quotes within each other", name: "a.md",
      make: { String(repeating: ">", count: 20_000) + "a" }, fault: tooDeep),
    Case(
      testDescription: "brackets and stars without end", name: "a.md",
      make: {
        String(repeating: "[", count: 20_000) + "\n\n" + String(repeating: "[a](", count: 10_000) + "\n\n"
          + String(repeating: "*a _", count: 10_000)
      }, fault: nil),
    Case(
      testDescription: "headings, contents and references to notes within each other", name: "a.html",
      make: {
        ["<h1><b>", "<div class=toc>", "<a epub:type=noteref href=x><b>"].map {
          String(repeating: $0, count: 2000) + String(repeating: "<i>y</i>", count: 10_000)
            + String(repeating: "</b></h1></div></a>", count: 2000)
        }.joined()
      }, fault: nil),
    Case(
      testDescription: "lists within each other", name: "a.html",
      make: { String(repeating: "<ul><li>x", count: 2000) }, fault: nil),
  ]

  @Test("A hostile page is read or refused, and never ends the program", arguments: cases)
  func page(_ example: Case) throws {
    let run = try ImportRun(Array(example.make().utf8), name: example.name)
    #expect(run.fault == example.fault)
    #expect(run.status == (example.fault == nil ? 0 : 2))
    if example.fault == nil { #expect(try !run.marked().blocks.isEmpty) }
  }

  @Test("Bytes of a page that mean nothing are shown, and a page of no text at all is said to be one")
  func noise() throws {
    let noise = (0..<5000).map { UInt8(0x20 + $0 &* 7919 % 0xE0) }
    let page = try ImportRun(Array("<p>begin</p>".utf8) + noise + Array("<p>end".utf8), name: "a.html")
    #expect(page.status == 0)
    #expect(try page.marked().lines.contains { $0.hasPrefix("begin") })
    let zeros = Array(repeating: UInt8(0), count: 5000)
    for name in ["a.html", "a.md"] {
      #expect(try ImportRun(zeros, name: name).fault == .noText)
    }
  }
}
