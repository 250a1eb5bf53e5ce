package parley.door.tagged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every tag that a program may send. Help, the documentation and its test come from here.
final class TagTable {
  /// Those that are there.
  static final List<Tag> TAGS =
      Stream.concat(
              Stream.<Tag>of(
                  new JoinTag(),
                  new PassTag(),
                  new LoginTag(),
                  new RegisterTag(),
                  new LogoutTag(),
                  new MessageTag(),
                  new ActionTag(),
                  new PrivateTag(),
                  new JoinRoomTag(),
                  new LeaveRoomTag(),
                  new ListUsersTag(),
                  new ListRoomUsersTag(),
                  new ListRoomsTag(),
                  new HistoryTag(),
                  new SearchTag(),
                  new IdsTag(),
                  new ReplyTag(),
                  new ReactTag(),
                  new UnreactTag(),
                  new EditTag(),
                  new DeleteTag(),
                  new FileTag(),
                  new WhoAmITag(),
                  new NickTag(),
                  new TopicTag(),
                  new SetTopicTag(),
                  new AwayTag(),
                  new BackTag(),
                  new PingTag(),
                  new HelpTag(),
                  new QuitTag()),
              OrderTag.all().stream())
          .toList();

  private static final Map<String, Tag> BY_NAME = byName();

  private TagTable() {}

  /// The names of all tags.
  static Set<String> names() {
    return BY_NAME.keySet();
  }

  /// The tag of that name.
  static @Nullable Tag named(String name) {
    return BY_NAME.get(name);
  }

  /// Does what a line says, or says what is wrong with it. An empty line says nothing.
  static void hear(String line, Talk talk) {
    if (line.isEmpty()) {
      return;
    }
    int colon = line.indexOf(':');
    String name = colon < 0 ? line : line.substring(0, colon);
    String rest = colon < 0 ? "" : line.substring(colon + 1);
    Tag tag = named(name);
    if (tag == null) {
      talk.refuse(unknown(name));
    } else if (!tag.form().takes(rest)) {
      talk.refuseForm(tag);
    } else {
      tag.hear(rest, talk);
    }
  }

  /// Why a tag is unknown.
  static String unknown(String name) {
    boolean lowerCase = named(name.toUpperCase(Locale.ROOT)) != null;
    return lowerCase ? Reasons.lowerCase(name) : Reasons.unknownTag(name);
  }

  private static Map<String, Tag> byName() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    TAGS.forEach(tag -> tags.put(tag.form().tag(), tag));
    return tags;
  }
}
