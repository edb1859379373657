package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A reading that was given up is followed by others that say something of every case and every day
 * it spoke of.
 */
final class SuccessionCheck {

  /** More parts than this are taken for a gap. */
  private static final int MOST_PARTS = 20_000;

  private final Matter matter;
  private final List<WrittenRule> rules;
  private final Faults faults;
  private final Mentioned mentioned;
  private final Effort effort;

  SuccessionCheck(
      Matter matter, List<WrittenRule> rules, Faults faults, Mentioned mentioned, Effort effort) {
    this.matter = matter;
    this.rules = rules;
    this.faults = faults;
    this.mentioned = mentioned;
    this.effort = effort;
  }

  void check() {
    for (WrittenRule written : rules) {
      written.rule().supersedes().ifPresent(id -> checkPredecessor(written, id));
      if (written.rule().holds().known().end().isPresent() && !mentioned.isIncomplete()) {
        checkCovered(written);
      }
    }
  }

  private void checkPredecessor(WrittenRule written, RuleId predecessor) {
    Rule rule = written.rule();
    var place = written.placeOf(Annotation.SUPERSEDES);
    if (rule.id().isWithin(predecessor)) {
      faults.add(place, Refusal.PREDECESSOR_ITSELF, predecessor.toString());
      return;
    }
    var found =
        rules.stream().map(WrittenRule::rule).filter(r -> r.id().isWithin(predecessor)).toList();
    if (found.isEmpty() && !mentioned.hasRule(predecessor)) {
      faults.add(place, Refusal.PREDECESSOR_UNKNOWN, predecessor.toString());
    }
    for (Rule old : found) {
      if (old.holds().known().end().isEmpty() || !follows(rule, old)) {
        faults.add(
            place,
            Refusal.PREDECESSOR_DATE,
            old.id().toString(),
            shown(old.holds().known().end()),
            shown(rule.holds().known().begin()));
      }
    }
  }

  private static String shown(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("–");
  }

  private static boolean follows(Rule rule, Rule old) {
    return Objects.equals(rule.holds().known().from(), old.holds().known().to());
  }

  private void checkCovered(WrittenRule written) {
    Rule old = written.rule();
    List<Rule> successors =
        rules.stream()
            .map(WrittenRule::rule)
            .filter(r -> r.supersedes().filter(s -> old.id().isWithin(s)).isPresent())
            .filter(r -> follows(r, old))
            .toList();
    for (Span piece : pieces(old, successors)) {
      LocalDate day = Pieces.dayIn(piece);
      if (old.holds().effective().contains(day)) {
        var gap = gap(old, successors, day);
        if (gap.isPresent()) {
          faults.add(
              written.placeOf(Annotation.KNOWN_TO),
              Refusal.PREDECESSOR_UNCOVERED,
              old.id().toString(),
              piece,
              gap.get().describe());
          return;
        }
      }
    }
  }

  private static List<Span> pieces(Rule old, List<Rule> successors) {
    var days = new TreeSet<LocalDate>();
    old.holds().effective().begin().ifPresent(days::add);
    old.holds().effective().end().ifPresent(days::add);
    for (Rule successor : successors) {
      successor.holds().effective().begin().ifPresent(days::add);
      successor.holds().effective().end().ifPresent(days::add);
    }
    return Pieces.between(days, true);
  }

  /** Patterns that the old rule matches and no successor that holds on that day. */
  private Optional<Box> gap(Rule old, List<Rule> successors, LocalDate day) {
    List<Box> left = List.of(Box.of(matter, old.conditions()));
    for (Rule successor : successors) {
      if (successor.holds().effective().contains(day)) {
        var box = Box.of(matter, successor.conditions());
        left = without(left, box);
      }
    }
    return effort.isUsedUp() ? Optional.empty() : left.stream().findFirst();
  }

  private List<Box> without(List<Box> boxes, Box box) {
    long comparisons = (long) boxes.size() * matter.attributes().size();
    return effort.spend(comparisons)
        ? boxes.stream().flatMap(b -> b.without(box).stream()).limit(MOST_PARTS).toList()
        : List.of();
  }
}
