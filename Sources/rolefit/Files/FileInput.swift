import PostingText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of one input.
struct FileContent: Sendable {
  var bytes: [UInt8]
  /// The file grew, shrank or was written to while it was read.
  var hasChanged = false
}

/// Reads files whole, up to a limit, and tells in the contract's words why one can't be read.
struct FileInput: Sendable {
  /// Largest file in bytes.
  var limit: Int

  /// Reads a file that a person named (any kind that can be read, links followed), or one found in a folder.
  func content(of name: FileName, isNamed: Bool) -> Result<FileContent, PostingError> {
    do {
      if name.isStandardInput && isNamed { return try content(of: Descriptor(owning: 0)) }
      // Without O_NONBLOCK a pipe whose writer comes later would hold up the whole folder; a named one is waited for.
      let waits = isNamed && FileStatus(name)?.kind == .fifo
      let flags = waits ? O_RDONLY : O_RDONLY | O_NONBLOCK | O_NOCTTY | (isNamed ? 0 : O_NOFOLLOW)
      return try content(of: Descriptor.opened(name, flags))
    } catch {
      return .failure(Self.error(error))
    }
  }

  private func content(of descriptor: consuming Descriptor) throws(SystemError) -> Result<FileContent, PostingError> {
    let before = try descriptor.status()
    switch FileStatus.Kind(mode: before.st_mode) {
    case .regular: break
    case .fifo: return try streamed(descriptor)
    case .folder: return .failure(PostingError(.notAFile, "it is a folder; use `rolefit rank` for a folder"))
    case .symlink, .other:
      if descriptor.number == 0 { return try streamed(descriptor) }
      return .failure(PostingError(.notAFile, "it is a device or a socket, not a file"))
    }
    guard Int(before.st_size) <= limit else { return .failure(tooLarge(Int(before.st_size))) }
    var bytes = try descriptor.bytes(upTo: min(Int(before.st_size), limit) + 1)
    if bytes.count > Int(before.st_size) {
      // More than the file system told: a file of /proc, or one that grows.
      while bytes.count < limit {
        let more = try descriptor.bytes(upTo: min(1 << 16, limit - bytes.count))
        if more.isEmpty { break }
        bytes += more
      }
      bytes.removeLast(max(0, bytes.count - limit))
    }
    let after = try descriptor.status()
    let hasChanged = before.st_size > 0 && (after.st_size != before.st_size || bytes.count != Int(before.st_size))
    return .success(FileContent(bytes: bytes, hasChanged: hasChanged))
  }

  /// Reads to the end; more than the limit is an error, since a stream has no size to ask for.
  private func streamed(_ descriptor: borrowing Descriptor) throws(SystemError) -> Result<FileContent, PostingError> {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let more = try descriptor.bytes(upTo: min(1 << 16, limit + 1 - bytes.count))
      if more.isEmpty { return .success(FileContent(bytes: bytes)) }
      bytes += more
    }
    return .failure(PostingError(.tooLarge, "more than \(Self.size(limit)) (--max-bytes)"))
  }

  private func tooLarge(_ count: Int) -> PostingError {
    PostingError(.tooLarge, "\(Self.size(count)) > \(Self.size(limit)) (--max-bytes)")
  }

  /// A number of bytes as people read it, for example `5.0 GiB`.
  static func size(_ count: Int) -> String {
    var unit = 0
    var scale = 1
    while unit < 4, count / scale >= 1024 {
      scale *= 1024
      unit += 1
    }
    guard unit > 0 else { return "\(count) bytes" }
    let tenths = count / scale * 10 + count % scale * 10 / scale
    return "\(tenths / 10).\(tenths % 10) \(["KiB", "MiB", "GiB", "TiB"][unit - 1])"
  }

  static func error(_ error: SystemError) -> PostingError {
    switch error.code {
    case ENOENT, ENOTDIR: PostingError(.notFound, "no such file")
    case EACCES, EPERM: PostingError(.permission, "no permission to read it")
    case ELOOP: PostingError(.symlinkLoop, "its symbolic links lead in a circle")
    case EISDIR: PostingError(.notAFile, "it is a folder; use `rolefit rank` for a folder")
    case ENXIO: PostingError(.notAFile, "it is a device or a socket, not a file")
    case ENOMEM: PostingError(.memory, "not enough memory to read it")
    default: PostingError(.io, "cannot be read: \(error.message)")
    }
  }
}
