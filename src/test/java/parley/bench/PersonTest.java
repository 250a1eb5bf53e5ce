package parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
  private final List<String> broken = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Person ann = new Person("ann", broken::add);
  private final Wave wave = new Wave(List.of(ann), _ -> {});

  private void line(String line) {
    byte[] bytes = ("..." + line + "...").getBytes(UTF_8);
    ann.line(bytes, 3, bytes.length - 3);
  }

  @Test
  void theLogInEndsWithTheMessageOfTheDay() {
    for (String end : List.of("376", "422")) {
      Person person = new Person("ann", broken::add);
      Wave one = new Wave(List.of(person), _ -> {});
      one.start();
      byte[] line = (":parley " + end + " ann :that was it").getBytes(UTF_8);
      person.line(line, 0, line.length);
      assertThat(one.count()).isEqualTo(1);
    }
  }

  @Test
  void aRefusalIsTold() {
    wave.start();
    line(":parley 433 * ann :Nickname is already in use");
    assertThat(broken).containsExactly("ann was refused: 433 * ann :Nickname is already in use");
  }

  @Test
  void aRoomIsEnteredAtTheEndOfItsNames() {
    wave.start();
    line(":parley 376 ann :end");
    Wave entering = new Wave(List.of(ann), Person::enter);
    ann.goTo("#dev");
    entering.start();
    line(":parley 353 ann = #dev :ann");
    assertThat(entering.count()).isZero();
    line(":parley 366 ann #dev :End of /NAMES list");
    assertThat(entering.count()).isEqualTo(1);
  }

  @Test
  void onlyTheTextOfMessagesReachesTheEar() {
    ann.listen((bytes, from, to) -> heard.add(new String(bytes, from, to - from, UTF_8)));
    line(":bob!b@h PRIVMSG #dev :hello there");
    line("@time=12;msgid=1 :bob!b@h PRIVMSG #dev word");
    line(":bob!b@h PRIVMSG #dev");
    line(":bob!b@h NOTICE #dev :not this");
    assertThat(heard).containsExactly("hello there", "word", "");
  }

  @Test
  void anEndThatNobodyWantedIsTold() {
    ann.ended("the server closed the connection");
    assertThat(broken).containsExactly("ann lost its connection: the server closed the connection");
  }

  @Test
  void whoLeavesIsNotMissed() {
    ann.leave();
    ann.ended("the server closed the connection");
    assertThat(broken).isEmpty();
  }
}
