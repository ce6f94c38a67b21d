/// Reads pages that a browser saved as one MHTML file.
package enum MHTMLArchive {
  /// The postings of the archive's main page, which is its first HTML part; positions lead to the whole part.
  package static func read(_ bytes: [UInt8], reader: PostingReader) -> [Result<Posting, PostingError>] {
    let head = MIMEHeader(bytes, in: 0..<bytes.count)
    var parts: [MIMEHeader] = []
    if let boundary = head.parameter("boundary", of: "content-type") {
      for range in split(bytes, from: head.body.lowerBound, at: boundary) {
        let part = MIMEHeader(bytes, in: range)
        if let inner = part.parameter("boundary", of: "content-type") {
          parts += split(bytes, from: part.body.lowerBound, at: inner).map { MIMEHeader(bytes, in: $0) }
        } else {
          parts.append(part)
        }
      }
    } else {
      parts = [head]
    }
    func isHTML(_ part: MIMEHeader) -> Bool {
      let type = part.value("content-type")?.lowercased() ?? ""
      return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    }
    guard let page = parts.first(where: isHTML) else {
      return [.failure(PostingError(.notAPosting, "the archive holds no HTML page"))]
    }
    var inner = reader
    inner.options.suffix = "html"
    inner.options.charset = page.parameter("charset", of: "content-type") ?? reader.options.charset
    let location = page.value("content-location") ?? head.value("snapshot-content-location")
    return inner.read(page.decodedBody(of: bytes)).map { result in
      result.map { posting in
        var posting = posting
        posting.enclose(in: page.body, of: bytes, format: .mhtml)
        posting.metadata.url = posting.metadata.url ?? location
        return posting
      }
    }
  }

  /// The parts between the lines that hold the boundary.
  private static func split(_ bytes: [UInt8], from start: Int, at boundary: String) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [Range<Int>] = []
    var open: Int?
    var line = start
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if bytes[line..<end].starts(with: mark) {
        if let open { parts.append(open..<line) }
        open = bytes[line..<end].dropFirst(mark.count).starts(with: [0x2D, 0x2D]) ? nil : end
        if open == nil { return parts }
      }
      line = end
    }
    // An archive cut short: the last part counts as far as it goes.
    if let open { parts.append(open..<bytes.count) }
    return parts
  }
}

/// The header of a MIME message or part, and where its body lies.
struct MIMEHeader {
  private var fields: [(name: String, value: String)] = []
  /// Bytes of the file behind the empty line.
  private(set) var body: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var line = range.lowerBound
    body = range
    while line < range.upperBound {
      let end = bytes[line..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
      var content = bytes[line..<end]
      while let last = content.last, last <= 0x20 { content.removeLast() }
      line = end
      guard let first = content.first else { break }
      let text = String(decoding: content, as: UTF8.self)
      if first <= 0x20, let last = fields.indices.last {
        fields[last].value += text
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        fields.append((text[..<colon].lowercased(), String(value)))
      }
    }
    body = line..<range.upperBound
  }

  func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A parameter such as `boundary` of a field, quotes taken off.
  func parameter(_ parameter: String, of name: String) -> String? {
    for part in value(name)?.split(separator: ";").dropFirst() ?? [] {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased().filter({ $0 > " " }) == parameter else { continue }
      return String(pair[1].drop { $0 <= " " || $0 == "\"" }.prefix { $0 != "\"" && $0 != "\t" && $0 != "\r" })
    }
    return nil
  }

  /// The body without its transfer encoding.
  func decodedBody(of bytes: [UInt8]) -> [UInt8] {
    switch value("content-transfer-encoding")?.lowercased() {
    case "quoted-printable": TransferEncoding.quotedPrintable(bytes[body])
    case "base64": TransferEncoding.base64(bytes[body])
    default: Array(bytes[body])
    }
  }
}

/// The transfer encodings of MIME; what is malformed stays as it is.
enum TransferEncoding {
  static func quotedPrintable(_ encoded: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(encoded.count)
    var index = encoded.startIndex
    while index < encoded.endIndex {
      let byte = encoded[index]
      index += 1
      guard byte == 0x3D else {
        result.append(byte)
        continue
      }
      // A soft line break: white space may stand before the line's end.
      var next = index
      while next < encoded.endIndex, encoded[next] == 0x20 || encoded[next] == 0x09 || encoded[next] == 0x0D {
        next += 1
      }
      if next >= encoded.endIndex || encoded[next] == 0x0A {
        index = min(next + 1, encoded.endIndex)
      } else if index + 1 < encoded.endIndex, let high = JSONText.hexadecimalDigit(encoded[index]),
        let low = JSONText.hexadecimalDigit(encoded[index + 1])
      {
        result.append(UInt8(high << 4 | low))
        index += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }

  static func base64(_ encoded: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(encoded.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in encoded {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return result
  }
}
