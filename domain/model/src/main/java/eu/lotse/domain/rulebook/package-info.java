/**
 * What a rulebook is to the rest of the house: rules, exceptions, duties, register, and the port to
 * the engine.
 */
@NullMarked
package eu.lotse.domain.rulebook;

import org.jspecify.annotations.NullMarked;
