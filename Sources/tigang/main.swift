import ArgumentParser
import Glibc
import Wording

// A closed pipe is no error: writing to it fails, and the program ends quietly.
signal(SIGPIPE, SIG_IGN)

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
