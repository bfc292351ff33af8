import CZip
import Glibc
import MarkedText

/// An open zip archive; what is unpacked of it counts against one limit for all its entries together.
///
/// Entries are found by their names and never become files, so that odd names lead nowhere.
final class Archive {
  private let archive: OpaquePointer
  private var budget: Int
  private let limit: Int
  /// Where the entries are, by their plain names; nil until one is asked for.
  private var places: [String: zip_uint64_t]?

  /// Opens the archive that `bytes` are.
  ///
  /// - Parameter limit: of what all its entries unpack to, in bytes.
  /// - Throws: `damaged`, `outOfMemory`.
  init(_ bytes: [UInt8], limit: Int) throws(ImportFault) {
    guard let copy = malloc(max(1, bytes.count)) else { throw .outOfMemory(limit: limit) }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The source frees the copy.
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged(String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    self.limit = limit
    budget = limit
  }

  deinit {
    zip_discard(archive)
  }

  /// Whether there is an entry of this name, in capitals or not (ISO/IEC 29500-2, 6.2.2.3).
  ///
  /// - Complexity: O(n) in the number of entries for the first name that is asked for, O(1) for others.
  func contains(_ name: String) -> Bool {
    index(of: name) != nil
  }

  /// Opens an entry; nil where there is none of this name.
  ///
  /// - Throws: `encrypted`, `damaged`.
  func entry(_ name: String) throws(ImportFault) -> ArchiveEntry? {
    guard let index = index(of: name) else { return nil }
    var status = zip_stat_t()
    if zip_stat_index(archive, index, 0, &status) == 0,
      status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0,
      status.encryption_method != ZIP_EM_NONE
    {
      throw .encrypted
    }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged(lastError) }
    return ArchiveEntry(file, of: self)
  }

  /// All bytes of an entry; nil where there is none of this name.
  ///
  /// - Throws: `encrypted`, `damaged`, `tooLarge`.
  func bytes(of name: String) throws(ImportFault) -> [UInt8]? {
    guard let entry = try entry(name) else { return nil }
    var bytes: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, entry.read(UnsafeMutableRawBufferPointer(buffer)))
      }
      if let fault = entry.fault { throw fault }
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Counts bytes that were unpacked; false past the limit.
  fileprivate func spend(_ count: Int) -> Bool {
    budget -= count
    return budget >= 0
  }

  fileprivate var tooLarge: ImportFault { .tooLarge(limit: limit) }

  private var lastError: String { String(cString: zip_error_strerror(zip_get_error(archive))) }

  private func index(of name: String) -> zip_uint64_t? {
    let name = PartName.plain(name)
    if let places { return places[name] }
    var places: [String: zip_uint64_t] = [:]
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, index, 0) else { continue }
      let plain = PartName.plain(String(cString: name))
      if places[plain] == nil { places[plain] = index }
    }
    self.places = places
    return places[name]
  }
}

/// An entry of an archive that is read from its beginning to its end; it keeps the archive open.
final class ArchiveEntry {
  private let file: OpaquePointer
  private let archive: Archive
  /// Why the last reading failed.
  private(set) var fault: ImportFault?

  fileprivate init(_ file: OpaquePointer, of archive: Archive) {
    self.file = file
    self.archive = archive
  }

  deinit {
    zip_fclose(file)
  }

  /// Fills a buffer as far as it goes: the number of bytes, 0 at the end, -1 with a `fault`.
  func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
    if count < 0 {
      fault = .damaged(String(cString: zip_error_strerror(zip_file_get_error(file))))
      return -1
    }
    guard archive.spend(Int(count)) else {
      fault = archive.tooLarge
      return -1
    }
    return Int(count)
  }
}
