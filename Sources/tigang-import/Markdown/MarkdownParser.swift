import CMd4c
import MarkedText

/// `md4c`, which tells `MarkdownEvents` what it comes upon.
enum MarkdownParser {
  /// What the callbacks of C are handed.
  private struct Context {
    let events: MarkdownEvents
    let output: UnsafeMutablePointer<MarkedOutput>
  }

  /// Reads the whole source of some events and writes what becomes of it.
  static func parse(_ events: MarkdownEvents, to output: inout MarkedOutput) throws(ImportFault) {
    let size = MD_SIZE(events.source.count)
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.flags |= UInt32(MD_FLAG_PERMISSIVEURLAUTOLINKS)
    parser.enter_block = { type, detail, context in
      MarkdownParser.run(context) { events, output throws(ImportFault) in
        try events.enter(type, detail, to: &output)
      }
    }
    parser.leave_block = { type, detail, context in
      MarkdownParser.run(context) { events, output throws(ImportFault) in try events.leave(type, to: &output)
      }
    }
    parser.enter_span = { type, detail, context in
      MarkdownParser.run(context) { events, _ throws(ImportFault) in events.enter(type, detail) }
    }
    parser.leave_span = { type, detail, context in
      MarkdownParser.run(context) { events, _ throws(ImportFault) in events.leave(type) }
    }
    parser.text = { type, text, size, context in
      MarkdownParser.run(context) { events, output throws(ImportFault) in
        try events.read(type, UnsafeRawBufferPointer(start: text, count: Int(size)), to: &output)
      }
    }
    let result = withUnsafeMutablePointer(to: &output) { output in
      var context = Context(events: events, output: output)
      return withUnsafeMutablePointer(to: &context) { context in
        events.source.withUnsafeBytes { source in
          events.base = source.baseAddress
          return md_parse(source.baseAddress?.assumingMemoryBound(to: CChar.self), size, &parser, context)
        }
      }
    }
    if let fault = events.fault { throw fault }
    guard result == 0 else { throw .outOfMemory(limit: ImportLimits().memory) }
    try events.finish(to: &output)
  }

  /// Runs what a callback asks for; a fault ends the parser.
  private static func run(
    _ context: UnsafeMutableRawPointer?,
    _ body: (MarkdownEvents, inout MarkedOutput) throws(ImportFault) -> Void
  ) -> Int32 {
    guard let context = context?.assumingMemoryBound(to: Context.self).pointee else { return 1 }
    do throws(ImportFault) {
      try body(context.events, &context.output.pointee)
      return 0
    } catch {
      context.events.fault = error
      return 1
    }
  }
}
