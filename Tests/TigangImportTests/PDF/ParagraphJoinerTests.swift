import Testing

@testable import tigang_import
