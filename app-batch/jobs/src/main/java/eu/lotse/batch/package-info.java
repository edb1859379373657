/**
 * The doors for files and for re-evaluation: Spring Batch jobs, the worker and the command line.
 */
@NullMarked
package eu.lotse.batch;

import org.jspecify.annotations.NullMarked;
