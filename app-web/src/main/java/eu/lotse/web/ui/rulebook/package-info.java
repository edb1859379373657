/** The view of the law as the lawyers wrote it. */
@NullMarked
package eu.lotse.web.ui.rulebook;

import org.jspecify.annotations.NullMarked;
