/** Works in the background: moves verdicts when time alone changes the law. */
@NullMarked
package eu.lotse.batch.worker;

import org.jspecify.annotations.NullMarked;
