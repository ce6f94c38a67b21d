import PostingText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why an entry of a folder was passed over.
enum SkipReason: String, CaseIterable {
  case otherKind = "other kind of file"
  case hidden
  case savedPageFiles = "files saved beside a page"
  case symlink = "symbolic link"
  case special = "device, pipe or socket"
  case output = "output of this run"
  case notIncluded = "not matched by --include"
}

/// The postings of folders: which files to read, and what was passed over.
struct FolderWalk {
  /// Suffixes that are read from folders.
  static let suffixes: Set<String> = [
    "html", "htm", "xhtml", "mhtml", "mht", "txt", "text", "md", "markdown", "json", "jsonl", "ndjson",
  ]

  /// Patterns with `*` and `?`, one of which a file's name must match; empty for all.
  var include: [[UInt8]] = []
  /// The output file of this run, which is no input.
  var output: FileStatus.Identity?

  private(set) var files: [FileName] = []
  private(set) var failures: [(FileName, PostingError)] = []
  private(set) var skipped: [(FileName, SkipReason)] = []

  init(include: [String] = [], output: FileStatus.Identity? = nil) {
    self.include = include.map { Array($0.utf8) }
    self.output = output
  }

  /// Adds what lies in a folder and below; one folder is open at a time, and no link is followed.
  mutating func add(_ folder: FileName) {
    let start = files.count
    var pending = [folder]
    while let next = pending.popLast(), Interruption.pending == nil {
      do {
        pending += try entries(of: next)
      } catch {
        failures.append((next, FileInput.error(error)))
      }
    }
    files[start...].sort()
  }

  /// Takes the files of one folder and returns the folders in it.
  private mutating func entries(of folder: FileName) throws(SystemError) -> [FileName] {
    var folders: [FileName] = []
    let entries = try Self.list(folder)
    let pages = Set(entries.lazy.map(\.name).filter { $0.contains(UInt8(ascii: ".")) }.map(Self.stem))
    for entry in entries {
      let name = folder.appending(entry.name)
      if entry.name.first == UInt8(ascii: ".") {
        skipped.append((name, .hidden))
        continue
      }
      switch entry.kind {
      case .folder:
        if entry.name.hasSuffix("_files"), pages.contains(entry.name.dropLast(6)) {
          skipped.append((name, .savedPageFiles))
        } else {
          folders.append(name)
        }
      case .symlink: skipped.append((name, .symlink))
      case .fifo, .other: skipped.append((name, .special))
      case .regular: take(name, entry)
      }
    }
    return folders
  }

  private mutating func take(_ name: FileName, _ entry: Entry) {
    if let output, output.number == entry.number, FileStatus(name)?.identity == output {
      skipped.append((name, .output))
    } else if !Self.suffixes.contains(name.suffix ?? "") {
      skipped.append((name, .otherKind))
    } else if !include.isEmpty, !include.contains(where: { Self.matches(entry.name, $0) }) {
      skipped.append((name, .notIncluded))
    } else {
      files.append(name)
    }
  }

  private struct Entry {
    var name: [UInt8]
    var number: UInt64
    var kind: FileStatus.Kind
  }

  private static func stem(_ name: [UInt8]) -> ArraySlice<UInt8> {
    name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name[...]
  }

  private static func list(_ folder: FileName) throws(SystemError) -> [Entry] {
    let descriptor = try Descriptor.opened(folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK)
    let copy = dup(descriptor.number)
    guard copy >= 0 else { throw .last }
    guard let stream = unsafe fdopendir(copy) else {
      close(copy)
      throw .last
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = unsafe readdir(stream) else {
        guard errno == 0 else { throw .last }
        return entries
      }
      let name = unsafe withUnsafeBytes(of: &record.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      let kind = unsafe self.kind(record.pointee.d_type, name: name, in: descriptor.number)
      entries.append(Entry(name: name, number: unsafe UInt64(record.pointee.d_ino), kind: kind))
    }
  }

  private static func kind(_ type: UInt8, name: [UInt8], in folder: Int32) -> FileStatus.Kind {
    switch Int(type) {
    case Int(DT_REG): return .regular
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symlink
    case Int(DT_FIFO): return .fifo
    case Int(DT_UNKNOWN):
      var status = stat()
      let path = FileName(bytes: name).terminated
      guard unsafe fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      return FileStatus.Kind(mode: status.st_mode)
    default: return .other
    }
  }

  /// Whether a name matches a pattern in which `*` stands for any bytes and `?` for one.
  static func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var position = 0
    var token = 0
    var retry: (token: Int, position: Int)?
    while position < name.count {
      if token < pattern.count, pattern[token] == UInt8(ascii: "*") {
        retry = (token + 1, position)
        token += 1
      } else if token < pattern.count, pattern[token] == UInt8(ascii: "?") || pattern[token] == name[position] {
        token += 1
        position += 1
      } else if let last = retry {
        retry = (last.token, last.position + 1)
        token = last.token
        position = last.position + 1
      } else {
        return false
      }
    }
    return pattern[token...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

extension [UInt8] {
  func hasSuffix(_ suffix: String) -> Bool { self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
}
