/** From matching rules to a verdict with reasons, and the answer to partial questions. */
@NullMarked
package eu.lotse.domain.decision;

import org.jspecify.annotations.NullMarked;
