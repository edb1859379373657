/** How re-evaluations are doing. */
@NullMarked
package eu.lotse.web.ui.reevaluations;

import org.jspecify.annotations.NullMarked;
