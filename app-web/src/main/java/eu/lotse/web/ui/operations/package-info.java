/** The views of the stored processing operations. */
@NullMarked
package eu.lotse.web.ui.operations;

import org.jspecify.annotations.NullMarked;
