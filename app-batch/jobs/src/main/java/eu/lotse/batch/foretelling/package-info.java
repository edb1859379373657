/** Shows what a change of law would do, on the terminal and for programs. */
@NullMarked
package eu.lotse.batch.foretelling;

import org.jspecify.annotations.NullMarked;
