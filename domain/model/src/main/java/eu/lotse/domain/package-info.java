/**
 * The domain: law, facts, rules as a port, decisions and the register. Knows no library and no
 * clock.
 */
@NullMarked
package eu.lotse.domain;

import org.jspecify.annotations.NullMarked;
