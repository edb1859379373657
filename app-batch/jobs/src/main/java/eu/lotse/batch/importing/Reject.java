package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.TermsRefused;
import java.util.List;

/**
 * Why a line or an item in it cannot be stored.
 *
 * @param details what the message names: columns, value names, dates; nothing a person wrote
 */
record Reject(Reason reason, List<String> details) {

  /** What can be wrong. The names are keys of the message bundle. */
  enum Reason {
    TOO_LONG,
    NOT_UTF8,
    NOT_JSON,
    NOT_AN_OBJECT,
    NO_TYPE,
    TOO_DEEP,
    BAD_ID,
    NO_ITEM,
    BAD_DATE,
    DATE_AHEAD,
    DATE_TOO_EARLY,
    BAD_CSV,
    WRONG_COLUMN_COUNT,
    UNKNOWN_VALUE,
    BAD_TERM,
    TERM_REFUSED
  }

  /** A term that has nothing to change. */
  static Reject because(TermsRefused.Fault fault) {
    return because(
        Reason.TERM_REFUSED,
        fault.why(),
        fault.term().property(),
        fault.day(),
        fault.bound().map(Object::toString).orElse(""));
  }

  static Reject because(Reason reason, Object... details) {
    return new Reject(reason, java.util.Arrays.stream(details).map(Object::toString).toList());
  }

  String text(Wording wording) {
    String key = reason == Reason.TERM_REFUSED ? "TERM_" + details.getFirst() : reason.name();
    return wording.text("reject." + key, details.toArray());
  }
}
