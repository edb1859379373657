package eu.lotse.domain.register;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an operation gets into the register: its facts are put together from the activity, the
 * person, the item and the handling, the act and the standing question are decided, and all is
 * stored at once.
 */
public final class Recording {

  private static final int TRIES = 3;

  private final Decide decide;
  private final Activities activities;
  private final Persons persons;
  private final Operations operations;

  public Recording(Decide decide, Activities activities, Persons persons, Operations operations) {
    this.decide = decide;
    this.activities = activities;
    this.persons = persons;
    this.operations = operations;
  }

  /**
   * An operation that was to be stored: what was decided and what became of it.
   *
   * @param operation as decided now; where it was stored before, what is stored may say otherwise
   */
  public record Entered(NewOperation operation, Operations.Recorded recorded) {}

  /**
   * Decides and stores drafts, all or none.
   *
   * @param today today's date at the door
   * @return one answer for each, in their order
   * @throws UnknownActivity where a draft names an activity that does not exist
   * @throws TermsRefused where a term of a draft has nothing to change
   */
  public List<Operations.Recorded> record(List<Draft> drafts, Actor actor, LocalDate today) {
    return enter(drafts, actor, today).stream().map(Entered::recorded).toList();
  }

  /** Like {@link #record}, and tells what was decided. */
  public List<Entered> enter(List<Draft> drafts, Actor actor, LocalDate today) {
    for (int tried = 1; ; tried++) {
      try {
        var decided = new HashMap<Question, Decision>();
        var facts = new CaseFacts(activities, persons);
        var decidedNow = drafts.stream().map(d -> decide(d, facts, today, decided)).toList();
        var recorded = operations.record(decidedNow, actor);
        var entered = new ArrayList<Entered>();
        for (int i = 0; i < recorded.size(); i++) {
          entered.add(new Entered(decidedNow.get(i), recorded.get(i)));
        }
        return entered;
      } catch (Operations.ReleaseChanged e) {
        if (tried == TRIES) {
          throw e;
        }
      }
    }
  }

  /**
   * What storing {@code draft} would be told; nothing is stored.
   *
   * @throws TermsRefused where a term has nothing to change
   */
  public NewOperation decide(Draft draft, LocalDate today) {
    return decide(draft, new CaseFacts(activities, persons), today, new HashMap<>());
  }

  /** What is wrong with the terms of drafts, for those that have such; nothing is stored. */
  public Map<Draft, List<TermsRefused.Fault>> refused(List<Draft> drafts) {
    var cases = new CaseFacts(activities, persons);
    var refused = new HashMap<Draft, List<TermsRefused.Fault>>();
    for (Draft draft : drafts) {
      if (!draft.terms().isEmpty()) {
        var faults = check(draft, facts(draft, cases)).faults(draft.terms());
        if (!faults.isEmpty()) {
          refused.put(draft, faults);
        }
      }
    }
    return refused;
  }

  /** The terms that can be stated of {@code draft}. */
  public Set<Term> applicable(Draft draft) {
    return check(draft, facts(draft, new CaseFacts(activities, persons))).applicable();
  }

  private static TermCheck check(Draft draft, Facts facts) {
    return new TermCheck(facts, draft.state(), draft.performedOn());
  }

  private static Facts facts(Draft draft, CaseFacts cases) {
    return cases.of(Optional.of(draft.activity()), draft.subject(), draft.facts());
  }

  private NewOperation decide(
      Draft draft, CaseFacts cases, LocalDate today, Map<Question, Decision> decided) {
    Facts facts = facts(draft, cases);
    List<TermsRefused.Fault> faults = check(draft, facts).faults(draft.terms());
    if (!faults.isEmpty()) {
      throw new TermsRefused(faults);
    }
    LocalDate known = draft.performedOn().isBefore(today) ? draft.performedOn() : today;
    Facts then = draft.terms().on(facts, draft.performedOn()).facts();
    var act = new Question(then, new LegalDates(draft.performedOn(), known), true);
    return new NewOperation(
        draft.activity(),
        draft.state(),
        draft.performedOn(),
        draft.subject(),
        draft.item(),
        answer(act, decided),
        standing(draft, facts, today, today, decided).map(q -> answer(q, decided)),
        changes(draft, facts, today, decided));
  }

  private Optional<Question> standing(
      Draft draft, Facts facts, LocalDate day, LocalDate today, Map<Question, Decision> decided) {
    return StandingQuestion.of(
        facts,
        draft.state(),
        draft.performedOn(),
        draft.terms(),
        day,
        today,
        q -> answer(q, decided));
  }

  /** What has passed already is part of the standing question of today. */
  private List<TermChange> changes(
      Draft draft, Facts facts, LocalDate today, Map<Question, Decision> decided) {
    var changes = new ArrayList<TermChange>();
    draft
        .terms()
        .days()
        .forEach((term, day) -> {
          LocalDate change = term.changesOn(day);
          LocalDate asked = change.isAfter(today) ? change : today;
          standing(draft, facts, asked, today, decided)
              .map(q -> new TermChange(term, day, Standpoint.of(q).pattern()))
              .ifPresent(changes::add);
        });
    return changes;
  }

  /** Many operations share one question, so each is decided once. */
  private Decision answer(Question question, Map<Question, Decision> decided) {
    Decision known = decided.get(question);
    if (known == null) {
      known = decide.decide(question);
      decided.put(question, known);
    }
    return known;
  }
}
