/** How well a rulebook is tested, for people and for programs. */
@NullMarked
package eu.lotse.batch.proving;

import org.jspecify.annotations.NullMarked;
