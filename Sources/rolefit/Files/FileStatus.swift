#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
struct FileStatus {
  enum Kind {
    case regular, folder, symlink, fifo, other

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .regular
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .symlink
      case S_IFIFO: self = .fifo
      default: self = .other
      }
    }
  }

  /// A file whatever its names.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  var kind: Kind
  var permissions: mode_t
  var identity: Identity

  init(_ status: stat) {
    kind = Kind(mode: status.st_mode)
    permissions = status.st_mode & 0o7777
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  /// Follows symbolic links; `nil` where there is nothing to see.
  init?(_ name: FileName) {
    var status = stat()
    guard !name.bytes.isEmpty, unsafe fstatat(AT_FDCWD, name.terminated, &status, 0) == 0 else { return nil }
    self.init(status)
  }

  /// The path without symbolic links.
  static func resolved(_ name: FileName) -> FileName {
    guard let path = unsafe realpath(name.terminated, nil) else { return name }
    defer { unsafe free(path) }
    return FileName(bytes: unsafe Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  static func remove(_ name: FileName) { _ = unsafe unlink(name.terminated) }

  /// Renames and makes the new entry of the folder last.
  static func rename(_ name: FileName, to target: FileName) throws(SystemError) {
    guard unsafe renameat(AT_FDCWD, name.terminated, AT_FDCWD, target.terminated) == 0 else { throw .last }
    let folder = target.bytes.dropLast(target.last.count)
    let parent = FileName(bytes: folder.isEmpty ? [UInt8(ascii: ".")] : Array(folder))
    if let descriptor = try? Descriptor.opened(parent, O_RDONLY | O_DIRECTORY) { _ = fsync(descriptor.number) }
  }
}

extension FileName {
  /// The bytes as C wants them.
  var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
