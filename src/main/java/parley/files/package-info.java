/// Files that people send each other: kept on disk once for each content, named by an id that
/// nobody can guess, within quotas, until they expire or are deleted. Knows no other part.
@NullMarked
package parley.files;

import org.jspecify.annotations.NullMarked;
