package parley.cli.doctor;

/// Is this the Java that Parley is built and tested with?
///
/// @param version the version that runs
/// @param vendor who made it
public record JavaVersion(Runtime.Version version, String vendor) implements Check {

  /// The feature release that Parley is built and tested with.
  private static final int WANTED = 25;

  /// The Java that runs this.
  public static JavaVersion running() {
    return new JavaVersion(Runtime.version(), System.getProperty("java.vendor", "unknown"));
  }

  @Override
  public Finding look() {
    String is = "Java " + version + " (" + vendor + ")";
    int feature = version.feature();
    if (feature < WANTED) {
      return Finding.fail("Java", is + " is too old", "install a JDK " + WANTED);
    }
    return feature == WANTED
        ? Finding.ok("Java", is)
        : Finding.warn("Java", is + " is newer than the tests", "prefer a JDK " + WANTED);
  }
}
