package eu.lotse.rules.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what somebody tried who wrote Drools or Java where a sentence belongs, so that the answer
 * can say why it is refused. The gate does not depend on it: what is no sentence is refused anyway.
 */
final class ForeignCode {

  private static final Pattern FIRST_WORD =
      Pattern.compile("[-\\s(]*+(>|#|[A-Za-z]++(?:-[a-z]++)*+)");

  private static final Map<String, Refusal> BY_FIRST_WORD =
      Map.ofEntries(
          Map.entry(">", Refusal.CODE_RAW_LINE),
          Map.entry("#", Refusal.CODE_HASH_COMMENT),
          Map.entry("import", Refusal.CODE_IMPORT),
          Map.entry("function", Refusal.CODE_FUNCTION),
          Map.entry("global", Refusal.CODE_GLOBAL),
          Map.entry("declare", Refusal.CODE_DECLARE),
          Map.entry("query", Refusal.CODE_QUERY),
          Map.entry("package", Refusal.CODE_PACKAGE),
          Map.entry("unit", Refusal.CODE_PACKAGE),
          Map.entry("expander", Refusal.CODE_PACKAGE),
          Map.entry("eval", Refusal.CODE_EVAL),
          Map.entry("salience", Refusal.CODE_SALIENCE),
          Map.entry("dialect", Refusal.CODE_DIALECT),
          Map.entry("timer", Refusal.CODE_TIMER),
          Map.entry("duration", Refusal.CODE_TIMER),
          Map.entry("calendars", Refusal.CODE_TIMER),
          Map.entry("no-loop", Refusal.CODE_LOOP),
          Map.entry("lock-on-active", Refusal.CODE_LOOP),
          Map.entry("date-effective", Refusal.CODE_DATE),
          Map.entry("date-expires", Refusal.CODE_DATE),
          Map.entry("agenda-group", Refusal.CODE_GROUP),
          Map.entry("activation-group", Refusal.CODE_GROUP),
          Map.entry("ruleflow-group", Refusal.CODE_GROUP),
          Map.entry("auto-focus", Refusal.CODE_GROUP),
          Map.entry("enabled", Refusal.CODE_ENABLED),
          Map.entry("extends", Refusal.CODE_EXTENDS),
          Map.entry("insert", Refusal.CODE_MEMORY),
          Map.entry("modify", Refusal.CODE_MEMORY),
          Map.entry("update", Refusal.CODE_MEMORY),
          Map.entry("delete", Refusal.CODE_MEMORY),
          Map.entry("retract", Refusal.CODE_MEMORY),
          Map.entry("insertLogical", Refusal.CODE_MEMORY),
          Map.entry("drools", Refusal.CODE_MEMORY),
          Map.entry("kcontext", Refusal.CODE_MEMORY),
          Map.entry("exists", Refusal.CODE_PATTERN),
          Map.entry("forall", Refusal.CODE_PATTERN),
          Map.entry("accumulate", Refusal.CODE_PATTERN),
          Map.entry("collect", Refusal.CODE_PATTERN),
          Map.entry("not", Refusal.CODE_PATTERN),
          Map.entry("and", Refusal.CODE_PATTERN),
          Map.entry("or", Refusal.CODE_PATTERN),
          Map.entry("from", Refusal.CODE_PATTERN));

  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*|\\*/");
  private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");
  private static final Pattern PATTERN =
      Pattern.compile("^[-\\s]*+[\\w$]++\\s*+:?+\\s*+\\w*+\\s*+\\(.*\\)$");
  private static final Pattern CODE =
      Pattern.compile("[;{}\\\\`$@|<>=]|&&|\\b\\w+\\.\\w+\\s*\\(|\\bnew\\s+[A-Z]|\"\\s*\\)");

  private ForeignCode() {}

  /** What kind of code a line is that is no sentence; empty where it looks like none. */
  static Optional<Refusal> in(String line) {
    if (BLOCK_COMMENT.matcher(line).find()) {
      return Optional.of(Refusal.CODE_BLOCK_COMMENT);
    }
    if (EVAL.matcher(line).find()) {
      return Optional.of(Refusal.CODE_EVAL);
    }
    var first = FIRST_WORD.matcher(line);
    if (first.lookingAt() && BY_FIRST_WORD.containsKey(first.group(1))) {
      return Optional.ofNullable(BY_FIRST_WORD.get(first.group(1)));
    }
    if (PATTERN.matcher(line).matches()) {
      return Optional.of(Refusal.CODE_PATTERN);
    }
    return CODE.matcher(line).find() ? Optional.of(Refusal.CODE) : Optional.empty();
  }
}
