package eu.lotse.web.ui.rulebook;

import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules somebody looks for.
 *
 * @param text every word must occur in the rule, in any order; empty for all
 * @param inForceOn only rules that hold on these days
 */
record RuleSearch(String text, Optional<LegalDates> inForceOn) {

  static final RuleSearch ALL = new RuleSearch("", Optional.empty());

  boolean isAll() {
    return text.isBlank() && inForceOn.isEmpty();
  }

  boolean finds(Rule rule) {
    if (inForceOn.isPresent() && !rule.holdsOn(inForceOn.get())) {
      return false;
    }
    String all = everything(rule);
    return Arrays.stream(text.toLowerCase(Locale.GERMAN).strip().split("\\s+"))
        .allMatch(all::contains);
  }

  private static String everything(Rule rule) {
    Stream<String> sentences =
        rule.conditions().stream()
            .map(c ->
                c.sentence()
                    + " "
                    + c.attribute().phrase().english()
                    + " "
                    + c.values().stream()
                        .map(v -> v.phrase().english())
                        .collect(Collectors.joining(" ")));
    Stream<String> duties =
        rule.duties().stream()
            .map(d -> d.kind().phrase().german() + " " + d.text() + " " + d.norm());
    Stream<String> cited =
        Stream.concat(rule.norms().stream(), rule.rulings().stream()).map(Citation::text);
    return Stream.of(
            Stream.of(
                rule.id().toString(),
                rule.name(),
                rule.area().german(),
                rule.effect().german(),
                rule.reason()),
            sentences,
            duties,
            cited)
        .flatMap(s -> s)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.GERMAN);
  }
}
