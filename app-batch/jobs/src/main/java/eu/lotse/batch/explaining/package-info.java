/** Rules and answers told to lawyers: why, why not, and all that is known of a rule. */
@NullMarked
package eu.lotse.batch.explaining;

import org.jspecify.annotations.NullMarked;
