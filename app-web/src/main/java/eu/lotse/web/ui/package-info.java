/**
 * The user interface in the browser: its frame, the way in, and what is shown when nothing is
 * found.
 */
@NullMarked
package eu.lotse.web.ui;

import org.jspecify.annotations.NullMarked;
