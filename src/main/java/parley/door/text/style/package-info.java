/// Styles of the text dialect: when a name is asked for, and the wording of every line, as data.
@NullMarked
package parley.door.text.style;

import org.jspecify.annotations.NullMarked;
