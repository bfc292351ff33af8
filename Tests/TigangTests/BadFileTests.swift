import Foundation
import Testing

/// Files that are no text, or no files.
@Suite(.timeLimit(.minutes(1)))
struct BadFileTests {
  private static let binary = "printf '\\3\\1\\4\\1\\2\\1\\1\\0\\0\\0\\0\\0\\0\\0\\240' >b; "

  @Test(
    "What cannot be read is told in one sentence of either language, with status 2",
    arguments: [
      ("mkdir b; tigang outline b", "b: is a directory", "b:是一个目录"),
      ("tigang outline - <.", "-: is a directory", "-:是一个目录"),
      ("tigang outline /dev/zero", "/dev/zero: not a regular file", "/dev/zero:不是普通文件"),
      ("tigang outline - </dev/zero", "-: not a regular file", "-:不是普通文件"),
      ("truncate -s 5G b; tigang outline b", "b: larger than 4,294,967,295 bytes", "b:超过 4,294,967,295 字节"),
      (
        "truncate -s 5G b; tigang outline - <b", "-: larger than 4,294,967,295 bytes", "-:超过 4,294,967,295 字节"
      ),
      (
        binary + "tigang b", "b: is binary, not text (--encoding NAME shows it all the same)",
        "b:是二进制文件,不是文字(加 --encoding 编码 可强行打开)"
      ),
      (
        "truncate -s 3M b; tigang stats b", "b: is binary, not text (--encoding NAME shows it all the same)",
        "b:是二进制文件,不是文字(加 --encoding 编码 可强行打开)"
      ),
      (
        "tigang outline /proc/self/mem", "/proc/self/mem: Input/output error",
        "/proc/self/mem:Input/output error"
      ),
    ])
  func trouble(command: String, english: String, chinese: String) throws {
    for (language, sentence) in [("en", "cannot read \(english)"), ("zh", "不能读 \(chinese)")] {
      let line = command.replacing("tigang ", with: "tigang --language \(language) ")
      let outcome = try Shell.run(line, in: TemporaryFolder())
      #expect(outcome.errorLines == ["tigang: \(sentence)"])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
    }
  }

  @Test(
    "What only looks odd is read",
    arguments: [
      "tigang stats /proc/self/status", "tigang stats - </dev/null",
      binary + "tigang stats b --encoding latin1",
      "mkfifo p; cat speech.txt >p & tigang stats p", "printf 'caf\\351\\n' >b; tigang stats b",
      "ln -s speech.txt l; tigang stats l",
    ])
  func readable(command: String) throws {
    let outcome = try Shell.run(command, in: .withSpeech())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.lines.contains { $0.hasPrefix("encoding: ") })
  }

  @Test(
    "A file whose first bytes tell a format that nothing reads is said to be what it is",
    arguments: [
      ("\\177ELF", "en", "cannot open b: it is a program, no text"), ("\\177ELF", "zh", "不能打开 b:是程序,不是文字"),
      ("GIF89a", "en", "cannot open b: it is a picture (gif), no text"),
      ("\\037\\213\\010", "en", "cannot open b: it is a compressed file (gzip), no text"),
      ("Rar!\\032\\007", "zh", "不能打开 b:是归档文件(rar),不是文字"),
    ])
  func unknownFormat(start: String, language: String, sentence: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Shell.run("printf '\(start)' >b; tigang outline b --language \(language)", in: folder)
    #expect(outcome.errorLines == ["tigang: \(sentence)"])
    #expect(outcome.status == 2)
  }

  @Test("Who names an encoding has any bytes shown")
  func namedEncoding() throws {
    let folder = try TemporaryFolder()
    #expect(try Shell.run("printf 'GIF89a' >b; tigang stats b --encoding latin1", in: folder).status == 0)
  }

  @Test("A file that grows or shrinks while it is read is read as far as it goes")
  func changing() throws {
    let line =
      "for i in 1 2 3 4 5 6 7 8; do cat speech.txt >>b; truncate -s 3000 b; done & "
      + "for i in 1 2 3 4 5 6 7 8; do tigang stats b >/dev/null || exit 1; done; wait"
    let outcome = try Shell.run("cp speech.txt b; \(line)", in: .withSpeech())
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
  }

  @Test("An encoding that nobody knows is a usage error")
  func unknownEncoding() throws {
    let outcome = try Shell.run("tigang outline speech.txt --encoding nonesuch", in: .withSpeech())
    #expect(outcome.status == 2)
    #expect(
      outcome.errorLines == [
        "tigang: There is no encoding 'nonesuch'; iconv -l lists them. (tigang --help shows how)"
      ])
  }
}

extension ScreenTests {
  /// Files in the browser that take their time, or are in another encoding.
  struct OddFileTests {
    @Test("While a fifo has no writer the browser waits and takes keys", arguments: ["q", "C-c"])
    func fifo(key: String) throws {
      let screen = try TmuxScreen()
      try screen.enter("mkfifo p; tigang p")
      try screen.waitFor("正在读入")
      try screen.send(key)
      try screen.waitForPrompt()
    }

    @Test("The last line says in which encoding a text was read")
    func encoding() throws {
      let screen = try TmuxScreen()
      try screen.enter("iconv -f UTF-8 -t GBK speech.txt >gbk.txt; tigang gbk.txt")
      try screen.waitForCursor(on: "一、提高站位,以思想引领筑牢团结根基")
      try screen.waitUntil("the encoding") { $0.lastLine?.contains("gb18030  ") == true }
    }
  }
}
