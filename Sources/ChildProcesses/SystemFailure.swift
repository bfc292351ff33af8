import Glibc

/// What the system does not do; its `errno`.
package struct SystemFailure: Error, Equatable {
  package let errorNumber: Int32

  package init(errorNumber: Int32) {
    self.errorNumber = errorNumber
  }

  /// What the system says to it, in English.
  package var message: String { String(cString: strerror(errorNumber)) }
}
