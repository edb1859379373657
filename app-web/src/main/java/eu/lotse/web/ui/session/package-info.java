/** Who looks, in which language, and what they are asking. */
@NullMarked
package eu.lotse.web.ui.session;

import org.jspecify.annotations.NullMarked;
