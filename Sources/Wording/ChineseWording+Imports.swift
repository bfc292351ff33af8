import MarkedText

extension ChineseWording {
  func opening(_ file: String?, _ stage: OpeningStage) -> String {
    let opening = file.map { "正在打开 \($0) ... " } ?? ""
    let progress =
      switch stage {
      case .waiting: "正在等待\(file.map { " \($0) 的内容" } ?? "")"
      case .importing(nil, let seconds): "\(opening)\(seconds) 秒"
      case .importing(let program?, let seconds): "\(opening)\(program) 正在转换,\(seconds) 秒"
      case .reading(let bytes): "\(opening)\(kilobytes(bytes))"
      }
    return "\(progress)  Esc 取消"
  }

  func opening(briefly stage: OpeningStage) -> String {
    switch stage {
    case .waiting: "正在等待  Esc"
    case .importing(_, let seconds): "\(seconds) 秒  Esc"
    case .reading(let bytes): "\(kilobytes(bytes))  Esc"
    }
  }

  func fault(_ fault: ImportFault) -> String {
    switch fault {
    case .encrypted: "文件加了密码"
    case .damaged(let detail): "文件已损坏,或者不是它自称的格式(\(detail))"
    case .tooLarge(let limit): "展开后超过 \(grouped(limit)) 字节"
    case .tooDeep(let limit): "嵌套超过 \(grouped(limit)) 层"
    case .outOfMemory(let limit): "需要的内存超过 \(grouped(limit)) 字节"
    case .outOfTime(let limit): "\(limit) 秒内没有读完"
    case .missingConverter(let program, let package): "需要 \(program),可由 Debian 软件包 \(package) 安装"
    case .converterFailed(let program, let detail): "\(program) 不能转换它(\(detail))"
    case .badConfiguration(let path, let detail): "\(path) 有误:\(detail)"
    case .unknownFormat(let format): kind(of: format) ?? "不认识 \(format) 格式;可用 --from 指明"
    case .noText: "里面没有文字,或许只有图片"
    case .unknownEncoding: "认不出文字编码;可用 --encoding 指明"
    case .unreadable(let detail): detail
    case .crashed(let signal): "转换程序意外结束(信号 \(signal))"
    case .badOutput: "转换程序的输出有误"
    case .notInstalled(let path): "没有安装 \(path)"
    }
  }

  /// What a format is that nothing here reads as text, as far as its first bytes tell.
  private func kind(of format: String) -> String? {
    switch format {
    case "elf", "exe": "是程序,不是文字"
    case "png", "jpeg", "gif": "是图片(\(format)),不是文字"
    case "gzip", "xz", "zstd", "bzip2": "是压缩文件(\(format)),不是文字"
    case "zip", "7z", "rar", "tar": "是归档文件(\(format)),不是文字"
    default: nil
    }
  }
}
