package parley.scene;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/// A scene must fail where it is wrong, and say exactly what is.
class StageTest {
  @Test
  void aSceneThatGoesAsWrittenPasses() {
    assertThatCode(() ->
            play(
                """
                # A scene
                ann (tagged), bob (tagged) are in lobby
                ann> MESSAGE:hello
                ann< ann [10:00:00]: hello
                bob< ann [??:??:??]: {word}
                """))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherLineThanExpectedIsShownBesideIt() {
    assertFails(
            """
            ann (tagged), bob (tagged) are in lobby
            ann> MESSAGE:hello
            bob< ann [10:00:01]: hello
            """)
        .hasMessage(
            """
            test.scene:3: bob< ann [10:00:01]: hello
            expected:
              ann [10:00:01]: hello
            got:
              ann [10:00:00]: hello\
            """);
  }

  @Test
  void aLineThatDidNotComeIsMissed() {
    assertFails(
            """
            ann (tagged) is in lobby
            ann< hello
            """)
        .hasMessage(
            """
            test.scene:2: ann< hello
            expected:
              hello
            got nothing\
            """);
  }

  @Test
  void aLineThatNobodyExpectedStopsTheNextAct() {
    assertFails(
            """
            ann (tagged), bob (tagged) are in lobby
            ann> MESSAGE:hello
            ann< ann [10:00:00]: hello

            ann> MESSAGE:again
            """)
        .hasMessage(
            """
            test.scene:5: ann> MESSAGE:again
            nobody expected that bob got:
              ann [10:00:00]: hello\
            """);
  }

  @Test
  void aLineThatNobodyExpectedDoesNotGetPastTheEnd() {
    assertFails(
            """
            ann (tagged) is in lobby
            ann> PING
            """)
        .hasMessage(
            """
            test.scene:3: the end of the scene
            nobody expected that ann got:
              PONG\
            """);
  }

  @Test
  void whateverComesMayBePassedOver() {
    assertThatCode(() ->
            play(
                """
                ann (tagged), bob (tagged) are in lobby
                ann> MESSAGE:hello
                ann< ...
                whatever for bob
                nothing for ann, bob
                """))
        .doesNotThrowAnyException();
  }

  @Test
  void whoDidNotGetInIsNamed() {
    assertFails("ann (tagged), ann (tagged) are in lobby, or not")
        .hasMessageStartingWith("test.scene:1: not a line of a scene");
    assertFails(
            """
            ann (tagged) is in lobby
            guest_1 (tagged) is in lobby
            """)
        .hasMessage(
            """
            test.scene:2: guest_1 (tagged) is in lobby
            guest_1 did not get there, but got:
              ERROR:invalid name: guest names are given out by the server\
            """);
  }

  @Test
  void aDoorOrAPersonThatIsNotThereIsNamed() {
    assertFails("ann (gopher) connects")
        .hasMessageContaining("test.scene:1: ann (gopher) connects")
        .hasMessageContaining("there is no door 'gopher'");
    assertFails("ann> hello").hasMessageContaining("nobody is called ann");
  }

  @Test
  void whetherSomebodyIsConnectedIsLookedAt() {
    assertFails(
            """
            ann (tagged) connects
            ann is disconnected
            """)
        .hasMessageContaining("ann is still connected");
    assertFails(
            """
            ann (tagged) connects
            ann> QUIT
            ann is still connected
            """)
        .hasMessageContaining("ann is disconnected");
  }

  @Test
  void whatDoesNotShowIsWrittenAsItWouldBeInAScene() {
    assertFails(
            """
            ann (tagged) is in lobby
            ann speaks telnet
            ann> PING
            ann< PONG
            """)
        .hasMessageContaining("got:\n  PONG\\r");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(String text) {
    return assertThatThrownBy(() -> play(text)).isInstanceOf(AssertionError.class);
  }

  private static void play(String text) {
    Stage.play(SceneReader.read("test.scene", text));
  }
}
