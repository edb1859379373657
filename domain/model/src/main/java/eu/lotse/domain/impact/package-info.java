/**
 * What a change of law does to what is stored, foretold: the impact of another release, the events
 * it leads to, and rulings that no rule knows yet.
 */
@NullMarked
package eu.lotse.domain.impact;

import org.jspecify.annotations.NullMarked;
