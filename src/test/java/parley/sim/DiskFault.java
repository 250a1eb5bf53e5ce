package parley.sim;

/// The disk did not do what it was asked to.
final class DiskFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DiskFault(String what) {
    super(what, null, false, false);
  }
}
