import ArgumentParser
import CMalloc
import Glibc
import Wording

// A closed pipe is no error: writing to it fails, and the program ends quietly.
signal(SIGPIPE, SIG_IGN)

// What the parser has freed goes back to the system: by itself the allocator would take the first big array for a
// reason to keep up to 64 MB.
let keptMemory: Int32 = 4 << 20
mallopt(M_MMAP_THRESHOLD, keptMemory)
mallopt(M_TRIM_THRESHOLD, keptMemory)

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  if let call = PlainCall(arguments), let request = BrowseRequest(call.arguments) {
    try request.run(.environment)
  } else {
    var command = try TigangCommand.parseAsRoot(ArgumentOrder.commandFirst(arguments))
    try command.run()
  }
  Output.standard.finish()
} catch let status as ExitStatus {
  Output.standard.finish()
  exit(status.code)
} catch {
  guard TigangCommand.exitCode(for: error).isSuccess else {
    // One line, and usage errors end with 2 as other trouble does.
    Output.complain("\(TigangCommand.message(for: error)) (tigang --help shows how)")
    exit(2)
  }
  Output.standard.write(TigangCommand.fullMessage(for: error) + "\n")
  Output.standard.finish()
}
