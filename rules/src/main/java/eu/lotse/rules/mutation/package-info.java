/**
 * What would happen if a rule said something slightly different: whether any scenario would notice.
 */
@NullMarked
package eu.lotse.rules.mutation;

import org.jspecify.annotations.NullMarked;
