import Testing

@testable import tigang_import

@Suite("Dates of pages and books")
struct ISODateTests {
  @Test(
    "A date is read however it is written",
    arguments: [
      ("2025-08-20", "2025-08-20"), ("2025-8-2 09:30", "2025-08-02"), ("2025年8月20日", "2025-08-20"),
      ("2025/08/20T01:02:03Z", "2025-08-20"), ("20250820", "2025-08-20"), ("发布：2025.08.20", "2025-08-20"),
      ("2025-13-01", nil), ("2025", nil), ("20.8.2025", nil), ("", nil), ("99999999999", nil),
    ])
  func reading(value: String, expected: String?) {
    #expect(ISODate.date(value) == expected)
  }
}
