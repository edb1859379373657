/**
 * The domain of Lotse, plain Java: {@link eu.lotse.domain.Decide} is the flow and the first file to
 * read.
 *
 * <p>It goes from <em>facts</em> through a <em>rulebook</em> to a <em>decision</em>, under the
 * <em>law</em> of two dates, and keeps what was decided in the <em>register</em>. Nothing here
 * reads a clock or knows an engine or a database.
 */
@NullMarked
package eu.lotse.domain;

import org.jspecify.annotations.NullMarked;
