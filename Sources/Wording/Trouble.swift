import MarkedText
import OutlineModel

/// Why something that was asked for cannot be done.
package enum Trouble: Error, Equatable, Sendable {
  case cannotRead(file: String, FileTrouble)
  case cannotWrite(file: String, FileTrouble)
  case fileExists(String)
  /// A line, from 1, that a file of so many lines does not have.
  case noLine(Int, file: String, lineCount: Int)
  /// No converter for an encoding is installed.
  case noConverter(file: String, encoding: String)
  /// The document cannot be turned into text.
  case cannotImport(file: String, ImportFault)
  /// The person did not want to wait for a document.
  case importCancelled(file: String)
  case noTerminal
  case terminalUnknown(String)
  case noEditor(String)
  case nothingPiped
  /// The document would be read from the terminal that the keys come from.
  case keyboardAsDocument
  /// A correction that makes no sense, and the file and line where it stands: the file of corrections, or the
  /// document where the command line has it.
  case badCorrection(file: String, line: Int?, CorrectionFault)
  /// What the system says, in English.
  case refused(String)

  /// Why a file cannot be read or written.
  package enum FileTrouble: Equatable, Sendable {
    case notFound, noPermission, isDirectory, noRegularFile
    /// The bytes are no text in any encoding.
    case noText
    case tooLarge(limit: Int)
    /// What the system says, in English.
    case system(String)
  }
}
