/** One question from a file, its answer for people and for programs. */
@NullMarked
package eu.lotse.batch.deciding;

import org.jspecify.annotations.NullMarked;
