/** First drafts of rules and of the cases they are tried on. */
@NullMarked
package eu.lotse.rules.drafting;

import org.jspecify.annotations.NullMarked;
