package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.codec.Reader;
import parley.core.codec.UserEvents;
import parley.core.codec.Writer;
import parley.core.event.Right;
import parley.core.event.UserModeChange;

/// Commands about users as bytes and back: a part of [RequestCodec].
final class UserCommands {
  private UserCommands() {}

  static Writer write(Writer to, UserCommand command) {
    return switch (command) {
      case SetRealname(String realname) -> to.text("SetRealname").text(realname);
      case ChangeHost(String name, String key, String host) ->
          to.text("ChangeHost").text(name).text(key).text(host);
      case ChangeUserModes(List<UserModeChange> changes) ->
          UserEvents.changes(to.text("ChangeUserModes"), changes);
      case OperUp(String operator, List<Right> rights) ->
          to.text("OperUp").text(operator).list(rights, Writer::constant);
      case Kill(String name, String key, String reason) ->
          to.text("Kill").text(name).text(key).text(reason);
      case Wallops(String text) -> to.text("Wallops").text(text);
      case Accept(String name, String key, boolean accepted) ->
          to.text("Accept").text(name).text(key).flag(accepted);
      case SetMetadata(boolean room, String name, String key, String entry, String value) -> {
        to.text("SetMetadata").flag(room).text(name).text(key).text(entry);
        yield value == null ? to.flag(false) : to.flag(true).text(value);
      }
    };
  }

  /// The command of a name; null when the name is not one of these.
  static @Nullable UserCommand read(String name, Reader from) {
    return switch (name) {
      case "SetRealname" -> new SetRealname(from.text());
      case "ChangeHost" -> new ChangeHost(from.text(), from.text(), from.text());
      case "ChangeUserModes" -> new ChangeUserModes(UserEvents.changes(from));
      case "OperUp" -> new OperUp(from.text(), UserEvents.rights(from));
      case "Kill" -> new Kill(from.text(), from.text(), from.text());
      case "Wallops" -> new Wallops(from.text());
      case "Accept" -> new Accept(from.text(), from.text(), from.flag());
      case "SetMetadata" ->
          new SetMetadata(
              from.flag(), from.text(), from.text(), from.text(), from.flag() ? from.text() : null);
      default -> null;
    };
  }
}
