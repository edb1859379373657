package eu.lotse.web.ui.answer;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.web.ui.words.Glyph;
import java.util.Locale;

/** How a verdict looks: never by colour alone, always with its picture. */
final class VerdictLook {

  private VerdictLook() {}

  static Glyph glyph(Verdict verdict) {
    return switch (verdict) {
      case PERMITTED -> Glyph.PERMITTED;
      case PERMITTED_WITH_DUTIES -> Glyph.DUTIES;
      case NEEDS_REVIEW -> Glyph.REVIEW;
      case PROHIBITED -> Glyph.PROHIBITED;
      case UNDETERMINED -> Glyph.UNDETERMINED;
    };
  }

  static String style(Verdict verdict) {
    return "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
