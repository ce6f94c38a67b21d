import ArgumentParser

@main
struct Rolefit: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rolefit")
}
