/** Releases as people read them in a terminal. */
@NullMarked
package eu.lotse.batch.releasing;

import org.jspecify.annotations.NullMarked;
