import Testing

@testable import tigang_import

@Suite("Numbers of lists")
struct ListNumberTests {
  @Test(
    "Entries of lists are numbered as their list asks",
    arguments: [
      (4, "1", "4"), (-1, "a", "-1"), (27, "a", "aa"), (28, "A", "AB"), (1994, "i", "mcmxciv"),
      (9, "I", "IX"),
      (5000, "I", "5000"),
    ])
  func numbers(number: Int, type: String, expected: String) {
    #expect(ListNumber.text(number, type: type) == expected)
  }
}
