/**
 * From the files of a rulebook to a {@link eu.lotse.rules.reading.Book}: the gate that lets nothing
 * through but the sentences of the rule language, and names every fault it finds.
 */
@NullMarked
package eu.lotse.rules.reading;

import org.jspecify.annotations.NullMarked;
