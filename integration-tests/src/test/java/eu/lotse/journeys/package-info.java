/** Journeys through the whole house: several doors, one register, one law. */
@NullMarked
package eu.lotse.journeys;

import org.jspecify.annotations.NullMarked;
