import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares text with a file beside the tests; `RECORD_SNAPSHOTS=1` writes the file instead.
func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
) {
  let folder = file.prefix(upTo: file.lastIndex(of: "/") ?? file.endIndex)
  let path = "\(folder)/Snapshots/\(name)"
  if unsafe getenv("RECORD_SNAPSHOTS") != nil {
    guard let stream = unsafe fopen(path, "w") else {
      Issue.record("cannot write \(path)", sourceLocation: location)
      return
    }
    unsafe fputs(text, stream)
    unsafe fclose(stream)
    return
  }
  var recorded: [UInt8] = []
  if let stream = unsafe fopen(path, "r") {
    while case let byte = unsafe fgetc(stream), byte >= 0 { recorded.append(UInt8(truncatingIfNeeded: byte)) }
    unsafe fclose(stream)
  }
  #expect(text == String(decoding: recorded, as: UTF8.self), sourceLocation: location)
}
