/** What the user interface says, in the reader's language, and the pictures beside the words. */
@NullMarked
package eu.lotse.web.ui.words;

import org.jspecify.annotations.NullMarked;
