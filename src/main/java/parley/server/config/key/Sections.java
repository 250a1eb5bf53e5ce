package parley.server.config.key;

import java.util.List;

/// The sections of the file, asked for one after another: to [Section] what [Keys] is to a key.
public interface Sections {

  /// The value of a section that stands once; of its defaults where the file does not have it.
  <T> T one(Section<T> section);

  /// The values of a repeated section, in the order of the file; none where the file does not have
  /// it.
  <T> List<T> each(Section<T> section);
}
