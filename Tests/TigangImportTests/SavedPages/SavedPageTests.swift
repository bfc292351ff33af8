import MarkedText
import TestSupport
import Testing

@testable import tigang_import

@Suite("Pages that are saved in one file")
struct SavedPageTests {
  private static func message(_ type: String, _ body: [UInt8], transfer: String = "8bit") -> [UInt8] {
    Array(
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a=b?c\"\r\n\r\nfor others\r\n".utf8)
      + Array("--a=b?c\r\nContent-Transfer-Encoding: \(transfer)\r\nContent-Type: \(type)\r\n\r\n".utf8)
      + body
      + Array("\r\n--a=b?c--\r\n".utf8)
  }

  private static let page = "<html><body><p>一、甲=乙</p></body></html>"

  @Test("The page is read however it is written")
  func transfers() throws {
    let wide = EncodedText.bytes(Self.page, "GB18030")
    let base64 = Array("PGh0bWw+PGJvZHk+PHA+5LiA44CB55SyPeS5\r\nmTwvcD48L2JvZHk+PC9odG1sPg==".utf8)
    let cases = [
      Self.message("text/html; charset=\"gb2312\"", SavedPage.quoted(wide), transfer: "Quoted-Printable"),
      Self.message("text/html;\r\n charset=utf-8", base64, transfer: "base64"),
      Self.message("TEXT/HTML; charset=gb2312", wide),
      Self.message(
        "multipart/alternative; boundary=c",
        Array(
          "\r\n--c\r\nContent-Type: text/plain\r\n\r\nno\r\n--c\r\nContent-Type: text/html\r\n\r\n\(Self.page)\r\n--c--"
            .utf8)),
      Array("MIME-Version: 1.0\nContent-Type: text/html\n\n\(Self.page)".utf8),
    ]
    for (index, bytes) in cases.enumerated() {
      #expect(try ImportRun(bytes, name: "a.mht").marked().lines == ["一、甲=乙"], "\(index)")
    }
    #expect(try ImportRun(cases[0], name: "a.doc").marked().format == "mhtml")
  }

  @Test("What has no page is said to have none, and letters are no pages")
  func others() throws {
    #expect(
      try ImportRun(Self.message("image/png", [0x41]), name: "a.doc").fault == .damaged("no page in it"))
    #expect(
      try ImportRun(Array("a".utf8), name: "a", arguments: ["--from", "mhtml"]).fault
        == .damaged("no page in it"))
    #expect(try ImportRun(Array("Subject: a\nTo: b\n\nc".utf8), name: "a.txt").marked().format == "text")
  }

  @Test("Digits and signs that stand for nothing are left out or stay")
  func transferEncodings() {
    func quoted(_ text: String) -> String {
      String(decoding: TransferEncoding.quotedPrintable(Array(text.utf8)[...]), as: UTF8.self)
    }
    #expect(quoted("a=3Db= \r\nc=\nd=zz=4") == "a=bcd=zz=4")
    #expect(TransferEncoding.base64(Array("QU J\nD=QUJD".utf8)[...]) == Array("ABC".utf8))
    #expect(TransferEncoding.base64(Array("QQ==".utf8)[...]) == Array("A".utf8))
  }

  @Test("Marks of Word that are no HTML are not seen, and nothing moves for them")
  func conditionalMarks() {
    func seen(_ text: String) -> String {
      String(decoding: ConditionalMarks.hidden(in: Array(text.utf8)), as: UTF8.self)
    }
    #expect(seen("<p><![if !a\nb]>一、<![endif]>甲") == "<p><!--    \n-->一、<!--   -->甲")
    for text in ["<![]>a<!--[if b]>c<![endif]-->d<![if", "a<![", "<![if a", "<!-- <![if a]>"] {
      #expect(seen(text) == text)
    }
  }

  @Test("A million boundaries, parts and lines take no longer than they are")
  func hostile() throws {
    let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\"\n\n"
    let part = "--\nContent-Type: multipart/mixed; boundary=x\n\n--x--\n"
    #expect(MIMEPart.page(in: Array((head + String(repeating: part, count: 20_000)).utf8)) == nil)
    #expect(MIMEPart.page(in: Array((head + String(repeating: "--", count: 500_000)).utf8)) == nil)
    #expect(
      MIMEPart.page(in: Array((head + "--\nA:" + String(repeating: "\n b", count: 300_000)).utf8)) == nil)
  }
}
