/// Tells the blocks of a posting from the rest of its page.
package enum BoilerplateFilter {
  /// Refines the regions that the page's elements told, by what the blocks say.
  package static func mark(_ blocks: inout [TextBlock], text: [UInt8]) {}
}
