import MarkedText

extension EnglishWording {
  func opening(_ file: String?, _ stage: OpeningStage) -> String {
    let opening = file.map { "opening \($0) ... " } ?? ""
    let progress =
      switch stage {
      case .waiting: "waiting\(file.map { " for \($0)" } ?? "")"
      case .importing(nil, let seconds): "\(opening)\(seconds) s"
      case .importing(let program?, let seconds): "\(opening)\(program) converts it, \(seconds) s"
      case .reading(let bytes): "\(opening)\(kilobytes(bytes))"
      }
    return "\(progress)  Esc cancel"
  }

  func opening(briefly stage: OpeningStage) -> String {
    switch stage {
    case .waiting: "waiting  Esc"
    case .importing(_, let seconds): "\(seconds) s  Esc"
    case .reading(let bytes): "\(kilobytes(bytes))  Esc"
    }
  }

  func fault(_ fault: ImportFault) -> String {
    switch fault {
    case .encrypted: "it is protected by a password"
    case .damaged(let detail): "it is damaged or not what it says it is (\(detail))"
    case .tooLarge(let limit): "unpacked it has more than \(grouped(limit)) bytes"
    case .tooDeep(let limit): "it is nested more than \(grouped(limit)) levels deep"
    case .outOfMemory(let limit): "it needs more than \(grouped(limit)) bytes of memory"
    case .outOfTime(let limit): "it was not read within \(limit) seconds"
    case .missingConverter(let program, let package):
      "it needs \(program), which Debian's package \(package) installs"
    case .converterFailed(let program, let detail): "\(program) cannot convert it (\(detail))"
    case .badConfiguration(let path, let detail): "\(path) has a fault: \(detail)"
    case .unknownFormat(let format):
      kind(of: format) ?? "the format \(format) is unknown; --from can name another"
    case .noText: "there is no text in it, perhaps only pictures"
    case .unknownEncoding: "its encoding cannot be told; --encoding can name it"
    case .unreadable(let detail): detail
    case .crashed(let signal): "the import ended unexpectedly (signal \(signal))"
    case .badOutput: "the import wrote something else than marked text"
    case .notInstalled(let path): "\(path) is not installed"
    }
  }

  /// What a format is that nothing here reads as text, as far as its first bytes tell.
  private func kind(of format: String) -> String? {
    switch format {
    case "elf", "exe": "it is a program, no text"
    case "png", "jpeg", "gif": "it is a picture (\(format)), no text"
    case "gzip", "xz", "zstd", "bzip2": "it is a compressed file (\(format)), no text"
    case "zip", "7z", "rar", "tar": "it is an archive of files (\(format)), no text"
    default: nil
    }
  }
}
