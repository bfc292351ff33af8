/// What every reader of the founding document, and of the bundled speech, has to find of a section.
struct SpeechSection: Equatable {
  let path: String
  let label: String
  let title: String
  let presence: String
  let line: Int?
  let contentsLine: Int

  /// All sections in their order.
  static let all = [
    SpeechSection("1", "一、", "提高站位,以思想引领筑牢团结根基", "full", 63, 13),
    SpeechSection("1.1", "(一)", "从“国之大者”高度把握创建意义", "excerpt", 65, 15),
    SpeechSection("1.2", "(二)", "从“历史经验”中汲取精神力量", "contents-only", nil, 17),
    SpeechSection("1.3", "(三)", "从“现实需求”上强化行动自觉", "contents-only", nil, 19),
    SpeechSection("2", "二、", "聚焦重点任务,以精准发力提升创建质效", "inferred", nil, 21),
    SpeechSection("2.1", "(一)", "推动经济互融,夯实共同富裕物质基础", "contents-only", nil, 23),
    SpeechSection("2.2", "(二)", "促进文化互鉴,厚植共有精神家园土壤", "full", 69, 25),
    SpeechSection("2.3", "(三)", "深化社会互动,构建和谐共居共享格局", "full", 73, 27),
    SpeechSection("3", "三、", "创新方式方法,以特色品牌打造示范亮点", "full", 75, 29),
    SpeechSection("3.1", "(一)", "打造“+民族团结”特色模式", "full", 77, 31),
    SpeechSection("3.2", "(二)", "培育“民族文化+创新传承”特色品牌", "full", 79, 33),
    SpeechSection("3.3", "(三)", "探索“基层治理+民族团结”特色路径", "full", 81, 35),
    SpeechSection("4", "四、", "强化责任担当,以协同联动凝聚创建合力", "full", 83, 37),
    SpeechSection("4.1", "(一)", "压实责任链条,构建高效工作体系", "full", 85, 39),
    SpeechSection("4.2", "(二)", "加强部门联动,形成强大工作合力", "contents-only", nil, 41),
    SpeechSection("4.3", "(三)", "发动群众参与,激发基层创造活力", "contents-only", nil, 43),
    SpeechSection("5", "五、", "建立长效机制,以久久为功巩固创建成果", "contents-only", nil, 45),
    SpeechSection("5.1", "(一)", "完善政策保障机制", "contents-only", nil, 47),
    SpeechSection("5.2", "(二)", "健全考核评价机制", "contents-only", nil, 49),
    SpeechSection("5.3", "(三)", "强化动态管理机制", "contents-only", nil, 51),
  ]

  init(
    _ path: String, _ label: String, _ title: String, _ presence: String, _ line: Int?, _ contentsLine: Int
  ) {
    self.path = path
    self.label = label
    self.title = title
    self.presence = presence
    self.line = line
    self.contentsLine = contentsLine
  }

  /// The same of a section that was found; nil where the contents have no line for it.
  init?(_ section: OutlineJSON.Section) {
    guard let contentsLine = section.contentsLine else { return nil }
    self.init(section.path, section.label, section.title, section.presence, section.line, contentsLine)
  }
}
