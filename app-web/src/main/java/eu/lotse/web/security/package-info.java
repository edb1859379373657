/**
 * Who may come in: accounts, tokens, sessions, and the link by which the first administrator is
 * made.
 */
@NullMarked
package eu.lotse.web.security;

import org.jspecify.annotations.NullMarked;
