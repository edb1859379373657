/** Why an answer came out as it did, and why no other rule had a say in it. */
@NullMarked
package eu.lotse.rules.explaining;

import org.jspecify.annotations.NullMarked;
