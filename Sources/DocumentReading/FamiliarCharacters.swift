/// A set of characters that occur often in a script, so that few of them in a text say that it is read wrongly.
struct FamiliarCharacters: Sendable {
  /// A bit for each scalar below U+10000.
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  init(_ texts: String...) {
    for scalar in texts.joined().unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value) / 64] |= 1 << (scalar.value % 64)
    }
  }

  /// - Complexity: O(1).
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value) / 64] >> (scalar.value % 64) & 1 == 1
  }
}

extension FamiliarCharacters {
  static let chinese = FamiliarCharacters(simplified, traditional)
  static let korean = FamiliarCharacters(hangul)
  static let all = FamiliarCharacters(simplified, traditional, hangul)
  /// Full-width punctuation and figures, at home in all of East Asia.
  static let punctuation = FamiliarCharacters(
    "，。、：；“”‘’（）《》！？—…　·「」『』【】〔〕〈〉・～％×０１２３４５６７８９")

  /// About three quarters of a Chinese text are of these.
  private static let simplified = """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多\
    经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性\
    知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次\
    度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建\
    务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路\
    记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运党委省县镇乡村农责负监督促改革城投财税育医\
    环境护章节款附六七八九零百千案会议贯彻落精神组织群众干李刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董曹邓苏丽伟芳秀英敏静磊\
    勇艳杰娟涛超兰霞刚目录题标镇州市
    """

  /// Traditional forms of such characters.
  private static let traditional = """
    這個們來為國時會說對後過發經麼學現當沒動還進樣開從實軍無與長機業關點將兩間問應戰頭體見產東聲員論處義幾條題爾別變總電數報\
    結務場計資許統區隊決馬書則聽達強難權張設記類據邊該規萬領確傳師觀讓識帶導爭運黨縣鎮鄉農責負監環護節議貫徹組織眾劉陳楊趙黃\
    吳孫羅鄭謝韓馮鄧蘇麗偉藝請給話門紀選舉辦訂執單課質證術標準約續參項風險錄圖館
    """

  /// More than half of a Korean text are of these.
  private static let hangul = """
    이다의는에을를은가고하지한로기사도인어서리스시자부대정그아나해일전제수보만여과주들라상것있으니구원면장동성공유조안마위게와국미\
    비소신년우세진선연내오중영적개문관행거경생명무모교분방당까때말법등록호항없며되된할및또는업터본용각물품결회계약총칙
    """
}
