import Testing

@testable import OutlineModel

@Suite("Marked headings whose numbers say more than their depths")
struct PathDepthTests {
  @Test("Sections that a format puts beside their chapter stand below it, and so does what is below them")
  func chapters() {
    expect(
      MarkedSample(
        """
        ## 前言
        ## Chapter 1. 概览
        ## 1.1. 目标
        ### 1.1.1. 用途
        ### 提示
        ## 1.2.1. 范围
        ## Chapter 2. 工具
        ### 警告
        ## 2.1. 邮箱
        ## Appendix A. 附加
        ## A.1. 表
        ## 后记
        """),
      """
      u1 |前言| full h1
      1 Chapter 1.|概览| full h2
        1.1 1.1.|目标| full h3
          1.1.1 1.1.1.|用途| full h4
          1.1.u1 |提示| full h5
          1.1.1~2 1.2.1.|范围| full h6
      2 Chapter 2.|工具| full h7
        2.u1 |警告| full h8
        2.1 2.1.|邮箱| full h9
      1~2 Appendix A.|附加| full h10
        1~2.1 A.1.|表| full h11
      u2 |后记| full h12
      """)
  }

  @Test("Where the depths part them already, or the numbers do not fit, they are as marked")
  func asMarked() {
    expect(
      MarkedSample("# 1 甲\n## 1.1 乙\n## 1.2 丙\n# 2 丁\n# 3.1 戊\n"),
      """
      1 1|甲| full h1
        1.1 1.1|乙| full h2
        1.2 1.2|丙| full h3
      2 2|丁| full h4
      1~2 3.1|戊| full h5
      """)
  }

  private func expect(_ sample: MarkedSample, _ dump: String) {
    #expect(OutlineDump(sample.document).text == dump)
  }
}
