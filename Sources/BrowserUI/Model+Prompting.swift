import CellGrid
import OutlineModel

extension Model {
  /// Inserts what was pasted into the line being typed; where none is, nothing is done, as the text is not keys.
  mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .typingQuery(var prompt):
      notice = nil
      prompt.editor.insert(text)
      return showQuery(prompt)
    case .typingAddress(var prompt):
      notice = nil
      prompt.editor.insert(text)
      showAddress(prompt)
    case .typingFileName(var editor, let extract):
      notice = nil
      editor.insert(text)
      mode = .typingFileName(editor, extract)
    default: break
    }
    return []
  }

  /// Looks up what is typed, where that was put off.
  ///
  /// A text that comes as many keys at once is thus looked up once.
  mutating func settle() -> [Effect] {
    guard !isSettled else { return [] }
    isSettled = true
    switch mode {
    case .typingQuery(let prompt): return changeQuery(prompt.editor.text, for: .seek)
    case .typingAddress(let prompt): updateCandidates(prompt)
    default: break
    }
    return []
  }

  private mutating func showAddress(_ prompt: AddressPrompt) {
    mode = .typingAddress(prompt)
    isSettled = false
  }

  /// Takes a key while an address is typed; what it can mean is listed as soon as it settles.
  mutating func typeAddress(_ key: Key, _ prompt: AddressPrompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: mode = .browsing
    case .enter: acceptAddress(prompt)
    case .character("g") where prompt.editor.text.isEmpty:
      mode = .browsing
      goToFirst()
    case .backspace where prompt.editor.text.isEmpty: mode = .browsing
    case .down, .tab, .control("n"):
      prompt.chosen = min(prompt.chosen + 1, max(0, prompt.candidates.count - 1))
      mode = .typingAddress(prompt)
    case .up, .backTab, .control("p"):
      prompt.chosen = max(0, prompt.chosen - 1)
      mode = .typingAddress(prompt)
    default:
      if prompt.editor.take(key) { showAddress(prompt) }
    }
    return []
  }

  /// Lists what the address typed so far can mean.
  mutating func updateCandidates(_ prompt: AddressPrompt) {
    guard let reading else {
      mode = .typingAddress(prompt)
      return
    }
    var prompt = prompt
    prompt.chosen = 0
    prompt.nearby = nil
    let address = prompt.editor.text
    let resolver = AddressResolver(reading.document)
    prompt.candidates = address.isEmpty ? [] : resolver.targets(address, from: reading.current)
    if !address.isEmpty, prompt.candidates.isEmpty { prompt.nearby = resolver.nearby(address) }
    mode = .typingAddress(prompt)
  }

  private mutating func acceptAddress(_ prompt: AddressPrompt) {
    guard let reading else {
      mode = .browsing
      return
    }
    let address = prompt.editor.text
    if prompt.candidates.indices.contains(prompt.chosen) {
      mode = .browsing
      jump(to: prompt.candidates[prompt.chosen])
    } else if let nearby = prompt.nearby {
      notice = Notice(wording.noSection(address, nearby, in: reading.document), isWarning: true)
    } else {
      mode = .browsing
    }
  }

  /// Takes the letter that says what to copy or to write.
  mutating func chooseExtract(_ key: Key, _ use: Mode.ExtractUse) -> [Effect] {
    mode = .browsing
    guard let reading, let extract = Self.extract(key, section: reading.current) else { return [] }
    switch use {
    case .copy: return [.copy(extract)]
    case .write: mode = .typingFileName(LineEditor(), extract)
    }
    return []
  }

  /// `o` the outline of the whole document, `s` of the section, `t` the section's text, `a` its address, `w` the
  /// whole text.
  private static func extract(_ key: Key, section: Int) -> Extract? {
    switch key {
    case "o": .outline(section: nil)
    case "s": .outline(section: section)
    case "t": .text(section: section)
    case "a": .address(section: section)
    case "w": .text(section: nil)
    default: nil
    }
  }

  mutating func typeFileName(_ key: Key, _ editor: LineEditor, _ extract: Extract) -> [Effect] {
    var editor = editor
    switch key {
    case .escape: mode = .browsing
    case .enter:
      mode = .browsing
      if !editor.text.isEmpty { return [.write(extract, path: editor.text)] }
    default:
      if editor.take(key) { mode = .typingFileName(editor, extract) }
    }
    return []
  }

  /// Takes the letter of a mark; the mark `'` is where one was before the last jump.
  mutating func nameMark(_ key: Key, _ use: Mode.MarkUse) -> [Effect] {
    mode = .browsing
    guard case .character(let letter) = key, let reading else { return [] }
    switch use {
    case .set:
      marks[letter] = reading.stop
      notice = Notice(wording.markSet(String(Character(letter))))
    case .goTo:
      if letter == "'" {
        restore(history.back(from: reading.stop))
      } else if let stop = marks[letter] {
        history.leave(reading.stop)
        restore(stop)
      } else {
        notice = Notice(wording.noMark(String(Character(letter))), isWarning: true)
      }
    }
    return []
  }
}
