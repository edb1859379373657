/** Rules, their validity and the vocabulary as text for people. */
@NullMarked
package eu.lotse.rules.printing;

import org.jspecify.annotations.NullMarked;
