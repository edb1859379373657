/** Decides everything stored again under another rulebook, or under the same one on another day. */
@NullMarked
package eu.lotse.batch.reevaluating;

import org.jspecify.annotations.NullMarked;
