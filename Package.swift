// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "tigang",
  products: [
    .executable(name: "tigang", targets: ["tigang"]),
    .executable(name: "tigang-import", targets: ["tigang-import"]),
    .library(name: "OutlineModel", targets: ["OutlineModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CNcursesw"),
    .target(name: "OutlineModel", swiftSettings: strict),
    .target(name: "CSearchTables", exclude: ["Tables.inc"]),
    .target(name: "OutlineSearch", dependencies: ["CSearchTables", "OutlineModel"], swiftSettings: strict),
    .target(name: "MarkedText", swiftSettings: strict),
    .target(name: "ChildProcesses", swiftSettings: strict),
    .target(name: "DocumentReading", dependencies: ["MarkedText", "OutlineModel"], swiftSettings: strict),
    .target(name: "CTOML"),
    .target(name: "TOMLReading", dependencies: ["CTOML"], swiftSettings: strict),
    .target(name: "CorrectionReading", dependencies: ["OutlineModel", "TOMLReading"], swiftSettings: strict),
    .target(
      name: "ConverterReading", dependencies: ["ChildProcesses", "MarkedText", "TOMLReading"],
      swiftSettings: strict),
    .target(name: "CellGrid", swiftSettings: strict),
    .target(
      name: "Wording", dependencies: ["MarkedText", "OutlineModel", "OutlineSearch"], swiftSettings: strict),
    .target(
      name: "BrowserUI", dependencies: ["Wording", "CellGrid", "OutlineSearch", "OutlineModel"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcursesw", "CellGrid"], swiftSettings: strict),
    .executableTarget(
      name: "tigang",
      dependencies: [
        "OutlineModel", "OutlineSearch", "DocumentReading", "CorrectionReading", "CellGrid", "Wording",
        "BrowserUI", "Terminal", "MarkedText", "ChildProcesses", "CMalloc", "ConverterReading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("../../Resources/speech.txt")],
      swiftSettings: strict),
    .systemLibrary(name: "CMd4c"),
    .systemLibrary(name: "CUchardet"),
    .systemLibrary(name: "CXml2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZip"),
    .target(name: "CProcessLimits"),
    .executableTarget(
      name: "tigang-import",
      dependencies: [
        "CellGrid", "MarkedText", "ChildProcesses", "DocumentReading", "OutlineModel", "CMd4c",
        "CProcessLimits", "ConverterReading", "CUchardet", "CXml2", "CZip",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["OutlineModel", "OutlineSearch"],
      path: "Benchmarks/SearchBenchmark", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "BrowserUITests",
      dependencies: [
        "BrowserUI", "CellGrid", "DocumentReading", "MarkedText", "OutlineModel", "OutlineSearch",
        "TestSupport",
        "Wording",
      ],
      exclude: ["Documents", "Screens"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests", dependencies: ["OutlineModel", "OutlineSearch", "Wording"], swiftSettings: strict),
    .testTarget(name: "CellGridTests", dependencies: ["CellGrid", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "OutlineSearchTests", dependencies: ["OutlineSearch", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MarkedTextTests", dependencies: ["MarkedText", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "OutlineModelTests", dependencies: ["OutlineModel", "TestSupport"],
      exclude: ["Genres", "Numerals"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentReadingTests", dependencies: ["DocumentReading", "OutlineModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TOMLReadingTests", dependencies: ["TOMLReading"], swiftSettings: strict),
    .testTarget(
      name: "CorrectionReadingTests", dependencies: ["CorrectionReading", "OutlineModel"],
      swiftSettings: strict),
    .testTarget(
      name: "TigangImportTests",
      dependencies: [
        "tigang-import", "ChildProcesses", "ConverterReading", "DocumentReading", "MarkedText",
        "OutlineModel", "TestSupport",
      ],
      exclude: ["Cases", "Office", "Outlines/Documents", "PDF/Files"], swiftSettings: strict),
    .testTarget(name: "TigangTests", dependencies: ["tigang"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
