/** What people see of the command line: words in their language, and how far a job is. */
@NullMarked
package eu.lotse.batch.terminal;

import org.jspecify.annotations.NullMarked;
