import Glibc

// Writing to a closed pipe fails, and the program ends quietly.
signal(SIGPIPE, SIG_IGN)

ImportCommand.main()
