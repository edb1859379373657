/**
 * The law of one span of dates as a propositional formula: proves what holds in all completions of
 * unknown facts.
 */
@NullMarked
package eu.lotse.rules.proof;

import org.jspecify.annotations.NullMarked;
