import Testing

/// A command line and what is expected of it.
struct UsageCase: CustomTestStringConvertible, Sendable {
  /// What the shell is given.
  let command: String
  /// As `$?` has it.
  let status: Int32
  /// The first line of standard error; empty for nothing at all.
  let error: String
  /// The first line of standard output; empty for nothing at all.
  var output = ""
  /// The command line names the case.
  var testDescription: String { command }
}

extension UsageCase {
  /// Sources that cannot be read.
  static let troubles = [
    UsageCase(
      command: "tigang missing.txt", status: 2, error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang outline missing.txt", status: 2, error: "tigang: cannot read missing.txt: no such file"
    ),
    UsageCase(
      command: "tigang show missing.txt 1", status: 2, error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang search missing.txt a", status: 2,
      error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang stats missing.txt", status: 2, error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang check missing.txt", status: 2, error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang explain missing.txt 1", status: 2,
      error: "tigang: cannot read missing.txt: no such file"),
    UsageCase(
      command: "tigang explain speech.txt 93", status: 2,
      error: "tigang: there is no line 93 in speech.txt, which has 92 lines"),
    UsageCase(
      command: "tigang explain speech.txt 93 --format json --language zh", status: 2,
      error: "tigang: speech.txt 没有第 93 行,共 92 行"),
    UsageCase(command: "tigang outlines", status: 2, error: "tigang: cannot read outlines: no such file"),
    UsageCase(
      command: "tigang speech.txt/x", status: 2, error: "tigang: cannot read speech.txt/x: no such file"),
    UsageCase(command: "tigang outline ''", status: 2, error: "tigang: cannot read : no such file"),
    UsageCase(
      command: "tigang outline \"$(printf 'no\\nsuch')\"", status: 2,
      error: "tigang: cannot read no^Jsuch: no such file"),
    UsageCase(command: "tigang folder", status: 2, error: "tigang: cannot read folder: is a directory"),
    UsageCase(
      command: "tigang outline /dev/null", status: 2,
      error: "tigang: cannot read /dev/null: not a regular file"),
    UsageCase(
      command: "tigang outline /dev/zero", status: 2,
      error: "tigang: cannot read /dev/zero: not a regular file"),
    UsageCase(
      command: "LC_ALL= LANG=zh_CN.UTF-8 tigang outline missing.txt", status: 2,
      error: "tigang: 不能读 missing.txt:没有这个文件"),
    UsageCase(command: "tigang outline folder --language zh", status: 2, error: "tigang: 不能读 folder:是一个目录"),
    UsageCase(
      command: "LC_ALL= LANG=zh_CN.UTF-8 tigang outline missing.txt --language en", status: 2,
      error: "tigang: cannot read missing.txt: no such file"),
  ]

  /// Command lines that mean nothing.
  static let usageErrors = [
    UsageCase(command: "tigang search speech.txt ''", status: 2, error: "tigang: the query is empty"),
    UsageCase(
      command: "tigang search speech.txt '/(a/'", status: 2,
      error: "tigang: the expression /(a/ cannot be read: character 1: this ( is not closed"),
    UsageCase(
      command: "tigang search speech.txt '/[b-a]/' --language zh", status: 2,
      error: "tigang: 正则表达式 /[b-a]/ 读不懂:第 2 字,范围的首尾颠倒"),
    UsageCase(
      command: "tigang search speech.txt num:x", status: 2,
      error: "tigang: \"x\" is no number; num: takes a number alone, as num:32 or num:三十二"),
    UsageCase(
      command: "tigang search speech.txt in:一", status: 2,
      error: "tigang: the query says where or how to search, not what for"),
    UsageCase(
      command: "tigang search speech.txt 'a pinyin:no'", status: 2,
      error: "tigang: pinyin:no is not known; pinyin: is off, common or all"),
    UsageCase(
      command: "tigang search speech.txt -- -a", status: 2,
      error: "tigang: the query only says what is not wanted"),
    UsageCase(
      command: "tigang search speech.txt 'in:九 民族'", status: 1,
      error: "tigang: no section \"九\"; there are 一 to 五"),
    UsageCase(command: "tigang --nonesuch", status: 2, error: usage("Unknown option '--nonesuch'")),
    UsageCase(
      command: "tigang outline speech.txt --nonesuch", status: 2, error: usage("Unknown option '--nonesuch'")),
    UsageCase(
      command: "tigang outline speech.txt --depth 0", status: 2,
      error: usage("The depth has to be at least 1.")),
    UsageCase(
      command: "tigang outline speech.txt --depth x", status: 2,
      error: usage("The value 'x' is invalid for '--depth <depth>'")),
    UsageCase(
      command: "tigang outline speech.txt --format xml", status: 2,
      error:
        usage(
          "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'json', "
            + "'markdown' or 'opml'.")),
    UsageCase(
      command: "tigang --language fr", status: 2,
      error:
        usage("The value 'fr' is invalid for '--language <language>'. Please provide one of 'zh' and 'en'.")),
    UsageCase(command: "tigang outline", status: 2, error: usage("Missing expected argument '<file>'")),
    UsageCase(
      command: "tigang show speech.txt", status: 2, error: usage("Missing expected argument '<address>'")),
    UsageCase(
      command: "tigang stats speech.txt --rate 0", status: 2, error: usage("The rate has to be at least 1.")),
    UsageCase(
      command: "tigang search speech.txt a --max=-1", status: 2,
      error: usage("The number of hits cannot be less than 0.")),
    UsageCase(
      command: "tigang search speech.txt a --context=-1", status: 2,
      error: usage("The context cannot be less than 0.")),
    UsageCase(
      command: "tigang explain speech.txt 0", status: 2, error: usage("Lines are counted from 1.")),
    UsageCase(
      command: "tigang explain speech.txt one", status: 2,
      error: usage("The value 'one' is invalid for '<line>'")),
    UsageCase(
      command: "tigang explain speech.txt", status: 2, error: usage("Missing expected argument '<line>'")),
    UsageCase(
      command: "tigang check speech.txt --only number-gab", status: 2,
      error: usage("There is no anomaly code 'number-gab'. Did you mean 'number-gap'?")),
    UsageCase(
      command: "tigang check speech.txt --only number-gap --ignore textcut", status: 2,
      error: usage("There is no anomaly code 'textcut'. Did you mean 'text-cut'?")),
    UsageCase(
      command: "tigang check speech.txt --only gap", status: 2,
      error: usage("There is no anomaly code 'gap'. There are \(codes).")),
    UsageCase(
      command: "tigang outline speech.txt --profile statutes", status: 2,
      error: usage("There is no profile 'statutes'. Did you mean 'statute'?")),
    UsageCase(
      command: "tigang --profile law speech.txt", status: 2,
      error: usage("There is no profile 'law'. There are speech, statute, decimal, chapters, markup, plain.")),
    UsageCase(
      command: "tigang speech.txt 1 2", status: 2,
      error: usage("At most a file and a place in it can be named.")),
  ]

  /// Searches and addresses that lead to nothing, or to several sections.
  static let nothingFound = [
    UsageCase(command: "tigang search speech.txt xyzzy", status: 1, error: ""),
    UsageCase(command: "tigang search speech.txt xyzzy --count", status: 1, error: ""),
    UsageCase(
      command: "tigang show speech.txt '(二)'", status: 1, error: "tigang: \"(二)\" names several sections:"),
    UsageCase(
      command: "tigang show speech.txt 9.9", status: 1, error: "tigang: no section \"9.9\"; there are 一 to 五"),
    UsageCase(
      command: "tigang show speech.txt 3.9", status: 1,
      error: "tigang: no section \"3.9\"; there are 三(一) to 三(三)"),
    UsageCase(
      command: "tigang show speech.txt 3.2.1 --language en", status: 1,
      error: "tigang: no section \"3.2.1\"; 三(二) has no sections inside"),
    UsageCase(
      command: "tigang show speech.txt 3.9 --language zh", status: 1,
      error: "tigang: 没有“3.9”这一节;三 下有 三(一) 到 三(三)"),
  ]

  /// The codes in the order in which the help lists them.
  private static let codes = [
    "number-lost, number-gap, number-duplicate, number-order, series-start, number-misprint, level-skip",
    "depth-limit, heading-in-paragraph, missing-in-body, missing-in-contents, titles-differ, no-text",
    "text-cut, words-removed, unbalanced-marks, dangling-reference, wrong-count, repeated-text",
  ].joined(separator: ", ")

  /// The one line in which a usage error is told.
  private static func usage(_ reason: String) -> String {
    "tigang: \(reason) (tigang --help shows how)"
  }
}
