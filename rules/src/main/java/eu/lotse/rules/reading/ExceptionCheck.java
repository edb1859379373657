package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exceptions name rules there are, can meet them, and lead nowhere in a circle. */
final class ExceptionCheck {

  private final Matter matter;
  private final List<WrittenRule> rules;
  private final Faults faults;
  private final Mentioned mentioned;
  private final Effort effort;
  // By identity: rules are large, and comparing them takes longer than all else here.
  private final Map<Rule, Box> boxes = new IdentityHashMap<>();

  ExceptionCheck(
      Matter matter, List<WrittenRule> rules, Faults faults, Mentioned mentioned, Effort effort) {
    this.matter = matter;
    this.rules = rules;
    this.faults = faults;
    this.mentioned = mentioned;
    this.effort = effort;
  }

  void check() {
    rules.forEach(this::check);
    checkCycles();
  }

  /** Checks one exception against all rules; circles are left to {@link #checkCycles()}. */
  void check(WrittenRule written) {
    for (Exemption exemption : written.rule().exceptionTo()) {
      check(written, exemption);
    }
  }

  private void check(WrittenRule written, Exemption exemption) {
    Rule rule = written.rule();
    Place place = written.placeOf(Annotation.EXCEPTION_TO);
    String text = exemption.text();
    if (exemption instanceof Exemption.ByArea) {
      if (!PermissionCheck.tests(rule, matter.scope())) {
        String scope = matter.scope().map(a -> a.phrase().german()).orElse("–");
        faults.add(place, Refusal.EXCEPTION_AREA, text, scope);
      }
      return;
    }
    if (exemption.reaches(rule)) {
      faults.add(place, Refusal.EXCEPTION_TO_ITSELF, text, rule.id());
      return;
    }
    List<Rule> reached = rules.stream().map(WrittenRule::rule).filter(exemption::reaches).toList();
    if (reached.isEmpty()) {
      reportUnreached(exemption, text, place);
    } else if (!mentioned.isIncomplete()
        && reached.stream().noneMatch(r -> canMeet(rule, r))
        && !effort.isUsedUp()) {
      String ids = reached.stream().map(r -> r.id().toString()).collect(Collectors.joining(", "));
      faults.add(place, Refusal.EXCEPTION_NEVER, text, ids);
    }
  }

  private void reportUnreached(Exemption exemption, String text, Place place) {
    boolean family = rules.stream().anyMatch(w -> w.rule().id().family().equals(text));
    if (family) {
      faults.add(place, Refusal.EXCEPTION_FAMILY, text);
    } else if (!isMentioned(exemption)) {
      var known =
          rules.stream()
              .flatMap(w -> Stream.of(w.rule().id().toString(), w.rule().id().family()))
              .distinct()
              .sorted()
              .toList();
      String nearest = UnknownFacts.nearest(text, known.stream()).orElse("–");
      faults.add(place, Refusal.EXCEPTION_UNKNOWN, text, nearest);
    }
  }

  private boolean isMentioned(Exemption exemption) {
    return switch (exemption) {
      case Exemption.ByVersion version -> mentioned.hasRule(version.id());
      case Exemption.ByFamily family -> mentioned.hasFamily(family.family());
      case Exemption.ByArea _ -> true;
    };
  }

  /** Whether both rules can match one pattern on one pair of dates, and the other can give way. */
  private boolean canMeet(Rule rule, Rule other) {
    return !other.closing()
        && rule.holds().overlaps(other.holds())
        && effort.spend(1)
        && !box(rule).and(box(other)).isEmpty();
  }

  private Box box(Rule rule) {
    return boxes.computeIfAbsent(rule, r -> Box.of(matter, r.conditions()));
  }

  void checkCycles() {
    Map<Rule, List<WrittenRule>> targets = new IdentityHashMap<>();
    for (WrittenRule written : rules) {
      if (!written.rule().exceptionTo().isEmpty()) {
        targets.put(written.rule(), targets(written));
      }
    }
    Set<Rule> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (WrittenRule written : rules) {
      follow(written, targets, new ArrayDeque<>(), done);
    }
  }

  private List<WrittenRule> targets(WrittenRule written) {
    Rule rule = written.rule();
    return rules.stream()
        .filter(t -> t != written && rule.isExceptionTo(t.rule()))
        .filter(t -> rule.holds().overlaps(t.rule().holds()))
        .toList();
  }

  private void follow(
      WrittenRule at,
      Map<Rule, List<WrittenRule>> targets,
      Deque<WrittenRule> path,
      Set<Rule> done) {
    if (done.contains(at.rule()) || faults.isFull()) {
      return;
    }
    if (path.contains(at)) {
      var cycle = path.stream().dropWhile(w -> w != at).map(w -> w.rule().id().toString());
      String ids = cycle.collect(Collectors.joining(" → ")) + " → " + at.rule().id();
      faults.add(at.placeOf(Annotation.EXCEPTION_TO), Refusal.EXCEPTION_CYCLE, ids);
    } else {
      path.addLast(at);
      for (WrittenRule target : targets.getOrDefault(at.rule(), List.of())) {
        follow(target, targets, path, done);
      }
      path.removeLast();
      done.add(at.rule());
    }
  }
}
