/// What may be asked of the core: one file per command, the record and its rule.
@NullMarked
package parley.core.command;

import org.jspecify.annotations.NullMarked;
