/// Parts the blocks of a posting into sections by their headings.
package enum Sectioner {
  /// The sections in order; sets `TextBlock.section`.
  package static func sections(of blocks: inout [TextBlock], text: [UInt8]) -> [Section] {
    guard !blocks.isEmpty else { return [] }
    return [Section(kind: .unknown, heading: nil, blocks: 0..<blocks.count)]
  }
}
