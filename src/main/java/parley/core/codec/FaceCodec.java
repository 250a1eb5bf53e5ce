package parley.core.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Attachment;
import parley.core.event.ClientTag;
import parley.core.event.Extras;
import parley.core.event.Face;
import parley.core.event.Quote;
import parley.core.event.Rank;
import parley.core.name.Nick;

/// Who did something, and what a message has besides its words, as bytes, and back.
public final class FaceCodec {
  /// Marks of a message, added up: its words were changed, it sends a file.
  private static final int EDITED = 1;

  private static final int FILE = 2;

  private FaceCodec() {}

  /// The bytes of a face; its nick is kept beside it.
  public static byte @Nullable [] write(@Nullable Face face) {
    if (face == null) {
      return null;
    }
    Writer writer = new Writer(64).text(face.username()).text(face.host()).flag(face.bot());
    Nick account = face.account();
    writer.flag(account != null);
    if (account != null) {
      writer.text(account.shown()).text(account.key());
    }
    return writer.bytes();
  }

  /// The face that bytes are of.
  ///
  /// @throws CodecException when they are not of one
  public static @Nullable Face read(Nick nick, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    Reader reader = new Reader(bytes);
    String username = reader.text();
    String host = reader.text();
    boolean bot = reader.flag();
    Nick account = reader.flag() ? new Nick(reader.filledText(), reader.filledText()) : null;
    reader.end();
    return new Face(nick, username, host, account, bot);
  }

  /// The bytes of extras, null for none.
  public static byte @Nullable [] write(Extras extras) {
    return extras.isNone() ? null : write(new Writer(), extras).bytes();
  }

  /// The extras that bytes are of.
  ///
  /// @throws CodecException when they are not of extras
  public static Extras extras(byte @Nullable [] bytes) {
    if (bytes == null) {
      return Extras.NONE;
    }
    Reader reader = new Reader(bytes);
    Extras extras = readExtras(reader);
    reader.end();
    return extras;
  }

  /// Adds extras to what is being written.
  public static Writer write(Writer to, Extras extras) {
    Quote reply = extras.replyTo();
    to.flag(reply != null);
    if (reply != null) {
      QuoteCodec.write(to, reply);
    }
    to.list(extras.tags(), (w, tag) -> w.text(tag.name()).text(tag.value()));
    to.constant(extras.from()).list(extras.joints(), (w, at) -> w.number(at));
    Attachment file = extras.attachment();
    to.number((extras.edited() ? EDITED : 0) | (file == null ? 0 : FILE));
    return file == null
        ? to
        : to.text(file.file()).text(file.name()).text(file.type()).number(file.bytes());
  }

  /// Reads extras from among other things.
  public static Extras readExtras(Reader from) {
    Quote reply = from.flag() ? QuoteCodec.quote(from) : null;
    List<ClientTag> tags = from.list(r -> new ClientTag(r.filledText(), r.text()));
    Rank rank = from.constant(Rank.class);
    List<Integer> joints = from.list(Reader::count);
    int marks = from.count();
    if (marks > (EDITED | FILE)) {
      throw new CodecException("a message has no marks " + marks);
    }
    Attachment file = (marks & FILE) == 0 ? null : attachment(from);
    return new Extras(reply, tags, rank, joints, (marks & EDITED) != 0, file);
  }

  private static Attachment attachment(Reader from) {
    return new Attachment(from.filledText(), from.filledText(), from.text(), from.number());
  }
}
