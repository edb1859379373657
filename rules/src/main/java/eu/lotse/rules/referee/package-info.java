/** A second opinion: reads the same rules as the engine and shares nothing with it. */
@NullMarked
package eu.lotse.rules.referee;

import org.jspecify.annotations.NullMarked;
