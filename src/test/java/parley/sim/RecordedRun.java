package parley.sim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import parley.core.Core;
import parley.core.Digest;
import parley.core.Ordered;
import parley.core.codec.EventCodec;
import parley.core.codec.Writer;
import parley.core.command.RequestCodec;
import parley.core.event.Fact;

/// Requests in their order, and what they came to: the facts and the state, as digests.
///
/// As text: a line with the version of the rules, the digests of facts and state, then a line for
/// each request with its time and its bytes.
///
/// @param rulesVersion the rules that decided them
/// @param facts SHA-256 of all facts, hexadecimal
/// @param state the digest of the state after them
record RecordedRun(int rulesVersion, String facts, Digest state, List<Ordered> requests) {

  /// What requests come to under the rules as they are.
  static RecordedRun of(Core core, List<Ordered> requests) {
    List<Fact> facts = new ArrayList<>();
    for (Ordered ordered : requests) {
      for (Fact fact : core.decide(ordered).facts()) {
        core.evolve(fact);
        facts.add(fact);
      }
    }
    return new RecordedRun(Core.RULES_VERSION, hash(facts), Digest.of(core.state()), requests);
  }

  /// The SHA-256 of facts: place, time, origin and event of each.
  static String hash(List<Fact> facts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Fact fact : facts) {
        Writer writer = new Writer().number(fact.sequence()).number(fact.timeMillis());
        digest.update(writer.text(String.valueOf(fact.origin())).bytes());
        digest.update(EventCodec.write(fact.event()));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  String write() {
    StringBuilder text = new StringBuilder();
    text.append("%d %s %s\n".formatted(rulesVersion, facts, state.hex()));
    for (Ordered ordered : requests) {
      byte[] bytes = RequestCodec.write(ordered.request());
      text.append(ordered.timeMillis()).append(' ');
      text.append(Base64.getEncoder().withoutPadding().encodeToString(bytes)).append('\n');
    }
    return text.toString();
  }

  static RecordedRun read(String text) {
    List<String> lines = text.lines().toList();
    String[] head = lines.getFirst().split(" ", -1);
    List<Ordered> requests = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(" ", -1);
      byte[] bytes = Base64.getDecoder().decode(words[1]);
      requests.add(
          new Ordered(requests.size() + 1, Long.parseLong(words[0]), RequestCodec.read(bytes)));
    }
    return new RecordedRun(Integer.parseInt(head[0]), head[1], new Digest(head[2]), requests);
  }
}
