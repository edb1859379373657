/**
 * Brings posts that others delivered as files into the register: reads them line by line, derives
 * the facts of each item, and hands them to the recording of operations.
 */
@NullMarked
package eu.lotse.batch.importing;

import org.jspecify.annotations.NullMarked;
