import CLibXML2

/// The library that reads a page's skeleton.
package enum HTMLParser {
  /// Version of libxml2 that runs, for example `2.9.14`.
  package static var version: String {
    // Major, minor and micro, two digits each but for the first, then perhaps where it was built from.
    let digits = unsafe String(cString: rolefit_libxml2_version()).prefix { $0.isNumber }
    guard let number = Int(digits) else { return String(digits) }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}

/// A page's skeleton as libxml2 reads it: the only place that touches libxml2.
struct HTMLDocument: ~Copyable {
  /// What libxml2 calls while it reads, and what became of it.
  private struct Sink {
    var blocks: HTMLBlocks
    /// Digits of the text run that is being named.
    var number = 0
  }

  /// Reads a skeleton and hands its events to `blocks`.
  static func read(_ skeleton: [UInt8], into blocks: consuming HTMLBlocks) throws(PostingError) -> HTMLBlocks {
    _ = isReady
    var sink = Sink(blocks: blocks)
    let code = unsafe withUnsafeMutablePointer(to: &sink) { pointer in
      unsafe skeleton.withUnsafeBytes { bytes in unsafe parse(bytes, UnsafeMutableRawPointer(pointer)) }
    }
    if code == Int32(XML_ERR_NO_MEMORY.rawValue) { throw PostingError(.memory, "not enough memory to read the page") }
    return sink.blocks
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Returns the code of libxml2's last error.
  private static func parse(_ bytes: UnsafeRawBufferPointer, _ sink: UnsafeMutableRawPointer) -> Int32 {
    guard unsafe !bytes.isEmpty, let start = bytes.baseAddress, let length = Int32(exactly: bytes.count) else {
      return 0
    }
    guard
      let context = unsafe htmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), length)
    else { return Int32(XML_ERR_NO_MEMORY.rawValue) }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe context.pointee.sax.pointee = makeHandler()
    unsafe context.pointee.userData = sink
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    unsafe htmlCtxtUseOptions(context, Int32(bitPattern: options))
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    unsafe htmlParseDocument(context)
    if let tree = unsafe context.pointee.myDoc {
      unsafe xmlFreeDoc(tree)
      unsafe context.pointee.myDoc = nil
    }
    return unsafe context.pointee.lastError.code
  }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = 1
    unsafe handler.startElement = { sink, name, _ in
      guard let sink = unsafe sink, let name = unsafe name else { return }
      unsafe sink.assumingMemoryBound(to: Sink.self).pointee.blocks.start(HTMLDocument.tag(name))
    }
    unsafe handler.endElement = { sink, name in
      guard let sink = unsafe sink, let name = unsafe name else { return }
      unsafe sink.assumingMemoryBound(to: Sink.self).pointee.blocks.end(HTMLDocument.tag(name))
    }
    unsafe handler.characters = { sink, text, length in unsafe HTMLDocument.characters(sink, text, length) }
    unsafe handler.ignorableWhitespace = { sink, text, length in unsafe HTMLDocument.characters(sink, text, length) }
    return unsafe handler
  }

  private static func tag(_ name: UnsafePointer<xmlChar>) -> HTMLBlocks.Tag {
    unsafe HTMLBlocks.Tag(first: name[0], second: name[0] == 0 ? 0 : name[1])
  }

  /// Text of the skeleton is numbers, each ended by a semicolon; libxml2 may part them anywhere.
  private static func characters(_ sink: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let sink = unsafe sink, let text = unsafe text else { return }
    let target = unsafe sink.assumingMemoryBound(to: Sink.self)
    for index in 0..<Int(length) {
      let byte = unsafe text[index]
      if byte.isASCIIDigit {
        unsafe target.pointee.number = target.pointee.number * 10 + Int(byte - 0x30)
      } else if byte == 0x3B {
        let number = unsafe target.pointee.number
        unsafe target.pointee.number = 0
        unsafe target.pointee.blocks.text(run: number)
      }
    }
  }
}
