/// Takes in the signs of a Chinese numeral one by one and tells what they write together.
///
/// Three ways of writing are followed at once: digits alone (一二〇), units as in Chinese (一百二十), and units as
/// in Japanese (百二十), where no 一 stands before a unit and no 零 for those left out.
struct ChineseNumeralReader {
  /// Digits alone are read up to so many.
  private static let placeLimit = 9

  /// How many signs were taken in.
  private(set) var count = 0
  /// The value of digits alone, nil once there is anything else.
  private var places: Int? = 0
  private var isChinese = true
  private var isJapanese = true
  /// The value of all groups that a 万 or 亿 has closed.
  private var total = 0
  /// The value of the units since then.
  private var group = 0
  /// The smallest unit of the group, and the smallest of 万 and 亿 so far: they fall.
  private var lastUnit = 10_000
  private var lastLarge = Int.max
  /// A digit that awaits its unit, and whether 零 stands before it.
  private var digit: Int?
  private var isBehindZero = false

  /// Whether the signs so far are digits alone.
  var isPositional: Bool { places != nil }

  /// What the signs write; nil where it is nothing, or more than the number of a section can be.
  var result: (value: Int, isJapanese: Bool)? {
    guard count > 0 else { return nil }
    if let places { return (places, false) }
    var end = self
    end.addLastDigit()
    let value = end.total + end.group
    guard end.isChinese || end.isJapanese, (1...Int(Int32.max)).contains(value) else { return nil }
    return (value, !end.isChinese)
  }

  /// Takes in the next sign.
  ///
  /// - Complexity: O(1).
  mutating func take(_ sign: ChineseSign) {
    switch sign {
    case .digit(let value): take(digit: value)
    case .circle: count > 0 ? take(digit: 0) : spoil()
    case .pair:
      take(digit: 2)
      places = nil
    case .unit(let unit): take(unit: unit)
    case .tens(let value): take(tens: value)
    case .large(let unit): take(large: unit)
    }
    count += 1
  }

  private mutating func take(digit value: Int) {
    places = count < Self.placeLimit ? places.map { $0 * 10 + value } : nil
    guard digit == nil else { return spoilUnits() }
    if value > 0 {
      digit = value
    } else {
      let leavesOutUnits = group > 0 ? lastUnit > 10 : total > 0
      if isBehindZero || !leavesOutUnits { isChinese = false }
      isJapanese = false
      isBehindZero = true
    }
  }

  private mutating func take(unit: Int) {
    places = nil
    guard unit < lastUnit else { return spoilUnits() }
    if digit == nil && !(unit == 10 && group == 0) { isChinese = false }
    if digit == 1 { isJapanese = false }
    add((digit ?? 1) * unit, unit: unit)
  }

  private mutating func take(tens: Int) {
    places = nil
    guard lastUnit > 10, digit == nil else { return spoilUnits() }
    add(tens, unit: 10)
  }

  private mutating func add(_ value: Int, unit: Int) {
    group += value
    (lastUnit, digit, isBehindZero) = (unit, nil, false)
  }

  private mutating func take(large unit: Int) {
    places = nil
    addLastDigit()
    guard unit < lastLarge, group > 0 else { return spoilUnits() }
    total += group * unit
    (group, lastUnit, lastLarge, digit, isBehindZero) = (0, 10_000, unit, nil, false)
  }

  /// Adds the digit that no unit follows.
  ///
  /// 一百一 is 110 to those who speak and 101 to others, so that it is no number in Chinese; 二百一 is 201 in
  /// Japanese.
  private mutating func addLastDigit() {
    guard let digit else { return isBehindZero ? spoilUnits() : () }
    let isAmbiguous = !isBehindZero && lastUnit > 10 && group + total > 0
    if isAmbiguous { isChinese = false }
    group += digit
  }

  private mutating func spoilUnits() {
    (isChinese, isJapanese) = (false, false)
  }

  private mutating func spoil() {
    places = nil
    spoilUnits()
  }
}
