package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.account.Invitations;

class InviteCommandTest {
  @TempDir Path folder;

  private final Shell shell = new Shell();

  @BeforeEach
  void writeTheFile() throws IOException {
    Files.writeString(config(), "[accounts]\nregistration = \"invite\"\n");
  }

  @Test
  void anInvitationIsPrinted() throws IOException {
    assertThat(run("Ann")).isEqualTo(ExitCode.OK);
    byte[] secret = Files.readAllBytes(folder.resolve("data/invite.key"));
    Invitations invitations = Invitations.with(secret, InstantSource.system());
    assertThat(invitations.mayRegister("ann", shell.out().strip())).isTrue();
  }

  @Test
  void allAreMadeWithOneSecret() throws IOException {
    run("ann");
    byte[] secret = Files.readAllBytes(folder.resolve("data/invite.key"));
    run("bob");
    assertThat(Files.readAllBytes(folder.resolve("data/invite.key"))).isEqualTo(secret);
  }

  @Test
  void whatCannotBeANameIsRefused() {
    assertThat(run("a b")).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("'a b' cannot be a name");
  }

  @Test
  void daysAreLimited() {
    assertThat(run("ann", "--days", "0")).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("--days is from 1 to 3650");
  }

  @Test
  void aLinkOpensThePageWithEverythingFilledIn() throws IOException {
    assertThat(run("Annä", "--page", "https://chat.example.org")).isEqualTo(ExitCode.OK);
    String start = "https://chat.example.org/#name=Ann%C3%A4&invitation=";
    assertThat(shell.out()).startsWith(start);
    byte[] secret = Files.readAllBytes(folder.resolve("data/invite.key"));
    String invitation = shell.out().strip().substring(start.length());
    assertThat(Invitations.with(secret, InstantSource.system()).mayRegister("annä", invitation))
        .isTrue();
  }

  @Test
  void whatIsNoAddressOfAPageIsRefused() {
    assertThat(run("ann", "--page", "chat.example.org")).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("--page is an address that begins with http:// or https://");
  }

  @Test
  void whereNobodyNeedsOneThatIsSaid() throws IOException {
    Files.writeString(config(), "");
    assertThat(run("ann")).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("nobody needs an invitation");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aWrongFileIsSaid() throws IOException {
    Files.writeString(config(), "[acounts]\n");
    assertThat(run("ann")).isEqualTo(ExitCode.CONFIG);
  }

  private Path config() {
    return folder.resolve("parley.toml");
  }

  private int run(String... words) {
    String[] typed = new String[words.length + 5];
    typed[0] = "invite";
    System.arraycopy(words, 0, typed, 1, words.length);
    typed[words.length + 1] = "--config";
    typed[words.length + 2] = config().toString();
    typed[words.length + 3] = "--data";
    typed[words.length + 4] = folder.resolve("data").toString();
    return shell.run(typed);
  }
}
