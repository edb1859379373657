/**
 * How well the lawyers' cases try the rules: where each rule is the reason, whether both sides of
 * every date are looked at, and for each condition whether some case turns on it alone.
 */
@NullMarked
package eu.lotse.rules.coverage;

import org.jspecify.annotations.NullMarked;
