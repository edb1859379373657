package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.ConditionReader;
import eu.lotse.rules.reading.ConsequenceReader;
import eu.lotse.rules.reading.DeadlineReader;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the steps that say what must come out. */
final class ExpectationReader {

  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "ist es verboten", Verdict.PROHIBITED,
          "ist es erlaubt", Verdict.PERMITTED,
          "ist es mit Pflichten erlaubt", Verdict.PERMITTED_WITH_DUTIES,
          "ist es rechtlich zu prüfen", Verdict.NEEDS_REVIEW,
          "ist es unbestimmt", Verdict.UNDETERMINED);

  private static final Pattern MATCHES = Pattern.compile("es greift Regel (\\S+)( nicht)?");
  private static final Pattern GIVES_WAY =
      Pattern.compile("Regel (\\S+) ist (verdrängt|abgeschwächt) durch (\\S+)");
  private static final Pattern DUTY =
      Pattern.compile("es besteht (die|keine) Pflicht: ([^,]+?)(?:, Frist: (.+))?");
  private static final Pattern ID = Pattern.compile("@id\\(\"([^\"\\n]*)\"\\)");
  private static final Pattern LACKS = Pattern.compile("es fehlt: (.+)");
  private static final Pattern PRESUMES = Pattern.compile("vermutet ist (.+)");

  private static final List<String> FORMS =
      List.of(
          "ist es verboten",
          "ist es erlaubt",
          "ist es mit Pflichten erlaubt",
          "ist es rechtlich zu prüfen",
          "ist es unbestimmt",
          "es greift Regel R12.1a",
          "es greift Regel R12.1a nicht",
          "Regel R12.1a ist verdrängt durch R31.1a",
          "Regel R12.1a ist abgeschwächt durch R31.1a",
          "es besteht die Pflicht: löschen",
          "es besteht die Pflicht: löschen, Frist: sofort",
          "es besteht keine Pflicht: löschen",
          "es fehlt: Merkmal",
          "vermutet ist Merkmal: Wert");

  private final Set<RuleId> rules;
  private final Set<String> rulesAsWritten;
  private final Faults faults;
  private final ConditionReader conditions;
  private final ConsequenceReader duties;

  ExpectationReader(Book book, Matter matter, Faults faults) {
    this.rules = book.rules(matter).stream().map(r -> r.id()).collect(Collectors.toSet());
    this.rulesAsWritten =
        book.topics().getOrDefault(matter, List.of()).stream()
            .flatMap(t -> t.texts().values().stream())
            .flatMap(text -> ID.matcher(text).results())
            .map(id -> id.group(1))
            .collect(Collectors.toSet());
    this.faults = faults;
    this.conditions = new ConditionReader(matter, faults);
    this.duties = new ConsequenceReader(matter, faults);
  }

  /** Whether {@code text} has the form of an expectation. */
  boolean knows(String text) {
    return VERDICTS.containsKey(text)
        || MATCHES.matcher(text).matches()
        || GIVES_WAY.matcher(text).matches()
        || DUTY.matcher(text).matches()
        || LACKS.matcher(text).matches();
  }

  void read(ScenarioDraft draft, String text, Place place) {
    if (VERDICTS.containsKey(text) && draft.hasVerdict()) {
      faults.add(place, Refusal.SCENARIO_VERDICT_TWICE, text);
      return;
    }
    int before = faults.count();
    Optional<Expectation> expected = read(text, place);
    if (expected.isEmpty() && faults.count() == before) {
      faults.add(place, Refusal.SCENARIO_STEP, text, StepReader.nearest(text, FORMS));
    }
    expected.ifPresent(e -> draft.expectations.add(new Expectation.Step(e, text, place)));
  }

  private Optional<Expectation> read(String text, Place place) {
    Matcher matches = MATCHES.matcher(text);
    Matcher givesWay = GIVES_WAY.matcher(text);
    Matcher duty = DUTY.matcher(text);
    Matcher lacks = LACKS.matcher(text);
    Matcher presumes = PRESUMES.matcher(text);
    Verdict verdict = VERDICTS.get(text);
    if (verdict != null) {
      return Optional.of(new Expectation.VerdictIs(verdict));
    }
    if (matches.matches()) {
      boolean not = matches.group(2) != null;
      return rule(matches.group(1), place)
          .map(r -> not ? new Expectation.MatchesNot(r) : new Expectation.Matches(r));
    }
    if (givesWay.matches()) {
      return givesWay(givesWay, place);
    }
    if (duty.matches()) {
      return duty(duty, text, place);
    }
    if (lacks.matches()) {
      return conditions.attribute(lacks.group(1), text, place).map(Expectation.Lacks::new);
    }
    if (presumes.matches()) {
      return conditions.read(presumes.group(1), place).map(Expectation.Presumes::new);
    }
    return Optional.empty();
  }

  private Optional<Expectation> givesWay(Matcher step, Place place) {
    var rule = rule(step.group(1), place);
    var by = rule(step.group(3), place);
    boolean wholly = step.group(2).equals("verdrängt");
    return rule.flatMap(
        r -> by.map(b -> wholly ? new Expectation.SetAside(r, b) : new Expectation.Weakened(r, b)));
  }

  private Optional<Expectation> duty(Matcher step, String text, Place place) {
    var kind = duties.kind(step.group(2).strip(), place);
    String words = step.group(3);
    if (step.group(1).equals("keine")) {
      if (words != null) {
        faults.add(place, Refusal.SCENARIO_STEP, text, StepReader.nearest(text, FORMS));
      }
      return kind.map(Expectation.OwesNot::new);
    }
    if (words == null) {
      return kind.map(k -> new Expectation.Owes(k, Optional.empty()));
    }
    Optional<Deadline> deadline = DeadlineReader.read(words);
    if (deadline.isEmpty()) {
      faults.add(place, Refusal.DEADLINE_UNKNOWN, words);
    }
    return kind.flatMap(k -> deadline.map(d -> new Expectation.Owes(k, Optional.of(d))));
  }

  private Optional<RuleId> rule(String text, Place place) {
    // A rule that was refused is not reported missing here as well.
    boolean written = rulesAsWritten.contains(text);
    try {
      RuleId id = RuleId.of(text);
      if (written || rules.contains(id)) {
        return Optional.of(id);
      }
    } catch (IllegalArgumentException e) {
      if (written) {
        return Optional.empty();
      }
    }
    String nearest =
        UnknownFacts.nearest(text, rules.stream().sorted().map(RuleId::toString)).orElse("–");
    faults.add(place, Refusal.SCENARIO_RULE, text, nearest);
    return Optional.empty();
  }
}
