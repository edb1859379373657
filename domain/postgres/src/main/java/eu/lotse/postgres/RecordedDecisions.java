package eu.lotse.postgres;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.TermChange;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.DecisionRows.Decided;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.StandingVerdicts.Kept;
import eu.lotse.postgres.StandingVerdicts.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stores the patterns and decisions that operations and questions bring along. */
final class RecordedDecisions {

  private final PatternRows patterns;
  private final DecisionRows decisions;
  private final StandingVerdicts verdicts;

  RecordedDecisions(PatternRows patterns, DecisionRows decisions, StandingVerdicts verdicts) {
    this.patterns = patterns;
    this.decisions = decisions;
    this.verdicts = verdicts;
  }

  /**
   * Stores decisions of one release with their patterns; says which row each pattern has. Decisions
   * on the same question are usually one and the same object, which is cheaper to see than that
   * they are equal.
   */
  Map<FactPattern, Long> store(Collection<Decision> all, int release) {
    return store(all, List.of(), release);
  }

  /**
   * All new patterns are inserted at once and so in one order.
   *
   * @param others patterns to be decided later
   */
  private Map<FactPattern, Long> store(
      Collection<Decision> all, List<FactPattern> others, int release) {
    Set<Decision> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(all);
    Map<FactPattern, Long> rows =
        patterns.rows(
            Stream.concat(distinct.stream().map(Decision::pattern), others.stream()).toList());
    decide(distinct, rows, release);
    return rows;
  }

  private void decide(Collection<Decision> distinct, Map<FactPattern, Long> rows, int release) {
    var byEngine = new HashMap<String, List<Decided>>();
    distinct.forEach(d ->
        byEngine
            .computeIfAbsent(d.engine(), _ -> new ArrayList<>())
            .add(new Decided(Rows.of(rows, d.pattern()), d.cell(), d.assessment())));
    byEngine.forEach((engine, decided) -> decisions.add(decided, release, engine));
  }

  /**
   * Stores the decisions on operations, and keeps the verdicts of patterns that stand for the first
   * time. Where the days have gone on and the law of the active release with them, moves the
   * verdicts of operations stored before.
   *
   * @return empty where verdicts have to be moved, but the release is not held alone
   */
  Optional<Map<FactPattern, Long>> store(
      List<NewOperation> operations, Hold hold, Occasion occasion) {
    var all = new ArrayList<Decision>();
    operations.forEach(o -> {
      all.add(o.act());
      o.standing().ifPresent(all::add);
    });
    List<FactPattern> later =
        operations.stream().flatMap(o -> o.changes().stream()).map(TermChange::standing).toList();
    Map<FactPattern, Long> rows = store(all, later, occasion.row());
    var latest = new HashMap<Long, Decision>();
    operations.forEach(
        o -> o.standing().ifPresent(s -> latest.merge(Rows.of(rows, s.pattern()), s, this::later)));
    return begin(latest, hold, occasion) ? Optional.of(rows) : Optional.empty();
  }

  /**
   * Stores decisions on the standing questions of operations that were recorded before, and keeps
   * their verdicts; by row.
   *
   * @return false where verdicts have to be moved, but the release is not held alone
   */
  boolean keep(Map<Long, Decision> decided, Hold hold, Occasion occasion) {
    var rows = new HashMap<FactPattern, Long>();
    decided.forEach((row, decision) -> rows.put(decision.pattern(), row));
    decide(decided.values(), rows, occasion.row());
    return begin(decided, hold, occasion);
  }

  private boolean begin(Map<Long, Decision> latest, Hold hold, Occasion occasion) {
    var begun = new HashMap<LegalDates, List<Move>>();
    var moved = new HashMap<LegalDates, List<Move>>();
    sort(latest, begun, moved);
    if (!moved.isEmpty() && hold != Hold.ALONE) {
      return false;
    }
    begun.forEach((dates, moves) -> verdicts.begin(moves, dates.effectiveOn()));
    moved.forEach((dates, moves) -> verdicts.move(moves, dates, occasion.as(Kind.REEVALUATED)));
    return true;
  }

  private void sort(
      Map<Long, Decision> latest,
      Map<LegalDates, List<Move>> begun,
      Map<LegalDates, List<Move>> moved) {
    Map<Long, Kept> kept = verdicts.kept(latest.keySet());
    latest.forEach((pattern, decision) -> {
      Kept before = Rows.of(kept, pattern);
      var move = new Move(pattern, before.verdict(), decision.assessment(), decision.cell());
      LocalDate decidedFor = before.decidedFor();
      if (decidedFor == null) {
        begun.computeIfAbsent(decision.question().dates(), _ -> new ArrayList<>()).add(move);
      } else if (move.flips() && decision.question().dates().effectiveOn().isAfter(decidedFor)) {
        moved.computeIfAbsent(decision.question().dates(), _ -> new ArrayList<>()).add(move);
      }
    });
  }

  private Decision later(Decision one, Decision other) {
    return other.question().dates().effectiveOn().isAfter(one.question().dates().effectiveOn())
        ? other
        : one;
  }
}
