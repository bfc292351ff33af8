import Foundation
import Testing

/// Encodings as scripts see them.
@Suite(.timeLimit(.minutes(1)))
struct EncodingCommandTests {
  @Test(
    "The speech has the same outline in every encoding, and the JSON names it",
    arguments: [
      ("GBK", "gb18030"), ("GB18030", "gb18030"), ("UTF-16", "utf-16le"), ("UTF-16BE", "utf-16be"),
      ("UTF-32LE", "utf-32le"),
    ])
  func outline(name: String, encoding: String) throws {
    let command =
      "iconv -f UTF-8 -t \(name) speech.txt >s; tigang outline s --format json >a; "
      + "tigang outline speech.txt --format json >b; grep -o '\"encoding\":\"[^\"]*\"' a; "
      + "sed -i 's/^.*\"profile\"/\"profile\"/' a b; cmp a b"
    let outcome = try Shell.run(command, in: .withSpeech())
    #expect(outcome.lines == ["\"encoding\":\"\(encoding)\""])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test(
    "--encoding is taken by every command that opens a file, before it or behind it",
    arguments: [
      "tigang --encoding big5", "tigang browse --encoding=big5", "tigang --encoding BIG5 outline",
      "tigang outline --encoding Big5", "tigang search --encoding big5 --count",
      "tigang stats --encoding big5",
      "tigang --language en --encoding cp950 check", "tigang explain --encoding big5",
      "tigang show --encoding big5",
    ])
  func option(command: String) throws {
    let text = "一、工作要點\n\n加強管理。\n\n三、經費\n\n由縣政府支應。\n"
    let folder = try TemporaryFolder()
    try folder.write(text, to: "utf8.txt")
    let rest =
      ["search": " 經費", "explain": " 1", "show": " 三"].first { command.contains($0.key) }?.value ?? ""
    let plain = command.replacing(#/ ?--encoding[ =][A-Za-z0-9]+/#, with: "")
    let lines =
      "iconv -f UTF-8 -t BIG5 utf8.txt >s; cp s b; \(command) b\(rest) >one; cp utf8.txt b; \(plain) b\(rest) >two; "
      + "grep -v '^encoding\\|^length' one >a; grep -v '^encoding\\|^length' two >c; cmp a c && test -s a"
    let outcome = try Shell.run(lines, in: folder)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test("The figures say which encoding was taken, in text and in JSON")
  func stats() throws {
    let outcome = try Shell.run(
      "iconv -f UTF-8 -t GBK speech.txt >s; tigang stats s; tigang stats s --format json", in: .withSpeech())
    #expect(outcome.lines.contains("encoding: gb18030"))
    #expect(outcome.lines.last?.contains("\"encoding\":\"gb18030\"") == true)
  }
}
