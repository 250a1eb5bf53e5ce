/// A whole server for tests without sockets and without waiting: the real engine and core, the real
/// doors, connections that are a list of lines, and time that passes when told to.
@NullMarked
package parley.house;

import org.jspecify.annotations.NullMarked;
