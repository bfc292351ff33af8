import ArgumentParser
import Glibc
import Wording

// A closed pipe is no error: writing to it fails, and the program ends quietly.
signal(SIGPIPE, SIG_IGN)

do {
  if let call = PlainCall(Array(CommandLine.arguments.dropFirst())),
    let request = BrowseRequest(call.arguments)
  {
    try request.run(.environment)
  } else {
    var command = try TigangCommand.parseAsRoot()
    try command.run()
  }
} catch let status as ExitStatus {
  exit(status.code)
} catch {
  let status = TigangCommand.exitCode(for: error)
  let message = TigangCommand.fullMessage(for: error)
  if status.isSuccess {
    Output.standard.write(message + "\n")
  } else {
    Output.error.write(message + "\n")
  }
  // Usage errors end with 2 as other trouble does.
  exit(status.isSuccess ? 0 : 2)
}
