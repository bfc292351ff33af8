import Glibc

// Writing to a closed pipe fails, and the program ends quietly.
signal(SIGPIPE, SIG_IGN)

if let converterGuard = ConverterGuard(CommandLine.arguments) {
  exit(converterGuard.run())
}
ImportCommand.main()
