package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.door.text.style.Style;
import parley.door.text.style.Styles;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;
import parley.house.HouseJournal;

/// A house with a text port of each style.
final class TextHouse {
  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);

  private final House house;
  private final TextShared shared;

  TextHouse() {
    this("");
  }

  /// A house that has something to say every day.
  TextHouse(String motd) {
    this(new HouseJournal(), motd);
  }

  /// A house that goes on where a journal stopped.
  TextHouse(HouseJournal journal, String motd) {
    this(journal, motd, Gates.open());
  }

  /// A house that lets in and register whom a gate lets.
  TextHouse(Gatekeeper gate) {
    this(new HouseJournal(), "", gate);
  }

  private TextHouse(HouseJournal journal, String motd, Gatekeeper gate) {
    this.house = new House(journal, Gates.limits(gate.admittance()));
    this.shared =
        new TextShared(
            Styles.builtIn(),
            NAMES,
            house.history(),
            ZoneOffset.UTC,
            house.time(),
            motd,
            100,
            gate);
  }

  House house() {
    return house;
  }

  TextShared shared() {
    return shared;
  }

  Style style(String name) {
    return Objects.requireNonNull(shared.styles().named(name));
  }

  /// Somebody connects to the port of a style.
  FakeConnection at(String style) {
    return house.connect(new TextDoor(shared, style(style), false));
  }

  /// Somebody is silent at a port that speaks many protocols.
  FakeConnection quietly() {
    return house.connect(new TextDoor(shared, style("lobby"), true));
  }

  /// Somebody is at the port of a style under a name, and has read everything so far.
  FakeConnection named(String nick, String style) {
    FakeConnection person = at(style);
    person.types(style.equals("lobby") ? "/nick " + nick : nick);
    assertThat(house.state().userNamed(nick)).as(nick).isNotNull();
    person.screen().clear();
    return person;
  }

  /// What somebody sees after typing something.
  static List<String> sees(FakeConnection person, String typed) {
    person.screen().clear();
    person.types(typed);
    return person.screen().lines();
  }

  /// Everybody forgets what they have read.
  static void read(FakeConnection... people) {
    for (FakeConnection person : people) {
      person.screen().clear();
    }
  }
}
