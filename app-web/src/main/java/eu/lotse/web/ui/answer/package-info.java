/** A decision as a person reads it: verdict, reasons, duties, doubts. */
@NullMarked
package eu.lotse.web.ui.answer;

import org.jspecify.annotations.NullMarked;
