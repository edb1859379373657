/** Everything a rulebook knows about one of its rules. */
@NullMarked
package eu.lotse.rules.showing;

import org.jspecify.annotations.NullMarked;
