package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.door.Steering;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

/// What can change while a server runs.
class StewardTest {
  private static final String LISTENER = "[[listener]]\nkind = \"irc\"\nport = 0\n";

  @TempDir Path folder;

  private final AtomicReference<Reading> next = new AtomicReference<>();
  private final AtomicInteger stops = new AtomicInteger();

  @Test
  void textsAndOperatorsChange() throws Exception {
    try (Server server = start("motd = \"old\"", "")) {
      next.set(
          reading(
              "motd = \"new\"",
              "[[operator]]\nname = \"ann\"\npassword = \"pw\"\nrights = [\"kill\"]\n"));
      assertThat(server.steering().reread("a test"))
          .isEqualTo(new Steering.Reread(true, List.of()));
      try (IrcCaller ann = IrcCaller.enter(server.ports().getFirst().address().getPort(), "ann")) {
        ann.send("MOTD");
        assertThat(ann.until(" 376 ")).anyMatch(line -> line.endsWith(" 372 ann :- new"));
        ann.send("OPER ann pw");
        assertThat(ann.until(" 381 ")).isNotEmpty();
        ann.send("DIE");
        assertThat(ann.until(" 481 ").getLast()).endsWith("the right die");
      }
    }
  }

  @Test
  void limitsOfConnectionsRatesAndTargetsChange() throws Exception {
    try (Server server = start("", "")) {
      int port = server.ports().getFirst().address().getPort();
      try (IrcCaller ann = IrcCaller.enter(port, "ann")) {
        next.set(
            reading(
                "",
                """
                [limits]
                connections_per_address = 1
                exempt_addresses = []
                monitor = 7
                targets = 2
                message_rate = 3
                connection_rate = 5
                """));
        assertThat(server.steering().reread("a test"))
            .isEqualTo(new Steering.Reread(true, List.of()));
        ann.send("VERSION");
        assertThat(String.join(" ", ann.until(" WHOX"))).contains("MONITOR=7", "MAXTARGETS=2");
        try (IrcCaller bob = IrcCaller.enter(port, "bob")) { // ann came when she did not count
          assertThatThrownBy(() -> IrcCaller.enter(port, "cy").close())
              .isInstanceOfAny(AssertionError.class, IOException.class);
          bob.send("PING :there");
          assertThat(bob.until(" PONG ")).isNotEmpty();
        }
      }
    }
  }

  @Test
  void whatCannotChangeIsSaid() throws Exception {
    try (Server server = start("", "")) {
      next.set(reading("name = \"other.example\"", "[limits]\nlist_modes = 2\ntargets = 2\n"));
      assertThat(server.steering().reread("a test"))
          .isEqualTo(
              new Steering.Reread(
                  true,
                  List.of(
                      "[server], but for description, admin and motd, has changed:"
                          + " that needs a restart.",
                      "[limits], but for connections, rates, monitor and targets, has changed:"
                          + " that needs a restart.")));
    }
  }

  @Test
  void aWrongFileChangesNothing() throws Exception {
    try (Server server = start("motd = \"old\"", "")) {
      next.set(ConfigReader.parse("test.toml", "[server]\nmotd = \"new\"\nmtd = 1\n"));
      assertThat(server.steering().reread("a test"))
          .isEqualTo(
              new Steering.Reread(
                  false, List.of("test.toml:3:1: [server] mtd: unknown key; did you mean motd?")));
      try (IrcCaller ann = IrcCaller.enter(server.ports().getFirst().address().getPort(), "ann")) {
        ann.send("MOTD");
        assertThat(ann.until(" 376 ")).anyMatch(line -> line.endsWith(" 372 ann :- old"));
      }
    }
  }

  @Test
  void stoppingIsAskedFor() throws Exception {
    try (Server server = start("", "")) {
      server.steering().stop("a test");
      assertThat(stops).hasValue(1);
    }
  }

  private Server start(String ofServer, String more) throws StartException {
    Config config =
        switch (reading(ofServer, more)) {
          case Reading.Good(Config good) -> good;
          case Reading.Bad bad -> throw new AssertionError(bad.problems());
        };
    return Server.start(
        config,
        next::get,
        stops::incrementAndGet,
        broken -> {
          throw new AssertionError(broken);
        });
  }

  private Reading reading(String ofServer, String more) {
    String toml =
        "[server]\ndata_dir = \"%s\"\n%s\n%s%s".formatted(folder, ofServer, LISTENER, more);
    return ConfigReader.parse("test.toml", toml);
  }
}
