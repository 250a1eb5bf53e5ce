/// What `parley doctor` looks at: one small class for each thing that can be wrong with a machine
/// or its settings.
@NullMarked
package parley.cli.doctor;

import org.jspecify.annotations.NullMarked;
