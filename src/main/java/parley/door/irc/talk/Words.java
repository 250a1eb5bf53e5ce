package parley.door.irc.talk;

import java.util.Arrays;
import java.util.List;
import parley.core.event.Fact;
import parley.irc.IrcWriter;
import parley.irc.Numeric;

/// The lines that can be said to a client, each as it is made. When it leaves is up to [Reply].
public abstract sealed class Words permits Reply {
  private final Talk talk;
  private final String command;

  Words(Talk talk, String command) {
    this.talk = talk;
    this.command = command;
  }

  /// Whose line it was.
  public Talk talk() {
    return talk;
  }

  /// What all connections share.
  public IrcShared shared() {
    return talk.shared();
  }

  /// The command that was sent, upper case.
  public String command() {
    return command;
  }

  /// Says a finished line.
  abstract void line(byte[] line);

  /// Says something in its turn: now, or after the answers to everything before it.
  abstract void say(Runnable saying);

  /// Says a numeric: the client's nick and the parameters, the last of which may be anything.
  public void numeric(Numeric numeric, String... params) {
    say( // the nick may be another one by then
        () ->
            end(
                new IrcWriter()
                    .source(shared().info().name())
                    .command(numeric.digits())
                    .param(IrcWriter.middle(talk.nickShown())),
                params));
  }

  /// Says a list in as many lines of a numeric as it takes; nothing for an empty list.
  ///
  /// @param separator between the words of a line
  /// @param before the parameters of each line before the words
  public void list(Numeric numeric, String separator, List<String> words, String... before) {
    say(() -> {
      String start = shared().info().name() + talk.nickShown() + String.join(" ", before);
      int bytesMax = Wire.BODY_BYTES_MAX - Pieces.bytes(start) - ": 353   :".length();
      for (String some : Pieces.lists(words, separator, bytesMax)) {
        String[] params = Arrays.copyOf(before, before.length + 1);
        params[before.length] = some;
        numeric(numeric, params);
      }
    });
  }

  /// Says a list of words, and a line without any for an empty one.
  public void listOrEmpty(Numeric numeric, List<String> words) {
    if (words.isEmpty()) {
      numeric(numeric, "");
    } else {
      list(numeric, " ", words);
    }
  }

  /// Says something as the server.
  public void server(String word, String... params) {
    end(new IrcWriter().source(shared().info().name()).command(word), params);
  }

  /// Says something as somebody.
  public void from(String source, String word, String... params) {
    end(new IrcWriter().source(source).command(word), params);
  }

  /// Says something without a source.
  public void bare(String word, String param) {
    line(Wire.line("", new IrcWriter().command(word).param(param).line()));
  }

  /// Says something as the client itself.
  public void self(String word, String... params) {
    end(new IrcWriter().source(talk.face().mask()).command(word), params);
  }

  private void end(IrcWriter line, String... params) {
    for (int i = 0; i < params.length - 1; i++) {
      line.param(IrcWriter.middle(params[i]));
    }
    if (params.length > 0) {
      line.trailing(params[params.length - 1]);
    }
    line(Wire.line("", line.line()));
  }

  /// Says that something was not done, as a standard reply (IRCv3).
  ///
  /// @param code a word in capitals
  /// @param context what it is about, none or some
  public void fail(String code, String text, String... context) {
    standard("FAIL", code, text, context);
  }

  /// Says that something was done, and is not well all the same.
  public void warn(String code, String text, String... context) {
    standard("WARN", code, text, context);
  }

  /// Says something worth knowing.
  public void note(String code, String text, String... context) {
    standard("NOTE", code, text, context);
  }

  /// Says that the client cannot be here, whatever it sent.
  public void failForAll(String code, String text) {
    server("FAIL", "*", code, text);
  }

  private void standard(String kind, String code, String text, String... context) {
    IrcWriter line =
        new IrcWriter().source(shared().info().name()).command(kind).param(command).param(code);
    for (String word : context) {
      line.param(IrcWriter.middle(word));
    }
    line(Wire.line("", line.trailing(text).line()));
  }

  /// Says that the command lacks parameters.
  public void needsMore() {
    numeric(Numeric.ERR_NEEDMOREPARAMS, command, "Not enough parameters");
  }

  /// Begins a batch, which carries the label when it is all there is to say.
  ///
  /// @return its reference; empty when the client knows no batches, and there is none
  public String begin(String type, String... params) {
    if (!talk.has(Capability.BATCH)) {
      return "";
    }
    String reference = talk.nextBatch();
    IrcWriter line =
        new IrcWriter().source(shared().info().name()).command("BATCH").param("+" + reference);
    line.param(type);
    for (String param : params) {
      line.param(param);
    }
    line(Wire.line("", line.line()));
    return reference;
  }

  /// Says something that happened as it was.
  public void fact(Fact fact) {
    for (byte[] line : Wire.split(talk.variant().render(fact))) {
      line(line);
    }
  }

  /// Ends a batch.
  public void finish(String reference) {
    if (!reference.isEmpty()) {
      server("BATCH", "-" + reference);
    }
  }
}
