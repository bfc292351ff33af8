import OutlineModel
import OutlineSearch

/// The sentences in Chinese.
struct ChineseWording: Wording {
  // MARK: The document

  func summary(_ figures: DocumentFigures, minutes: Int, isShort: Bool) -> String {
    if isShort { return "\(grouped(figures.sections)) 节,约 \(grouped(minutes)) 分钟" }
    return
      "\(grouped(figures.sections)) 节,\(grouped(figures.sectionsWithText)) 节有文字,约 \(grouped(minutes)) 分钟"
  }

  func flag(_ presence: Presence) -> String {
    switch presence {
    case .full, .inferred: ""
    case .excerpt: "节选"
    case .contentsOnly: "无正文"
    }
  }

  func absence(_ presence: Presence, contentsLine: Int?) -> String {
    let place = contentsLine.map { ",见第 \($0) 行目录" } ?? ""
    return presence == .inferred ? "正文无此标题\(place)" : "无正文\(place)"
  }

  func name(of part: PartKind) -> String {
    switch part {
    case .frontMatter: "卷首"
    case .contents: "目录"
    case .body: "正文"
    case .backMatter: "卷末"
    }
  }

  func figures(
    _ figures: DocumentFigures, of document: Document, rate: Int
  ) -> [(name: String, value: String)] {
    let source = document.source
    var rows = [
      ("标题", document.titleText ?? "(未识别)"),
      ("日期", document.date ?? "(未识别)"),
      ("体例", profile(document.profile)),
      ("编码", source.encoding),
      ("长度", "\(grouped(figures.bytes)) 字节,\(grouped(figures.lines)) 行"),
      ("字数", grouped(figures.characters)),
      ("用时", "约 \(grouped(CharacterCounts.minutes(for: figures.characters, rate: rate))) 分钟(每分钟 \(rate) 字)"),
      ("章节", "\(grouped(figures.sections)) 节,最深 \(figures.depth) 级"),
      ("有文字", "\(grouped(figures.sectionsWithText)) 节,其中节选 \(grouped(figures.excerpts)) 节"),
      ("仅见于目录", "\(grouped(figures.contentsOnly)) 节"),
      ("正文缺标题", "\(grouped(figures.inferred)) 节"),
      ("编号异常", "\(grouped(document.anomalies.count)) 处"),
    ]
    if source.invalidSequenceCount > 0 {
      rows.append(("乱码", invalidSequences(source.invalidSequenceCount)))
    }
    return rows
  }

  func figures(ofSection characters: Int, rate: Int) -> (name: String, value: String) {
    let minutes = CharacterCounts.minutes(for: characters, rate: rate)
    return ("本节", "\(grouped(characters)) 字,约 \(grouped(minutes)) 分钟")
  }

  var emptyDocument: String { "文件是空的" }

  func invalidSequences(_ count: Int) -> String { "\(grouped(count)) 处不是文字" }

  private func profile(_ profile: Profile) -> String {
    switch profile {
    case .speech: "公文讲话(一、(一)1.(1))"
    case .statute: "法规条文(编章节条)"
    case .decimal: "分级数字(1 1.1 1.1.1)"
    case .chapters: "章回"
    case .markup: "格式标记的标题"
    case .plain: "无编号"
    }
  }

  // MARK: Searching and going

  func hits(_ hits: SearchHits) -> String {
    let body = hits.count(of: .body)
    let outside = [PartKind.frontMatter, .contents, .backMatter].compactMap { part -> String? in
      let count = hits.count(of: part)
      return count > 0 ? "\(name(of: part))另有 \(grouped(count)) 处" : nil
    }
    if hits.count == 0 { return "没有找到" }
    if body == 0 { return "正文中没有,\(outside.joined(separator: ","))" }
    let rest = outside.isEmpty ? "" : "(\(outside.joined(separator: ",")))"
    return "\(grouped(body)) 处,\(grouped(hits.sectionCount)) 节\(rest)"
  }

  var searching: String { "查找中" }
  var noSearch: String { "还没有查找过" }
  var nothingToSearch: String { "这里没有可以查找的词" }
  var wholeTreeHint: String { "完整提纲" }
  func searchWrapped(forward: Bool) -> String { forward ? "已到末尾,从头再找" : "已到开头,从末尾再找" }

  func noSection(onLine line: Int) -> String { "第 \(line) 行不在任何一节里" }

  func noSection(_ address: String, _ nearby: AddressResolution.Nearby, in document: Document) -> String {
    let place = nearby.parent.map { document.address(of: $0) }
    if let parent = nearby.parent, let first = nearby.firstItem, let last = nearby.lastItem {
      let name = document.address(of: first, in: parent)
      let range = first == last ? "只有 \(name)" : "有 \(name) 到 \(document.address(of: last, in: parent))"
      return "没有“\(address)”;\(range)"
    }
    guard let first = nearby.first, let last = nearby.last, !document.address(of: first).isEmpty else {
      return "没有“\(address)”这一节;\(place ?? "全文")下面没有分节"
    }
    let range =
      first == last
      ? "只有 \(document.address(of: first))"
      : "有 \(document.address(of: first)) 到 \(document.address(of: last))"
    return "没有“\(address)”这一节;\(place.map { "\($0) 下" } ?? "")\(range)"
  }

  func severalSections(_ address: String) -> String { "“\(address)”不止一处:" }
  var noFurtherJump: String { "没有更多的跳转记录" }
  func noSibling(before: Bool) -> String { before ? "前面没有同级的节" : "后面没有同级的节" }
  func markSet(_ letter: String) -> String { "已设书签 \(letter)" }
  func noMark(_ letter: String) -> String { "没有书签 \(letter)" }

  // MARK: Prompts and the last line

  var addressPrompt: String { "节号或标题: " }
  var addressExamples: String { "如 3.2  三(二)  (二)  第三节;再按 g 到开头" }
  var copyPrompt: String { "复制: o 全文提纲  s 本节提纲  t 本节文字  w 全文  a 节号  Esc 取消" }
  var writePrompt: String { "写入文件: o 全文提纲  s 本节提纲  t 本节文字  w 全文  a 节号  Esc 取消" }
  var fileNamePrompt: String { "文件名: " }
  var setMarkPrompt: String { "按一个字母设书签" }
  var goToMarkPrompt: String { "按书签的字母;' 回到上一处" }

  var helpTitle: String { "按键" }
  var figuresTitle: String { "文档" }
  var sheetHint: String { "j k 滚动  其他键返回" }

  // MARK: What has been done

  var loading: String { "正在读入" }
  var standardInput: String { "标准输入" }
  var noFileToReadAgain: String { "没有可以重读的文件" }
  func readAgain(isChanged: Bool) -> String { isChanged ? "已重读,内容有变化" : "已重读,没有变化" }
  func following(_ isOn: Bool) -> String { isOn ? "跟随文件末尾" : "不再跟随" }
  func items(_ isOn: Bool) -> String { isOn ? "提纲中显示条目" : "提纲中不再显示条目" }
  func mouse(_ isOn: Bool) -> String { isOn ? "鼠标已打开" : "鼠标已关闭,可用终端自己的选择" }
  func copied(characters: Int) -> String { "已送到剪贴板:\(grouped(characters)) 字" }
  func tooLongToCopy(limit: Int) -> String { "太长,剪贴板最多 \(grouped(limit)) 字节;可用 w 写入文件" }
  func written(_ path: String) -> String { "已写入 \(path)" }

  func rehearsal(elapsed: Int, planned: Int, total: Int) -> String {
    "试讲 \(clock(elapsed))  此处应为 \(clock(planned))  到结尾应为 \(clock(total))"
  }

  func tooSmall(columns: Int, rows: Int) -> String { "窗口太小,至少 \(columns)x\(rows)" }
  var noFileToEdit: String { "没有可以编辑的文件" }
  var notEditable: String { "此文件不是文字,不能在此编辑;按 w w 可把全文写入文件" }

  func trouble(_ trouble: Trouble) -> String {
    switch trouble {
    case .cannotRead(let file, let reason): "不能读 \(file):\(self.reason(reason))"
    case .cannotWrite(let file, let reason): "不能写 \(file):\(self.reason(reason))"
    case .fileExists(let file): "不能写 \(file):文件已存在"
    case .noLine(let line, let file, let lineCount): "\(file) 没有第 \(line) 行,共 \(grouped(lineCount)) 行"
    case .noConverter(let file, let encoding): "不能读 \(file):系统没有 \(encoding) 的转换"
    case .cannotImport(let file, let fault): "不能打开 \(file):\(self.fault(fault))"
    case .importCancelled(let file): "没有打开 \(file):已取消"
    case .noTerminal: "没有终端可用"
    case .terminalUnknown(let name): "不认识终端 \(name)(环境变量 TERM)"
    case .noEditor(let name): "不能启动编辑器 \(name)"
    case .nothingPiped: "没有文件可读:管道是空的"
    case .keyboardAsDocument: "标准输入是键盘:没有文件可读"
    case .badCorrection(let file, let line, let fault): badCorrection(file: file, line: line, fault)
    case .refused(let reason): "系统拒绝:\(reason)"
    }
  }

  func obstacle(_ trouble: Trouble) -> String {
    switch trouble {
    case .fileExists: "文件已存在"
    case .cannotWrite(_, .notFound): "没有这个文件夹"
    case .cannotWrite(_, let reason): self.reason(reason)
    default: self.trouble(trouble)
    }
  }

  private func reason(_ reason: Trouble.FileTrouble) -> String {
    switch reason {
    case .notFound: "没有这个文件"
    case .noPermission: "没有权限"
    case .isDirectory: "是一个目录"
    case .noRegularFile: "不是普通文件"
    case .noText: "是二进制文件,不是文字(加 --encoding 编码 可强行打开)"
    case .tooLarge(let limit): "超过 \(grouped(limit)) 字节"
    case .system(let text): text
    }
  }
}
