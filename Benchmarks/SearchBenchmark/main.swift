import Foundation
import OutlineModel
import OutlineSearch

// Measures folding and searching on one core: `SearchBenchmark FILE QUERY…`, a line per query with the median
// and the least of nine runs in milliseconds of processor time, hits with counts per section, meaning left out.

let runCount = 9

func milliseconds(_ work: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  work()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return Double(end.tv_sec - start.tv_sec) * 1e3 + Double(end.tv_nsec - start.tv_nsec) / 1e6
}

func report(_ name: String, _ times: [Double], _ rest: String) {
  let sorted = times.sorted()
  print(String(format: "%8.2f ms  (least %.2f)  ", sorted[sorted.count / 2], sorted[0]) + "\(name)  \(rest)")
}

let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
let source = SourceText(bytes)
report(
  "folding", (0..<3).map { _ in milliseconds { _ = FoldedText(source) } }, "\(bytes.count) bytes")
let document = OutlineParser.parse(source)
var built: SearchIndex?
report("index", (0..<3).map { _ in milliseconds { built = SearchIndex(document) } }, "")
if let index = built {
  for typed in CommandLine.arguments.dropFirst(2) {
    let query = try SearchQuery(typed)
    var hits: SearchHits?
    let times = (0..<runCount).map { _ in
      milliseconds { hits = index.hits(of: query, isCancelled: { false }) }
    }
    report(typed, times, "\(hits?.count ?? 0) hits, \(hits?.sectionCount ?? 0) sections")
  }
}
