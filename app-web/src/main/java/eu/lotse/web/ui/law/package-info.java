/** Small pictures of the law: citations with their sources, certainty, validity. */
@NullMarked
package eu.lotse.web.ui.law;

import org.jspecify.annotations.NullMarked;
