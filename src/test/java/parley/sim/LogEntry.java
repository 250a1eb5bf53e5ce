package parley.sim;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import parley.core.codec.EventCodec;
import parley.core.codec.FaceCodec;
import parley.core.event.Audience;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.name.Nick;

/// One batch in the log of a [DiskJournal]: length, checksum, facts.
final class LogEntry {
  private static final int HEAD_BYTES = 8;

  private LogEntry() {}

  static byte[] write(List<Fact> facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(facts.size());
      for (Fact fact : facts) {
        write(fact, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] body = bytes.toByteArray();
    return ByteBuffer.allocate(HEAD_BYTES + body.length)
        .putInt(body.length)
        .putInt(sum(body))
        .put(body)
        .array();
  }

  /// The facts of the entry at a place.
  ///
  /// @param checked whether a checksum that does not fit makes it no entry
  /// @return null when there is no whole entry
  static @Nullable List<Fact> read(byte[] log, int at, boolean checked) {
    int end = end(log, at);
    if (end < 0) {
      return null;
    }
    byte[] body = Arrays.copyOfRange(log, at + HEAD_BYTES, end);
    if (checked && sum(body) != ByteBuffer.wrap(log).getInt(at + 4)) {
      return null;
    }
    List<Fact> facts = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(body))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        facts.add(readFact(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  /// Where the entry at a place ends; -1 when it is not whole.
  static int end(byte[] log, int at) {
    if (log.length - at < HEAD_BYTES) {
      return -1;
    }
    int length = ByteBuffer.wrap(log).getInt(at);
    return length < 4 || length > log.length - at - HEAD_BYTES ? -1 : at + HEAD_BYTES + length;
  }

  private static void write(Fact fact, DataOutputStream out) throws IOException {
    out.writeLong(fact.sequence());
    out.writeLong(fact.timeMillis());
    SessionId origin = fact.origin();
    out.writeBoolean(origin != null);
    if (origin != null) {
      out.writeInt(origin.node());
      out.writeInt(origin.epoch());
      out.writeLong(origin.number());
    }
    byte[] event = EventCodec.write(fact.event());
    out.writeInt(event.length);
    out.write(event);
    Face by = fact.by();
    byte[] face = FaceCodec.write(by);
    out.writeBoolean(by != null && face != null);
    if (by != null && face != null) {
      out.writeUTF(by.nick().shown());
      out.writeUTF(by.nick().key());
      out.writeInt(face.length);
      out.write(face);
    }
  }

  private static Fact readFact(DataInputStream in) throws IOException {
    long sequence = in.readLong();
    long timeMillis = in.readLong();
    SessionId origin =
        in.readBoolean() ? new SessionId(in.readInt(), in.readInt(), in.readLong()) : null;
    byte[] event = in.readNBytes(in.readInt());
    Face by =
        in.readBoolean()
            ? FaceCodec.read(new Nick(in.readUTF(), in.readUTF()), in.readNBytes(in.readInt()))
            : null;
    return new Fact(
        sequence, timeMillis, origin, EventCodec.read(event), new Audience.Nobody(), by);
  }

  private static int sum(byte[] body) {
    CRC32C sum = new CRC32C();
    sum.update(body);
    return (int) sum.getValue();
  }
}
