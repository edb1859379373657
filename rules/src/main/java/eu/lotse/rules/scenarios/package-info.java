/**
 * The lawyers' cases in Gherkin: reading them, deciding them, and saying what they leave untried.
 */
@NullMarked
package eu.lotse.rules.scenarios;

import org.jspecify.annotations.NullMarked;
