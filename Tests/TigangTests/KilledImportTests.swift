import Testing

/// What is left of an import when the program that wants it is killed.
@Suite(.timeLimit(.minutes(1)))
struct KilledImportTests {
  @Test(
    "Where the program is killed, import, converter and their folder are gone soon",
    arguments: ["old.xyz", "old.pdf"])
  func killed(file: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("temporary")
    try folder.makeFolder("tigang")
    try folder.write("[converter.xyz]\ncommand = [\"pdftotext\"]\n", to: "tigang/converters.toml")
    try folder.write(file == "old.pdf" ? "%PDF-1.4\n" : "text\n", to: file)
    // Says which processes there are: itself and all above it but the shell that started the program.
    try folder.write(
      """
      #!/bin/sh
      process=$$
      while [ "$(cat /proc/$process/comm)" != sh ] || [ $process = $$ ]; do
        echo $process >> started
        process=$(awk '{ print $4 }' /proc/$process/stat)
      done
      mv started processes
      exec sleep 1000
      """, to: "script")
    let outcome = try Shell.run(
      """
      install -m 755 script pdftotext; PATH=.:$PATH
      tigang outline \(file) & program=$!
      until [ -e processes ]; do sleep 0.01; done
      kill -KILL $program
      # Whoever has ended may still wait to be buried.
      for process in $(cat processes); do
        while grep -qs 'State:.[^Z]' /proc/$process/status; do sleep 0.01; done
      done
      wc -l < processes
      while [ "$(ls temporary)" ]; do sleep 0.01; done
      """, in: folder,
      environment: ["XDG_CONFIG_HOME": folder.path, "TMPDIR": "\(folder.path)/temporary"])
    #expect(outcome.lines == [file == "old.pdf" ? "3" : "4"])
  }
}
