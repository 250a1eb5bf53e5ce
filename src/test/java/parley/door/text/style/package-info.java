/// Tests of style files and wordings.
@NullMarked
package parley.door.text.style;

import org.jspecify.annotations.NullMarked;
