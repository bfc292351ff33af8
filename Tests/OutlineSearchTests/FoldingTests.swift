import OutlineSearch
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Spellings that differ in case, width or form fold alike",
    arguments: [
      ("A", "a"), ("z", "z"), ("Ａ", "a"), ("ｚ", "z"), ("９", "9"), ("（", "("), ("，", ","), ("！", "!"),
      ("～", "~"),
      ("\u{3000}", " "), ("\t", " "), ("\u{A0}", " "), ("É", "é"), ("Я", "я"), ("Σ", "σ"), ("ς", "σ"),
      ("\u{212A}", "k"), ("\u{1E9E}", "ß"), ("\u{10400}", "\u{10428}"), ("｡", "。"), ("｢", "「"), ("､", "、"),
      ("･", "・"), ("ｦ", "ヲ"), ("ｧ", "ァ"), ("ｯ", "ッ"), ("ｰ", "ー"), ("ｱ", "ア"), ("ﾅ", "ナ"), ("ﾜ", "ワ"),
      ("ﾝ", "ン"),
      ("\u{FF9E}", "\u{3099}"), ("\u{FF9F}", "\u{309A}"), ("￠", "¢"), ("￣", "¯"), ("￥", "¥"), ("￦", "₩"),
      ("①", "1"), ("²", "2"), ("٣", "3"), ("\u{2003}", " "), ("豈", "岂"), ("⼈", "人"), ("ſ", "s"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func foldsInto(spelling: Unicode.Scalar, folded: Unicode.Scalar) {
    #expect(Folding.folded(spelling) == folded)
  }

  /// Simplified forms, each with the other forms of the same character.
  private static let variants = [
    "团團", "结結", "发發髮", "后後", "干乾幹", "里裏裡", "为為爲", "说說説", "户戶戸", "台臺檯颱", "复復複覆", "历歷曆",
    "钟鐘鍾", "面麵", "只隻", "于於", "系係繫", "表錶", "松鬆", "丑醜", "着著", "龟龜", "并並併", "当當噹", "谷穀", "杀殺",
    "宁寧", "乐樂", "么麼麽", "国國", "学學", "体體", "会會", "万萬", "与與", "书書", "东東", "义義", "乡鄉", "买買",
    "乱亂", "争爭", "云雲", "亚亞", "产產", "亲親", "亿億", "仅僅", "从從", "众眾", "优優", "传傳", "伤傷", "余餘",
    "党黨", "关關", "兴興", "军軍", "农農", "决決", "准準", "几幾", "击擊", "制製", "办辦", "务務", "动動", "劳勞",
    "医醫", "协協", "单單", "卫衛", "厂廠", "厅廳", "压壓", "县縣", "参參", "双雙", "变變", "叶葉", "号號", "听聽",
    "启啟", "员員", "响響", "问問", "丰豐", "临臨", "举舉", "则則", "创創", "别別", "区區", "华華", "图圖", "圣聖",
    "场場", "块塊", "声聲", "处處", "备備", "头頭", "夺奪", "奖獎", "妇婦", "实實", "审審", "宪憲", "宽寬", "对對",
    "导導", "层層", "属屬", "岁歲", "币幣", "广廣", "应應", "庆慶", "开開", "张張", "归歸", "忆憶", "态態", "总總",
    "战戰", "据據", "护護", "报報", "担擔", "拥擁", "择擇", "换換", "断斷", "无無", "旧舊", "时時", "显顯", "机機",
    "权權", "条條", "极極", "构構", "标標", "检檢", "欢歡", "气氣", "汉漢", "济濟", "灵靈", "点點", "热熱", "爱愛",
    "现現", "环環", "电電", "画畫", "监監", "盖蓋", "确確", "礼禮", "种種", "积積", "稳穩", "穷窮", "竞競", "笔筆",
  ]

  @Test("Simplified, traditional and other forms of one ideograph fold alike", arguments: variants)
  func foldsVariants(forms: String) {
    let folded = Set(forms.unicodeScalars.map(Folding.folded))
    #expect(folded == [forms.unicodeScalars.first.map(Folding.folded)])
    #expect(folded.first == forms.unicodeScalars.first)
  }

  @Test(
    "Ideographs that are no forms of each other stay apart",
    arguments: ["己已巳", "未末", "土士", "日曰", "人入", "千干"])
  func keepsApart(ideographs: String) {
    #expect(Set(ideographs.unicodeScalars.map(Folding.folded)).count == ideographs.unicodeScalars.count)
  }

  @Test(
    "What is no spelling of something else stays as it is",
    arguments: [
      "中", "。", "“", "ガ", "\n", "\r", "İ", "ı", "ß", "\u{FFFD}", "㈠", "⒋", "😀", "三", "百", "后", "é", "-",
    ] as [Unicode.Scalar])
  func staysApart(scalar: Unicode.Scalar) {
    #expect(Folding.folded(scalar) == scalar)
  }

  @Test("Folding what is folded changes nothing")
  func isIdempotent() {
    let unstable = (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
      let folded = Folding.folded($0)
      return folded != $0 && Folding.folded(folded) != folded
    }
    #expect(unstable == [])
  }
}
