/// Tests of what `parley doctor` looks at.
@NullMarked
package parley.cli.doctor;

import org.jspecify.annotations.NullMarked;
