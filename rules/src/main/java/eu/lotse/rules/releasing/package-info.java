/** How a draft comes into force, step by step, from the repository to the register. */
@NullMarked
package eu.lotse.rules.releasing;

import org.jspecify.annotations.NullMarked;
