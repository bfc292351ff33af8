extension Verdict.Reason {
  /// The name in JSON, which stays as it is.
  public var code: String {
    switch self {
    case .continuesSeries: "continues-series"
    case .beginsSeries: "begins-series"
    case .resumesSeries: "resumes-series"
    case .formOutweighsNumber: "form-outweighs-number"
    case .beginsExtract: "begins-extract"
    case .headingWord: "heading-word"
    case .titleOfHeading: "title-of-heading"
    case .namedInContents: "named-in-contents"
    case .markedByFormat: "marked-by-format"
    case .underlined: "underlined"
    case .correctedToHeading: "corrected-to-heading"
    case .itemOfStatute: "item-of-statute"
    case .listEntry: "list-entry"
    case .ordinalWord: "ordinal-word"
    case .noNumber: "no-number"
    case .loneWord: "lone-word"
    case .citation: "citation"
    case .quotation: "quotation"
    case .strayNumber: "stray-number"
    case .enumeration: "enumeration"
    case .sentence: "sentence"
    case .contentsEntry: "contents-entry"
    case .outsideBody: "outside-body"
    case .withinParagraph: "within-paragraph"
    case .setAside: "set-aside"
    case .inTableOrCode: "in-table-or-code"
    case .notMarkedByFormat: "not-marked-by-format"
    case .correctedToText: "corrected-to-text"
    }
  }
}

extension Verdict.Ruling {
  /// The name in JSON, which stays as it is.
  public var code: String {
    switch self {
    case .heading: "heading"
    case .item: "item"
    case .neither: "neither"
    }
  }
}
