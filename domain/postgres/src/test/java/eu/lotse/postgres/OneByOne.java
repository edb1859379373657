package eu.lotse.postgres;

import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.TODAY;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange.Direction;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides every operation on its own. */
final class OneByOne {

  private final Rulebook active;
  private final Rulebook candidate;
  private final Mode mode;
  final Map<Flip.Kind, List<OperationId>> flips = new HashMap<>();
  final Map<String, List<Long>> duties = new HashMap<>();
  long operations;
  long outside;

  OneByOne(Rulebook active, Rulebook candidate, Mode mode) {
    this.active = active;
    this.candidate = candidate;
    this.mode = mode;
  }

  OneByOne decide(Company company) {
    for (Operation operation :
        company.register.operations().list(OperationFilter.ALL, 0, Integer.MAX_VALUE)) {
      if (mode == Mode.STANDING) {
        operation
            .standing()
            .ifPresent(p -> decide(operation, p, LegalDates.asThen(TODAY), operation.verdict()));
      } else if (!operation.performedOn().isAfter(TODAY)) {
        if (operation.performedOn().isBefore(candidate.begins(MATTER))) {
          outside++;
        } else {
          LocalDate known = mode == Mode.ACTS_AS_KNOWN_THEN ? operation.performedOn() : TODAY;
          var dates = new LegalDates(operation.performedOn(), known);
          decide(operation, operation.act(), dates, Optional.empty());
        }
      }
    }
    return this;
  }

  private void decide(
      Operation operation, FactPattern pattern, LegalDates dates, Optional<Verdict> told) {
    operations++;
    Assessment before = active.assess(pattern, dates);
    Assessment after = candidate.assess(pattern, dates);
    Verdict from = told.orElse(before.verdict());
    boolean flips = from != after.verdict();
    Set<String> old = owed(before);
    Set<String> now = owed(after);
    if (flips) {
      var kind =
          new Flip.Kind(
              from,
              after.verdict(),
              Consequence.of(
                  pattern,
                  from,
                  after.verdict(),
                  minus(now, old),
                  now,
                  p -> candidate.assess(p, dates).verdict().permits()),
              operation.activity(),
              pattern.value(MATTER.attribute("purpose")),
              pattern.value(MATTER.attribute("source")),
              responsible(before, after));
      this.flips.computeIfAbsent(kind, _ -> new ArrayList<>()).add(operation.id());
    }
    minus(now, old).forEach(d -> count(d + " " + Direction.ARISES, flips));
    minus(old, now).forEach(d -> count(d + " " + Direction.LAPSES, flips));
  }

  private void count(String change, boolean flips) {
    duties.merge(
        change,
        List.of(1L, flips ? 0L : 1L),
        (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
  }

  private static Set<String> owed(Assessment assessment) {
    return assessment.duties().stream()
        .filter(d -> d.presence() == Presence.CERTAIN)
        .map(d -> d.kind().name())
        .collect(Collectors.toSet());
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    return some.stream().filter(s -> !others.contains(s)).collect(Collectors.toSet());
  }

  private static List<RuleId> responsible(Assessment before, Assessment after) {
    var old = new TreeSet<>(Grounds.of(before));
    var now = new TreeSet<>(Grounds.of(after));
    var all = new TreeSet<>(old);
    all.addAll(now);
    all.removeIf(id -> old.contains(id) && now.contains(id));
    return List.copyOf(all);
  }
}
