package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.reading.Book;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line of a rule stands what a change would change. */
final class Lines {

  private final Map<String, List<String>> files = new HashMap<>();

  Lines(Book book, Matter matter) {
    book.topics().getOrDefault(matter, List.of()).stream()
        .flatMap(t -> t.texts().entrySet().stream())
        .forEach(text -> files.put(text.getKey(), text.getValue().lines().toList()));
  }

  Place of(Rule rule, Change change) {
    return switch (change) {
      case Change.ConditionDropped(Condition condition) -> condition(rule, condition);
      case Change.ConditionNegated(Condition condition) -> condition(rule, condition);
      case Change.ValueDropped dropped -> condition(rule, dropped.condition());
      case Change.ValueAdded added -> condition(rule, added.condition());
      case Change.DayMoved moved -> line(rule, "@" + moved.limit().german() + "(");
      case Change.EffectSwapped _ -> line(rule, "  " + rule.effect().german() + " ");
      case Change.ExemptionDropped _ -> line(rule, "@ausnahme_zu(");
    };
  }

  private Place condition(Rule rule, Condition condition) {
    return line(rule, "- " + condition.attribute().phrase().german() + ":");
  }

  /** The first line of the rule that holds the passage, else where the rule begins. */
  private Place line(Rule rule, String passage) {
    Place begin = rule.place();
    List<String> lines = files.getOrDefault(begin.file(), List.of());
    for (int line = begin.line(); line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (text.contains(passage)) {
        return new Place(begin.file(), line);
      }
      if (text.strip().equals("end")) {
        break;
      }
    }
    return begin;
  }
}
