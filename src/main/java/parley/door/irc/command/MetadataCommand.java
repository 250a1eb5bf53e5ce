package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.core.command.SetMetadata;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.MetadataAround;
import parley.core.query.WhichMetadata;
import parley.core.state.Refusal;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Subscriptions;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// What users and rooms say of themselves (draft/metadata-2 and -3).
record MetadataCommand(Form form) implements IrcCommand {
  private static final Pattern KEY = Pattern.compile("[a-z0-9_./-]{1,64}");
  private static final int LINE_BYTES_MAX = 510;
  private static final int KEYS_IN_LINE = 5; // the longest keys fit

  MetadataCommand() {
    this(
        new Form(
            "METADATA",
            2,
            "<target> <GET|LIST|SET|CLEAR|SUB|UNSUB|SUBS|SYNC> [<key>...]",
            "what users and channels say of themselves"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String target = message.param(0);
    List<String> rest = message.params().subList(2, message.params().size());
    String word = message.param(1).toUpperCase(Locale.ROOT);
    if (!reply.talk().isRegistered() && !isEarly(word, target, reply)) {
      reply.fail("INVALID_TARGET", "Register first", target);
      return;
    }
    switch (word) {
      case "GET" -> get(target, rest, reply);
      case "LIST" -> list(target, reply);
      case "SET" -> set(target, rest, reply);
      case "CLEAR" -> clear(target, reply);
      case "SUB" -> subscribe(rest, reply);
      case "UNSUB" -> unsubscribe(rest, reply);
      case "SUBS" -> subscriptions(reply.talk().subscriptions().keys(), reply);
      case "SYNC" -> sync(target, reply);
      default -> reply.fail("SUBCOMMAND_INVALID", "There is no such subcommand", word);
    }
  }

  /// What the client said of itself ahead of entering is said now.
  static void onEntering(Reply reply) {
    Map<String, String> early = reply.talk().registration().metadata();
    if (early.isEmpty()) {
      return;
    }
    early.forEach((key, value) -> reply.order(new SetMetadata(false, "", "", key, value)));
    MetadataShown shown = new MetadataShown(reply);
    reply.then(() -> {
      String nick = reply.talk().nickShown();
      shown.batch(nick, () -> early.forEach((key, value) -> shown.entry(nick, key, value)));
    });
  }

  private static boolean isEarly(String word, String target, Reply reply) {
    return reply.shared().bounds().metadata().beforeConnect()
        && target.equals("*")
        && List.of("SET", "SUB", "UNSUB", "SUBS").contains(word);
  }

  private static void get(String target, List<String> keys, Reply reply) {
    look(
        target,
        reply,
        (name, known) -> {
          MetadataShown shown = new MetadataShown(reply);
          shown.batch(
              name,
              () ->
                  keys.forEach(key -> {
                    if (isKey(key)) {
                      shown.entry(name, key, known.get(key));
                    } else {
                      reply.fail("KEY_INVALID", "That is no key", key);
                    }
                  }));
        });
  }

  private static void list(String target, Reply reply) {
    look(
        target,
        reply,
        (name, known) -> {
          MetadataShown shown = new MetadataShown(reply);
          shown.batch(name, () -> known.forEach((key, value) -> shown.entry(name, key, value)));
        });
  }

  private static void set(String target, List<String> rest, Reply reply) {
    String key = rest.isEmpty() ? "" : rest.getFirst();
    String value = rest.size() > 1 && !rest.get(1).isEmpty() ? rest.get(1) : null;
    if (!isKey(key)) {
      reply.fail("KEY_INVALID", "That is no key", key.isEmpty() ? "*" : key);
    } else if (value != null && !fits(target, key, value, reply)) {
      reply.fail("INVALID_VALUE", "The value is too long", key);
    } else if (!reply.talk().isRegistered()) {
      early(key, value, reply);
    } else {
      order(
          target,
          key,
          value,
          reply,
          () -> new MetadataShown(reply).entry(name(target, reply), key, value));
    }
  }

  private static void early(String key, @Nullable String value, Reply reply) {
    Map<String, String> metadata = reply.talk().registration().metadata();
    if (value == null) {
      metadata.remove(key);
    } else if (metadata.size() < reply.shared().bounds().metadata().keys()) {
      metadata.put(key, value);
    } else {
      reply.fail("LIMIT_REACHED", "There are entries already", "*");
      return;
    }
    new MetadataShown(reply).entry("*", key, value);
  }

  /// Takes everything back, which takes two turns: what the client sends meanwhile waits.
  private static void clear(String target, Reply reply) {
    reply.talk().shut();
    look(
        target,
        reply,
        (name, known) -> {
          boolean[] refused = {false};
          known
              .keySet()
              .forEach(key -> change(target, key, null, reply, _ -> {}, _ -> refused[0] = true));
          reply.then(() -> {
            cleared(name, known, refused[0], reply);
            reply.talk().open();
          });
        },
        () -> reply.talk().open());
  }

  private static void cleared(
      String name, Map<String, String> known, boolean refused, Reply reply) {
    if (refused) {
      reply.fail("KEY_NO_PERMISSION", "It is not yours to say", name, "*");
    } else {
      MetadataShown shown = new MetadataShown(reply);
      shown.batch(name, () -> known.keySet().forEach(key -> shown.entry(name, key, null)));
    }
  }

  private static void subscribe(List<String> keys, Reply reply) {
    Subscriptions subscriptions = reply.talk().subscriptions();
    int most = reply.shared().bounds().metadata().subscriptions();
    for (String key : keys) {
      if (!isKey(key)) {
        reply.fail("KEY_INVALID", "That is no key", key);
      } else if (subscriptions.keys().size() >= most && !subscriptions.has(key)) {
        reply.fail("TOO_MANY_SUBS", "You hear of " + most + " keys already", key);
        return;
      } else {
        subscriptions.add(key);
        reply.numeric(Numeric.RPL_METADATASUBOK, key);
      }
    }
  }

  private static void unsubscribe(List<String> keys, Reply reply) {
    for (String key : keys) {
      reply.talk().subscriptions().remove(key);
      reply.numeric(Numeric.RPL_METADATAUNSUBOK, key);
    }
  }

  private static void sync(String target, Reply reply) {
    MetadataShown shown = new MetadataShown(reply);
    RoomName room = Rooms.isRoom(target) ? Rooms.named(target, reply) : null;
    if (room == null) {
      look(
          target,
          reply,
          (name, known) ->
              shown.batch(
                  name,
                  () ->
                      known.forEach((key, value) -> {
                        if (reply.talk().subscriptions().has(key)) {
                          shown.entry(name, key, value);
                        }
                      })));
    } else {
      reply.query(
          new MetadataAround(room),
          answer -> {
            if (answer instanceof Answer.AllMetadata all) {
              shown.batch(target, () -> shown.subscribed(all.all()));
            }
          },
          _ -> invalid(target, reply));
    }
  }

  private static void order(
      String target, String key, @Nullable String value, Reply reply, Runnable done) {
    change(
        target,
        key,
        value,
        reply,
        _ -> done.run(),
        refusal -> refused(target, key, refusal, reply));
  }

  private static void change(
      String target,
      String key,
      @Nullable String value,
      Reply reply,
      Consumer<Answer> done,
      Consumer<Refusal> refused) {
    boolean room = Rooms.isRoom(target);
    reply.order(
        new SetMetadata(room, bare(target, reply), folded(target, reply), key, value),
        done,
        refused);
  }

  private static void refused(String target, String key, Refusal refusal, Reply reply) {
    switch (refusal) {
      case Refusal.NotYours() ->
          reply.fail("KEY_NO_PERMISSION", "It is not yours to say", target, key);
      case Refusal.TextTooLong _ -> reply.fail("INVALID_VALUE", "The value is too long", key);
      case Refusal.TooManyKeys _ -> reply.fail("LIMIT_REACHED", "There are too many", target);
      case Refusal _ -> invalid(target, reply);
    }
  }

  /// What to do with what is said of a target.
  private interface Known {
    void show(String name, Map<String, String> known);
  }

  private static void look(String target, Reply reply, Known then) {
    look(target, reply, then, () -> {});
  }

  private static void look(String target, Reply reply, Known then, Runnable orElse) {
    boolean room = Rooms.isRoom(target);
    reply.query(
        new WhichMetadata(room, bare(target, reply), folded(target, reply)),
        answer -> {
          if (answer instanceof Answer.Metadata found) {
            Map<String, String> known = new TreeMap<>();
            found.entries().forEach(entry -> known.put(entry.key(), entry.value()));
            then.show(Subscriptions.target(found.subject()), known);
          }
        },
        _ -> {
          invalid(target, reply);
          orElse.run();
        });
  }

  private static void invalid(String target, Reply reply) {
    reply.fail("INVALID_TARGET", "There is no such target", target);
  }

  /// Whether the line that shows it is within the limit of a line.
  private static boolean fits(String target, String key, String value, Reply reply) {
    int around = reply.shared().info().name().length() + reply.talk().nickShown().length();
    int bytes = value.getBytes(UTF_8).length;
    return bytes <= reply.shared().bounds().metadata().valueBytes()
        && around + target.length() + key.length() + bytes + 14 <= LINE_BYTES_MAX;
  }

  private static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  private static String name(String target, Reply reply) {
    return target.equals("*") ? reply.talk().nickShown() : target;
  }

  private static String bare(String target, Reply reply) {
    if (target.equals("*")) {
      return "";
    }
    RoomName room = Rooms.isRoom(target) ? Rooms.named(target, reply) : null;
    return room == null ? target : room.shown();
  }

  private static String folded(String target, Reply reply) {
    RoomName room = Rooms.isRoom(target) ? Rooms.named(target, reply) : null;
    return room == null ? reply.shared().names().nickKey(target) : room.key();
  }

  private static void subscriptions(List<String> keys, Reply reply) {
    for (int from = 0; from < keys.size(); from += KEYS_IN_LINE) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + KEYS_IN_LINE));
      reply.numeric(Numeric.RPL_METADATASUBS, some.toArray(new String[0]));
    }
  }
}
