package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Wording;
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
    UNKNOWN_VALUE
  }

  static Reject because(Reason reason, Object... details) {
    return new Reject(reason, java.util.Arrays.stream(details).map(Object::toString).toList());
  }

  String text(Wording wording) {
    return wording.text("reject." + reason.name(), details.toArray());
  }
}
