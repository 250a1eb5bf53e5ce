package parley.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.core.codec.FaceCodec;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Parties;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.query.Place;

/// Writes messages into the table `message`.
final class MessageInserts {
  private final RowInsert<Message<Said>> said;
  private final RowInsert<Message<Whispered>> whispered;

  private record Message<E extends Event>(Fact fact, E event) {}

  MessageInserts(Connection connection) throws SQLException {
    said =
        new RowInsert<>(
            connection,
            "message",
            "sequence, time_millis, origin, room, author, nick, nick_key, face, manner, text, extras,"
                + " checksum",
            MessageInserts::write);
    whispered =
        new RowInsert<>(
            connection,
            "message",
            "sequence, time_millis, origin, lower, higher, author, nick, nick_key, to_nick,"
                + " to_nick_key, face, manner, text, extras, checksum",
            MessageInserts::writePrivate);
  }

  /// Inserts those of the facts that are messages and gives back the others.
  List<Fact> insert(List<Fact> facts) throws SQLException {
    List<Message<Said>> inRooms = new ArrayList<>(facts.size());
    List<Message<Whispered>> inPairs = new ArrayList<>();
    List<Fact> others = new ArrayList<>();
    for (Fact fact : facts) {
      switch (fact.event()) {
        case Said event -> inRooms.add(new Message<>(fact, event));
        case Whispered event -> inPairs.add(new Message<>(fact, event));
        case Event _ -> others.add(fact);
      }
    }
    said.insert(inRooms);
    whispered.insert(inPairs);
    return others;
  }

  private static void write(Message<Said> message, RowWriter row) throws SQLException {
    Said said = message.event();
    head(message.fact(), row).number(said.room().value()).absent().absent();
    row.number(said.user().value());
    row.text(said.nick().shown()).textUnless(said.nick().shown(), said.nick().key());
    row.absent().absent().bytes(FaceCodec.write(message.fact().by()));
    row.number(MessageRow.number(said.manner())).text(said.text());
    row.bytes(FaceCodec.write(said.extras())).checksum();
  }

  private static void writePrivate(Message<Whispered> message, RowWriter row) throws SQLException {
    Whispered said = message.event();
    Parties parties = said.parties();
    Place.OfPair pair = Place.OfPair.of(parties.from(), parties.to());
    head(message.fact(), row).absent();
    row.number(pair.lower().value()).number(pair.higher().value());
    row.number(parties.from().value());
    row.text(said.fromNick().shown()).textUnless(said.fromNick().shown(), said.fromNick().key());
    row.text(said.toNick().shown()).textUnless(said.toNick().shown(), said.toNick().key());
    row.bytes(FaceCodec.write(message.fact().by()));
    row.number(MessageRow.number(said.manner())).text(said.text());
    row.bytes(FaceCodec.write(said.extras())).checksum();
  }

  private static RowWriter head(Fact fact, RowWriter row) throws SQLException {
    return row.number(fact.sequence())
        .number(fact.timeMillis())
        .bytes(Origins.write(fact.origin()));
  }
}
