package parley.cli;

import picocli.CommandLine.IVersionProvider;

/// Answers `--version`.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"parley " + parley.server.Version.current()};
  }
}
