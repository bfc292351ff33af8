import Testing

/// A call of `outline speech.txt` with corrections, and the one line that it is answered with.
struct CorrectionCase: CustomTestStringConvertible, Sendable {
  /// What `speech.txt.tigang.toml` holds; nil for no such file.
  var file: String?
  /// What stands behind the name of the document.
  var options = ""
  /// Standard error without the name of the program.
  let error: String

  var testDescription: String { [file, options].compactMap { $0 }.joined(separator: " ") }

  static let files = [
    CorrectionCase(
      file: "heading = [69]\n",
      error: "speech.txt.tigang.toml:1: unknown key \"heading\"; \"headings\" may be meant"),
    CorrectionCase(
      file: "\nprofile = \"statue\"\n",
      error: "speech.txt.tigang.toml:2: unknown profile \"statue\"; \"statute\" may be meant"),
    CorrectionCase(
      file: "headings = [69,\n  \"72:x\"]\n",
      error: "speech.txt.tigang.toml:2: \"72:x\" is no line with or without a depth, as 69 or \"69:2\""),
    CorrectionCase(
      file: "not-headings = 81",
      error: "speech.txt.tigang.toml:1: not-headings has to be written like not-headings = [81, 90]"),
    CorrectionCase(
      file: "headings = [93]",
      error: "speech.txt.tigang.toml:1: there is no line 93: the document has 92 lines"),
    CorrectionCase(
      file: "headings = [93]", options: "--language zh",
      error: "speech.txt.tigang.toml:1: 没有第 93 行:文稿共 92 行"),
    CorrectionCase(
      file: "levels = [\"甲\"]\nheadings = [3]\nnot-headings = [3]", options: "--level 乙",
      error: "speech.txt.tigang.toml:3: line 3 is named twice, for different things"),
  ]

  static let options = [
    CorrectionCase(
      options: "--heading 93", error: "speech.txt: there is no line 93: the document has 92 lines"),
    CorrectionCase(
      file: "headings = [92]", options: "--no-heading 93",
      error: "speech.txt: there is no line 93: the document has 92 lines"),
    CorrectionCase(
      options: "--heading 69:",
      error:
        "The value '69:' is invalid for '--heading <line[:depth]>': a heading is named by its line, or by line "
        + "and depth: 69 or 69:2 (tigang --help shows how)"),
    CorrectionCase(
      options: "--no-heading x",
      error: "The value 'x' is invalid for '--no-heading <line>' (tigang --help shows how)"),
    CorrectionCase(
      options: "--no-heading 0", error: "Lines are counted from 1. (tigang --help shows how)"),
    CorrectionCase(
      options: "--heading 3 --no-heading 3",
      error: "Line 3 is named twice, for different things. (tigang --help shows how)"),
    CorrectionCase(
      options: "--level '第('",
      error: "The value '第(' is invalid for '--level <pattern>': expected ')' (tigang --help shows how)"),
  ]

  /// Command lines of all kinds that open `speech.txt`.
  static let commands = [
    "tigang speech.txt", "tigang browse speech.txt", "tigang outline speech.txt", "tigang show speech.txt 1",
    "tigang search speech.txt 民族", "tigang stats speech.txt", "tigang --heading 3 outline speech.txt",
  ]
}
