/** The view in which somebody asks: may we? */
@NullMarked
package eu.lotse.web.ui.ask;

import org.jspecify.annotations.NullMarked;
