/// What the items of an article are called: 款, 项, 目; 項, 款, 目 in Taiwan; 項, 号 in Japan.
struct ItemNaming {
  private enum Country { case mainland, taiwan, japan }

  private let country: Country
  /// Whether the article's number is written with decimal digits.
  private let usesDigits: Bool
  private let items: [Item]

  init(_ items: [Item], articleLabel: String) {
    let scalars = articleLabel.unicodeScalars
    usesDigits = scalars.contains { Characters.decimalDigit($0) != nil }
    let paragraphs = items.filter { $0.kind == .paragraph }
    self.items = items
    if scalars.contains("條") {
      country = .taiwan
    } else if scalars.contains("の") || paragraphs.contains(where: { !$0.label.isEmpty }) {
      country = .japan
    } else {
      country = .mainland
    }
  }

  /// The part of an address that names an item.
  func name(of item: Item, label: String) -> String {
    item.kind == .ordinalWord ? label : "第\(numeral(of: item, label))\(word(for: item))"
  }

  /// Whether an item is left out where something inside is named: the only paragraph is.
  func isUnderstood(_ item: Item) -> Bool {
    item.kind == .paragraph && items.count { $0.kind == .paragraph } == 1
  }

  private func numeral(of item: Item, _ label: String) -> String {
    if country == .mainland, item.kind == .entry {
      return label.isEmpty ? "(\(ChineseNumeral.text(item.number.value)))" : label
    }
    let value = item.number.value
    let numeral = usesDigits ? "\(value)" : ChineseNumeral.text(value)
    return item.number.suffix.map { "\(numeral)の\(ChineseNumeral.text($0))" } ?? numeral
  }

  private func word(for item: Item) -> String {
    if item.kind == .paragraph { return country == .mainland ? "款" : "項" }
    if item.parent.map({ items[$0].kind != .paragraph }) ?? false { return "目" }
    return switch country {
    case .mainland: "项"
    case .taiwan: "款"
    case .japan: "号"
    }
  }
}
