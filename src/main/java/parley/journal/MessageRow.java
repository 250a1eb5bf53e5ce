package parley.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.FaceCodec;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.Extras;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Place;

/// A row of the table `message` as it was read.
///
/// @param place where it was said
/// @param author who said it; in private the party that did
/// @param by the author's name at that time
/// @param to the other's name, of a private message
/// @param extras what the message has besides its words
/// @param face who the author was to others
record MessageRow(
    long sequence,
    long timeMillis,
    @Nullable SessionId origin,
    Place place,
    UserId author,
    Nick by,
    @Nullable Nick to,
    Manner manner,
    String text,
    Extras extras,
    @Nullable Face face) {

  /// Stands where the manner was, of a message that was deleted.
  static final int DELETED = 3;

  /// The columns to select, in the order that their checksum was made in.
  static final String COLUMNS =
      "sequence, time_millis, origin, room, lower, higher, author, nick, nick_key, to_nick,"
          + " to_nick_key, face, manner, text, extras, checksum";

  /// Reads a row of [#COLUMNS].
  ///
  /// @throws Damage when it is not as it was written
  static MessageRow read(ResultSet result) throws SQLException {
    RowReader row = new RowReader(result);
    long sequence = row.number();
    long timeMillis = row.number();
    byte[] origin = row.bytesOrNull();
    Long room = row.numberOrNull();
    Long lower = row.numberOrNull();
    Long higher = row.numberOrNull();
    long author = row.number();
    Nick by = nick(row);
    Nick to = nick(row);
    byte[] face = row.bytesOrNull();
    long manner = row.number();
    String text = row.text();
    byte[] extras = row.bytesOrNull();
    if (!row.isWhole() || by == null) {
      throw new Damage("message " + sequence + " is not what was written");
    }
    return new MessageRow(
        sequence,
        timeMillis,
        Origins.read(origin),
        place(sequence, room, lower, higher),
        new UserId(author),
        by,
        to,
        manner(manner),
        text,
        extras(extras),
        Faces.of(by, face));
  }

  /// The message as it was told.
  ///
  /// @param names what its room was called
  Fact fact(RoomNames names) throws Damage {
    return switch (place) {
      case Place.OfRoom(RoomId room) -> {
        Event said = new Said(room, names.at(sequence), author, by, manner, text, extras);
        yield new Fact(sequence, timeMillis, origin, said, new Audience.InRoom(room), face);
      }
      case Place.OfPair(UserId lower, UserId higher) -> {
        UserId other = author.equals(lower) ? higher : lower;
        if (to == null) {
          throw new Damage("message " + sequence + " is to nobody");
        }
        Event whispered = new Whispered(author, by, other, to, manner, text, extras);
        Audience pair = new Audience.Pair(author, other);
        yield new Fact(sequence, timeMillis, origin, whispered, pair, face);
      }
    };
  }

  /// The checksum of this row with another manner, text and extras.
  long sum(long otherManner, String otherText, byte @Nullable [] otherExtras) {
    RowSum sum = new RowSum();
    sum.add(sequence);
    sum.add(timeMillis);
    sum.add(Origins.write(origin));
    switch (place) {
      case Place.OfRoom(RoomId room) -> {
        sum.add(room.value());
        sum.addNull();
        sum.addNull();
      }
      case Place.OfPair(UserId lower, UserId higher) -> {
        sum.addNull();
        sum.add(lower.value());
        sum.add(higher.value());
      }
    }
    sum.add(author.value());
    add(sum, by);
    add(sum, to);
    sum.add(FaceCodec.write(face));
    sum.add(otherManner);
    sum.add(otherText);
    sum.add(otherExtras);
    return sum.take();
  }

  private static void add(RowSum sum, @Nullable Nick nick) {
    if (nick == null) {
      sum.addNull();
      sum.addNull();
    } else {
      sum.add(nick.shown());
      sum.add(nick.key().equals(nick.shown()) ? null : nick.key());
    }
  }

  /// The number that stands for a manner.
  static long number(Manner manner) {
    return switch (manner) {
      case MESSAGE -> 0;
      case ACTION -> 1;
      case NOTICE -> 2;
    };
  }

  private static Extras extras(byte @Nullable [] bytes) throws Damage {
    try {
      return FaceCodec.extras(bytes);
    } catch (CodecException e) {
      throw new Damage("what a message has besides its words cannot be read: " + e.getMessage());
    }
  }

  private static Manner manner(long number) throws Damage {
    for (Manner manner : Manner.values()) {
      if (number(manner) == number) {
        return manner;
      }
    }
    throw new Damage("no manner of saying has the number " + number);
  }

  private static Place place(
      long sequence, @Nullable Long room, @Nullable Long lower, @Nullable Long higher)
      throws Damage {
    if (room != null) {
      return new Place.OfRoom(new RoomId(room));
    }
    if (lower != null && higher != null) {
      return new Place.OfPair(new UserId(lower), new UserId(higher));
    }
    throw new Damage("message " + sequence + " was said nowhere");
  }

  private static @Nullable Nick nick(RowReader row) throws SQLException {
    String shown = row.textOrNull();
    String key = row.textOrNull();
    return shown == null || shown.isEmpty() ? null : new Nick(shown, key == null ? shown : key);
  }
}
