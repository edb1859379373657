/** Drools: compiles a checked book once and answers questions of every date with it. */
@NullMarked
package eu.lotse.rules.engine;

import org.jspecify.annotations.NullMarked;
