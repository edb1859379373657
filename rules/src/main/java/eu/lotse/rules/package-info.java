/** Reads, checks and compiles a rulebook. Drools lives here and nowhere else. */
@NullMarked
package eu.lotse.rules;

import org.jspecify.annotations.NullMarked;
