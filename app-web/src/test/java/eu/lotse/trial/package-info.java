/**
 * The web application with the real rulebook and a register in memory: to look at the views and to
 * test them.
 */
@NullMarked
package eu.lotse.trial;

import org.jspecify.annotations.NullMarked;
