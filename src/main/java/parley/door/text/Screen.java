package parley.door.text;

import java.nio.charset.StandardCharsets;
import parley.door.Connection;
import parley.door.Telling;
import parley.door.text.command.Settings;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;
import parley.engine.Ask;

/// One person's terminal: puts everything in the look that they chose.
final class Screen {
  private final Connection connection;
  private final Looks looks;
  private Look look;
  private boolean prompted;

  Screen(Connection connection, Looks looks, Style style) {
    this.connection = connection;
    this.looks = looks;
    this.look = looks.look(new Look.Key(style, Settings.FIRST, connection.telnet()));
  }

  /// The look as it is now.
  Look look() {
    if (connection.telnet() != look.key().crlf()) {
      choose(look.key().style(), look.key().settings());
    }
    return look;
  }

  Style style() {
    return look.key().style();
  }

  Settings settings() {
    return look.key().settings();
  }

  /// Looks otherwise from now on.
  void choose(Style style, Settings chosen) {
    look = looks.look(new Look.Key(style, chosen, connection.telnet()));
  }

  /// Shows a fact.
  void show(Telling telling, Relation relation) {
    byte[] bytes = telling.in(look().variant(relation));
    if (bytes.length > 0) {
      connection.write(bytes);
    }
  }

  /// Shows words, a line or several; nothing when there are none. A prompt that nobody has answered
  /// keeps its line.
  void show(String words) {
    if (!words.isEmpty()) {
      connection.write(look().bytes(prompted ? "\n" + words : words));
      prompted = false;
    }
  }

  /// Shows a wording.
  void show(Wording wording, Values values) {
    show(look().words(wording, values));
  }

  /// Shows a wording with one thing filled in.
  void show(Wording wording, Slot slot, String value) {
    show(wording, Values.of(slot, value));
  }

  /// Asks for something at the end of a line.
  void prompt(Wording wording) {
    String words = look().words(wording, Values.none());
    if (!words.isEmpty()) {
      connection.write(words.getBytes(StandardCharsets.UTF_8));
      prompted = true;
    }
  }

  /// The same with something filled in.
  void prompt(Wording wording, Slot slot, String value) {
    String words = look().words(wording, Values.of(slot, value));
    if (!words.isEmpty()) {
      connection.write(words.getBytes(StandardCharsets.UTF_8));
      prompted = true;
    }
  }

  /// A line was typed on a terminal that did not show it, nor its end.
  void typedUnseen() {
    if (connection.telnet()) {
      connection.write(look().bytes(""));
    }
    prompted = false;
  }

  /// Something was typed, so the prompt is answered.
  void heard() {
    prompted = false;
  }

  /// Does something once everything asked before has been answered.
  void inTurn(Runnable turn) {
    connection.ask(new Ask.Note(turn), Asked.Plain.TURN);
  }
}
