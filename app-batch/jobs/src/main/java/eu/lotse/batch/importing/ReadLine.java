package eu.lotse.batch.importing;

import java.util.List;

/**
 * A line with what its reading made of it.
 *
 * @param position where in the file the next line begins, in bytes
 */
record ReadLine(long number, long position, List<Outcome> outcomes) {}
