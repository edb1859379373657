package eu.lotse.batch.importing;

import java.util.Optional;

/**
 * A line of a file to import.
 *
 * @param number from 1
 * @param text empty where the line could not be read
 * @param fault why it could not be read
 * @param position where in the file the next line begins, in bytes
 */
record SourceLine(long number, String text, Optional<Reject> fault, long position) {}
