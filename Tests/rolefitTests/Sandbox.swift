import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A fresh folder in which the built program runs under a shell, as people run it; gone with the value.
final class Sandbox {
  /// What a run left: exit status (128 + signal where one ended it), standard output and error.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    var lines: [Substring] { output.split(separator: "\n") }
  }

  let folder: String

  init() throws {
    var template = Array("/tmp/rolefit-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure.noFolder }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try write("jobs/good.txt", Self.engineer)
    try write("jobs/poor.html", Self.cook)
  }

  deinit { _ = try? spawn("/bin/rm", ["rm", "-rf", folder]) }

  enum Failure: Error { case noFolder, noProcess(Int32) }

  static let engineer = """
    Senior Machine Learning Engineer

    Requirements
    - 5+ years of experience with Python and PyTorch
    - Deep learning models in production on AWS, with Docker and Kubernetes
    - Master's degree in computer science

    """

  static let cook = """
    <!doctype html><html lang="en"><head><title>Line cook</title></head><body><h1>Line cook</h1>
    <h2>What you bring</h2><ul><li>Two summers in a busy kitchen</li><li>A calm temper</li></ul></body></html>

    """

  func write(_ name: String, _ text: String) throws {
    try run("mkdir -p \"$(dirname '\(name)')\"; cat > '\(name)' <<'END_OF_TEXT'\n\(text)END_OF_TEXT\n")
  }

  /// Runs a shell script in the folder; `rolefit` is the program built beside these tests.
  @discardableResult func run(_ script: String) throws -> Outcome {
    // Outside the folder, so that a scan of it sees neither.
    let (output, errors) = (folder + ".out", folder + ".err")
    let prelude = "rolefit() { \"$ROLEFIT\" \"$@\"; }; cd '\(folder)' || exit 99\n"
    let redirected = "{ \(prelude)\(script)\n} > '\(output)' 2> '\(errors)' < /dev/null"
    let status = try spawn("/bin/sh", ["sh", "-c", redirected])
    defer {
      unsafe unlink(output)
      unsafe unlink(errors)
    }
    return Outcome(status: status, output: Self.contents(output), errors: Self.contents(errors))
  }

  private func spawn(_ program: String, _ arguments: [String]) throws -> Int32 {
    let variables = [
      "PATH=/usr/bin:/bin", "ROLEFIT=\(Self.program)", "SWIFT_BACKTRACE=enable=no", "LC_ALL=C",
    ]
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + environment).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, program, nil, nil, &words, &environment)
    guard failure == 0 else { throw Failure.noProcess(failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// The program lies beside the bundle of these tests.
  private static let program: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    var path = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &path, path.count)
    let own = count > 0 ? String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : bundle
    return own.prefix(upTo: own.lastIndex(of: "/") ?? own.endIndex) + "/rolefit"
  }()

  private static func contents(_ path: String) -> String {
    guard let stream = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(stream), byte >= 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
