package parley.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.Families;
import parley.Property;
import parley.core.AnyRequest;
import parley.core.Request;
import parley.core.codec.CodecException;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.name.Nick;

class RequestCodecTest {
  @Test
  void aRequestComesBackWhole() {
    Property.forAll(
        "requests",
        2_000,
        AnyRequest::of,
        request -> assertThat(RequestCodec.read(RequestCodec.write(request))).isEqualTo(request));
  }

  @Test
  void everyCommandIsTried() {
    Set<String> tried = new TreeSet<>();
    Property.forAll(
        "every command",
        2_000,
        AnyRequest::of,
        request -> tried.add(request.command().getClass().getName()));
    assertThat(tried)
        .containsExactlyElementsOf(
            Families.members(Command.class).map(Class::getName).sorted().toList());
  }

  @Test
  void differentRequestsHaveDifferentBytes() {
    Property.forAll(
        "two requests",
        1_000,
        draws -> new Request[] {AnyRequest.of(draws), AnyRequest.of(draws)},
        two ->
            assertThat(Arrays.equals(RequestCodec.write(two[0]), RequestCodec.write(two[1])))
                .isEqualTo(two[0].equals(two[1])));
  }

  @Test
  void brokenBytesAreNamedAsSuch() {
    Property.forAll(
        "broken bytes",
        3_000,
        draws -> {
          byte[] bytes = RequestCodec.write(AnyRequest.of(draws));
          int changes = draws.between(1, 3);
          for (int i = 0; i < changes; i++) {
            bytes[draws.below(bytes.length)] = (byte) draws.below(256);
          }
          return Arrays.copyOf(bytes, draws.chance(30) ? draws.below(bytes.length) : bytes.length);
        },
        RequestCodecTest::readsOrRefuses);
  }

  private static void readsOrRefuses(byte[] bytes) {
    Request request;
    try {
      request = RequestCodec.read(bytes);
    } catch (CodecException e) {
      assertThat(e).hasMessageNotContaining("null");
      return;
    }
    assertThat(RequestCodec.read(RequestCodec.write(request))).isEqualTo(request);
  }

  @Test
  void theFormOfVersionOneIsReadForEver() {
    SessionId session = new SessionId(0, 3, 300);
    Request enter =
        new Request(session, 7, new Enter(new Nick("Ann", "ann"), Reach.ONE_ROOM, true));
    Request say = new Request(session, 8, new Say(null, Manner.ACTION, "wäscht"));
    assertThat(hex(enter))
        .isEqualTo(
            "010003ac020705456e7465720103416e6e03616e6e084f4e455f524f4f4d01"
                + "0567756573740775"
                + "6e6b6e6f776e0000");
    assertThat(hex(say))
        .isEqualTo(
            "010003ac02080353617900064143" + "54494f4e0777c3a4736368" + "740000064d454d4245520000");
  }

  private static String hex(Request request) {
    return HexFormat.of().formatHex(RequestCodec.write(request));
  }

  @Test
  void whatIsNotKnownHereIsRefused() {
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> RequestCodec.read(new byte[] {2, 0, 1, 1, 1}))
        .withMessage("a request of version 2 is not known here");
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> RequestCodec.read(new byte[] {1, 0, 1, 1, 1, 3, 'F', 'l', 'y'}))
        .withMessage("no command is called Fly");
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> RequestCodec.read(new byte[0]));
  }

  @Test
  void nothingMayFollowARequest() {
    byte[] bytes = RequestCodec.write(new Request(new SessionId(0, 1, 1), 1, new Tick()));
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> RequestCodec.read(Arrays.copyOf(bytes, bytes.length + 1)))
        .withMessage("1 bytes are left over");
  }

  @Test
  void namesAreNeverEmpty() {
    Request request = new Request(new SessionId(0, 1, 1), 1, new ChangeNick(new Nick("a", "b")));
    byte[] bytes = RequestCodec.write(request);
    bytes[bytes.length - 2] = 0;
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> RequestCodec.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .withMessage("a text is empty that must not be");
  }
}
