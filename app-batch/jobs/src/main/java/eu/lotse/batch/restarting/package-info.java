/** Lets jobs be taken up that were broken off. */
@NullMarked
package eu.lotse.batch.restarting;

import org.jspecify.annotations.NullMarked;
