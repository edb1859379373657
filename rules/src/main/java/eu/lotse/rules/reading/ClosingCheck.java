package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From the first day a matter's law is modelled, every day of law and every day of knowledge has
 * exactly one closing rule.
 */
final class ClosingCheck {

  private final Matter matter;
  private final List<WrittenRule> closing;
  private final Faults faults;
  private final Mentioned mentioned;
  private final Effort effort;

  ClosingCheck(
      Matter matter, List<WrittenRule> rules, Faults faults, Mentioned mentioned, Effort effort) {
    this.matter = matter;
    this.closing = rules.stream().filter(w -> w.rule().closing()).toList();
    this.faults = faults;
    this.mentioned = mentioned;
    this.effort = effort;
  }

  void check() {
    closing.forEach(this::check);
    if (mentioned.isIncomplete()) {
      return;
    }
    if (closing.isEmpty()) {
      Place place = new Place(BookReader.folder(matter), 1);
      faults.add(
          place, Refusal.CLOSING_MISSING, matter.phrase().german(), Span.ALWAYS, Span.ALWAYS);
      return;
    }
    for (Span effective : pieces(r -> r.holds().effective(), false)) {
      for (Span known : pieces(r -> r.holds().known(), true)) {
        if (effort.spend(closing.size())) {
          check(effective, known);
        }
      }
    }
  }

  private void check(WrittenRule written) {
    Rule rule = written.rule();
    String id = rule.id().toString();
    if (!rule.conditions().isEmpty()) {
      faults.add(written.conditions().getFirst(), Refusal.CLOSING_CONDITION, id);
    }
    if (!rule.effect().isObstacle()) {
      faults.add(written.effect(), Refusal.CLOSING_EFFECT, id);
    }
    if (rule.isException()) {
      faults.add(written.placeOf(Annotation.EXCEPTION_TO), Refusal.CLOSING_EXCEPTION, id);
    }
  }

  /** The spans between the days on which a closing rule begins or ends. */
  private List<Span> pieces(Function<Rule, Span> axis, boolean withPast) {
    var days = new TreeSet<LocalDate>();
    for (WrittenRule written : closing) {
      axis.apply(written.rule()).begin().ifPresent(days::add);
      axis.apply(written.rule()).end().ifPresent(days::add);
    }
    return Pieces.between(days, withPast);
  }

  private void check(Span effective, Span known) {
    var dates = new LegalDates(Pieces.dayIn(effective), Pieces.dayIn(known));
    var rules = closing.stream().filter(w -> w.rule().holdsOn(dates)).toList();
    if (rules.isEmpty()) {
      Place place = closing.getFirst().rule().place();
      faults.add(place, Refusal.CLOSING_MISSING, matter.phrase().german(), effective, known);
    } else if (rules.size() > 1) {
      String ids =
          rules.stream().map(w -> w.rule().id().toString()).collect(Collectors.joining(", "));
      faults.add(rules.get(1).rule().place(), Refusal.CLOSING_TWICE, ids, effective, known);
    }
  }
}
