/** What a change of law does, and rulings that came in. */
@NullMarked
package eu.lotse.web.ui.impact;

import org.jspecify.annotations.NullMarked;
