/** How a rulebook comes into force, as lawyers and the data protection officer see it. */
@NullMarked
package eu.lotse.web.ui.releases;

import org.jspecify.annotations.NullMarked;
