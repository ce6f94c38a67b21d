import CProfileData

extension RoleProfile {
  /// The Senior AI Systems Engineer role, compiled into the binary; not parsed from its file.
  ///
  /// Stops the program where the embedded bytes are none of this version's: nothing is scored by an empty profile.
  public static let seniorAISystemsEngineer: RoleProfile = {
    let bytes = unsafe UnsafeBufferPointer(start: rolefit_profile_compiled(), count: rolefit_profile_compiled_size())
    guard let profile = unsafe CompiledProfile.profile(from: bytes), !profile.competencies.isEmpty else {
      preconditionFailure("the built-in profile is not of this version; compile it anew")
    }
    return profile
  }()

  /// The commented file that the built-in profile was compiled from, to start one's own from.
  public static var builtInSource: String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: rolefit_profile_source(), count: rolefit_profile_source_size()),
      as: UTF8.self)
  }
}
