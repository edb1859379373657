/** The closed vocabulary: matters, attributes, values, and the fact patterns they make. */
@NullMarked
package eu.lotse.domain.facts;

import org.jspecify.annotations.NullMarked;
