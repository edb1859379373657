/** An invented company with invented customers, to try Lotse out. */
@NullMarked
package eu.lotse.batch.demo;

import org.jspecify.annotations.NullMarked;
