/// A query, a text and the part of it that is found; nil where nothing is.
struct PinyinCase: Sendable {
  let query: String
  let text: String
  let found: String?

  private init(_ query: String, _ text: String, _ found: String?) {
    (self.query, self.text, self.found) = (query, text, found)
  }

  /// Rows of a query, a text and what is found, with `-` for nothing; a text without more is found as a whole.
  private static func rows(_ rows: String) -> [PinyinCase] {
    rows.split(separator: "\n").map { row in
      let cells = row.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
      let text = String(cells[1])
      let found = cells.count > 2 ? String(cells[2]) : text
      return PinyinCase(String(cells[0]), text, found == "-" ? nil : found)
    }
  }

  /// Full syllables, initials and mixtures of both.
  static let syllables = rows(
    """
    minzu, 民族
    mz, 民族
    mztj, 民族团结
    minzutj, 民族团结
    mztuanjie, 民族团结
    mzutj, 民族团结
    minztuanj, 民族团结
    minzutuanjie, 各民族团结友爱, 民族团结
    zgrmgh, 中国人民共和
    zghrmghg, 中华人民共和国, -
    zhrmghg, 中华人民共和国
    zhonghua, 中华人民, 中华
    zhh, 中华人民, 中华
    zhgr, 中国人, 中国人
    shhzhy, 社会主义, 社会主义
    shzy, 社会主义
    chqx, 出去想, 出去想
    mingzu, 民族, -
    mizu, 民族, -
    mzt, 民族结, -
    nz, 民族, -
    """)

  /// Readings of one character that depend on its word.
  static let polyphones = rows(
    """
    chongqing, 重庆
    zhongqing, 重庆
    zhongyao, 重要
    cq, 重庆
    zy, 重要
    yinhang, 银行
    yinxing, 银行
    hangye, 行业
    xingzheng, 行政
    changcheng, 长城
    zhangda, 长大
    yinyue, 音乐
    kuaile, 快乐
    huiji, 会计, 会计
    kuaiji, 会计
    shouhuan, 受还, 受还
    haiyou, 还有
    huanqian, 还钱
    dushi, 都市
    doushi, 都是
    jiaoshou, 教授
    juese, 角色
    jiaodu, 角度
    tiaozheng, 调整
    diaocha, 调查
    chuanshuo, 传说
    zhuanji, 传记
    chaoxian, 朝鲜
    zhaoyang, 朝阳
    mingle, 明了
    mingliao, 明了
    hepan, 和盼, 和盼
    shenme, 什么
    shishi, 什是, 什是
    danxin, 单心, 单心
    shanxian, 单县
    zengjia, 曾家
    cengjing, 曾经
    fa, 发展, 发
    toufa, 头发
    xiadong, 厦东, 厦东
    dasha, 大厦
    weile, 为了
    deque, 的确
    dique, 的确
    """)

  /// Letters that can be split in several ways, each of them found.
  static let splits = rows(
    """
    xian, 先
    xian, 西安
    xian, 县
    xi'an, 西安
    xi'an, 先, -
    x'ian, 先, -
    fangan, 方案
    fangan, 反感
    fang'an, 反感, -
    fan'gan, 反感
    fan'gan, 方案, -
    tiane, 天鹅
    tian, 提案
    tian, 天
    pingan, 平安
    jie, 姐
    jie, 及饿
    lian, 联
    lian, 里岸
    dangan, 档案
    dangan, 单干
    minger, 明儿
    minge, 民歌
    mingan, 敏感
    nanan, 南岸
    xianggan, 象甘
    xiangan, 相安
    shangan, 山干
    shangan, 上岸
    kuan, 宽
    kuan, 酷安
    """)

  /// Last syllables that are not typed to their end yet.
  static let unfinished = rows(
    """
    zho, 中国, 中
    zhon, 中国, 中
    zhongg, 中国
    zhongguo, 中国
    zhongguor, 中国人
    zhongguore, 中国人
    zhongguoren, 中国人
    mi, 民族, 民
    minz, 民族
    mint, 民族, -
    tua, 团结, 团
    tuanj, 团结
    tuanji, 团结
    mzt, 民族团结, 民族团
    mztua, 民族团结, 民族团
    mtua, 民族团结, -
    tuajie, 团结, -
    shuan, 双方, 双
    shuanf, 双方, -
    shuangf, 双方
    xia, 想念, 想
    chuan, 创新, 创
    """)

  /// ü typed as v, u or itself, and what Latin letters and signs among ideographs do.
  static let scripts = rows(
    """
    nv, 女
    nu, 女
    nü, 女
    nvxing, 女性
    lvse, 绿色
    luse, 绿色
    lüse, 绿色
    zhanlve, 战略
    zhanlue, 战略
    falv, 法律
    falu, 法律
    nu, 奴
    nv, 奴, -
    民zu, 民族
    民z, 民族
    m族, 民族
    minzu团结, 民族团结
    民族tj, 民族团结
    3ddy, 3D打印
    3D打印, 用3D打印, 3D打印
    3ddayin, 用3D打印, 3D打印
    kge, K歌
    aji, A级, A级
    mztj, MZTJ
    MZTJ, 民族团结, -
    Minzu, 民族, -
    mz, m族
    mz5, 民族5
    mz5, 民族, -
    mztj, 民族的团结, -
    mztj, 民族、团结, -
    min zu, 民族
    min zu tuan jie, 民族团结
    min zu tuan j, 民族团结
    min zu, 文min zu, min zu
    min'zu, 民族
    tuanjie, 團結
    tuanjie, 团結
    houlai, 後來
    shuofa, 說法
    changcheng, 長城
    fazhan, 發展
    lichang, 立場
    """)
}
