/// The text dialect: people with `nc` and `telnet`, in the style of their port.
@NullMarked
package parley.door.text;

import org.jspecify.annotations.NullMarked;
