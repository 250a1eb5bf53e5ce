package parley.server;

/// Which Parley this is.
public final class Version {
  private Version() {}

  /// The version in the jar's manifest; `development` when run from loose classes.
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
