/// Tests of the text dialect: transcripts of each style, every command, and what never happens.
@NullMarked
package parley.door.text;

import org.jspecify.annotations.NullMarked;
