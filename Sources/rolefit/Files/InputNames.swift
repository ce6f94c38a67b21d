import PostingText

/// The inputs of a command, from its arguments.
struct InputNames {
  /// A file to read; one that a person named is read whatever it is called.
  struct File: Sendable {
    var name: FileName
    var isNamed: Bool
  }

  var files: [File] = []
  var failures: [(FileName, PostingError)] = []
  var skipped: [(FileName, SkipReason)] = []

  /// The files of a command that takes no folders.
  static func files(_ arguments: [String], output: FileName?) throws(CommandFailure) -> [FileName] {
    let names = arguments.map(FileName.init(argument:))
    let target = output.flatMap { FileStatus($0)?.identity }
    for name in names where !name.isStandardInput {
      guard let status = FileStatus(name) else { continue }
      if status.kind == .folder { throw .usage("\(name.text) is a folder; use `rolefit rank` for a folder") }
      if status.identity == target { throw .usage("--output would overwrite the input \(name.text)") }
    }
    return names
  }

  /// The files of a command that takes folders too, and those that `list` names one a line.
  static func all(
    _ arguments: [String], from list: String?, nulTerminated: Bool, include: [String], output: FileName?
  ) throws(CommandFailure) -> InputNames {
    var inputs = InputNames()
    let target = output.flatMap { FileStatus($0)?.identity }
    var walk = FolderWalk(include: include, output: target)
    for name in arguments.map(FileName.init(argument:)) + (try listed(list, nulTerminated: nulTerminated)) {
      guard !name.isStandardInput, let status = FileStatus(name) else {
        inputs.files.append(File(name: name, isNamed: true))
        continue
      }
      if status.identity == target { throw .usage("--output would overwrite the input \(name.text)") }
      guard status.kind == .folder else {
        inputs.files.append(File(name: name, isNamed: true))
        continue
      }
      let start = walk.files.count
      walk.add(name)
      inputs.files += walk.files[start...].map { File(name: $0, isNamed: false) }
    }
    inputs.failures = walk.failures
    inputs.skipped = walk.skipped
    return inputs
  }

  private static func listed(_ list: String?, nulTerminated: Bool) throws(CommandFailure) -> [FileName] {
    guard let list else { return [] }
    let name = FileName(argument: list)
    switch FileInput(limit: 1 << 30).content(of: name, isNamed: true) {
    case .failure(let error): throw .unusable("\(name.text): \(error.message)")
    case .success(let content):
      return content.bytes.split(separator: nulTerminated ? 0 : UInt8(ascii: "\n")).map { FileName(bytes: Array($0)) }
    }
  }
}
