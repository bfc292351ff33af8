/// A page as programs save it under an ending of their own.
enum SavedPage {
  /// One file with all that belongs to the page, as browsers write it.
  static func saved(_ page: [UInt8]) -> [UInt8] {
    let picture =
      "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n--b--\r\n"
    let head = """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: http://a.example/\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="b"\r
      \r
      \r
      --b\r
      Content-Type: text/html; charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r

      """
    return Array(head.utf8) + quoted(page) + Array("\r\n\(picture)".utf8)
  }

  /// Bytes so that each line has at most 76 of them, all of ASCII (RFC 2045, 6.7).
  static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    var width = 0
    for byte in bytes {
      if width >= 70 {
        text += Array("=\r\n".utf8)
        width = 0
      }
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=")
      text += isPlain ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      width += isPlain ? 1 : 3
    }
    return text
  }

  /// As Word writes it: numbers of lists are text that only others show.
  static func ofWord(_ lines: [NumberedLine]) -> String {
    let paragraphs = lines.map { line in
      let number = line.whole.dropLast(line.text.count)
      let list = "<![if !supportLists]><span style='mso-list:Ignore'>\(number)</span><![endif]>"
      return
        "<p class=MsoNormal>\(number.isEmpty ? "" : list)<span lang=ZH-CN>\(line.text.escaped)</span><o:p></o:p></p>\n"
    }
    return """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal {margin:0cm;} --></style></head>
      <body lang=ZH-CN><div class=WordSection1 style='layout-grid:15.6pt'>\(paragraphs.joined())</div></body></html>
      """
  }
}
