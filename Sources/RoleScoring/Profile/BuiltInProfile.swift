import CProfileData

extension RoleProfile {
  /// The Senior AI Systems Engineer role, compiled into the binary; not parsed from its file.
  public static let seniorAISystemsEngineer = unsafe CompiledProfile.profile(
    from: UnsafeBufferPointer(start: rolefit_profile_compiled(), count: rolefit_profile_compiled_size()))

  /// The commented file that the built-in profile was compiled from, to start one's own from.
  public static var builtInSource: String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: rolefit_profile_source(), count: rolefit_profile_source_size()),
      as: UTF8.self)
  }
}
