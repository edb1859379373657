package eu.lotse.rules.scenarios;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.ConditionReader;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the steps of a scenario: facts, date, expectations, in this order. */
final class StepReader {

  private static final String DAY = "([0-9]{2}\\.[0-9]{2}\\.[0-9]{4})";
  private static final Pattern ON = Pattern.compile("am " + DAY + " entschieden wird");
  private static final Pattern ABOUT =
      Pattern.compile(
          "über den " + DAY + " nach dem Kenntnisstand vom " + DAY + " entschieden wird");
  private static final String NOTHING_PRESUMED = "es wird nichts vermutet";
  private static final String UNKNOWN = "unbekannt";
  private static final List<String> GIVEN =
      List.of("Merkmal: Wert", "Merkmal: unbekannt", NOTHING_PRESUMED);
  private static final List<String> WHEN =
      List.of(
          "am TT.MM.JJJJ entschieden wird",
          "über den TT.MM.JJJJ nach dem Kenntnisstand vom TT.MM.JJJJ entschieden wird");

  private final Matter matter;
  private final Faults faults;
  private final ConditionReader conditions;
  private final ExpectationReader expectations;
  private final Optional<LocalDate> begins;

  StepReader(Book book, Matter matter, Faults faults) {
    this.matter = matter;
    this.faults = faults;
    this.conditions = new ConditionReader(matter, faults);
    this.expectations = new ExpectationReader(book, matter, faults);
    this.begins =
        book.rules(matter).stream()
            .filter(Rule::closing)
            .flatMap(r -> r.holds().effective().begin().stream())
            .min(LocalDate::compareTo);
  }

  Matter matter() {
    return matter;
  }

  void read(ScenarioDraft draft, PickleStep step, Place place) {
    String text = step.getText().strip();
    var type = step.getType().orElse(PickleStepType.UNKNOWN);
    if (step.getArgument().isPresent()) {
      faults.add(place, Refusal.SCENARIO_STEP, text, String.join(" | ", GIVEN));
      return;
    }
    switch (type) {
      case CONTEXT -> given(draft, text, place);
      case ACTION -> when(draft, text, place);
      case OUTCOME -> expectations.read(draft, text, place);
      case UNKNOWN -> faults.add(place, Refusal.SCENARIO_STEP_LATE, text);
    }
  }

  /** Reports what every scenario must say. */
  void finish(ScenarioDraft draft) {
    if (draft.dates == null) {
      faults.add(draft.place, Refusal.SCENARIO_WITHOUT_DATE, draft.name);
    }
    if (!draft.saysWhatItShows()) {
      faults.add(draft.place, Refusal.SCENARIO_WITHOUT_VERDICT, draft.name);
    }
  }

  private void given(ScenarioDraft draft, String text, Place place) {
    if (text.equals(NOTHING_PRESUMED)) {
      draft.presume = false;
    } else if (isDate(text) || expectations.knows(text)) {
      faults.add(place, Refusal.SCENARIO_STEP_LATE, text);
    } else if (!text.contains(":")) {
      faults.add(place, Refusal.SCENARIO_STEP, text, nearest(text, GIVEN));
    } else if (text.endsWith(": " + UNKNOWN)) {
      String phrase = text.substring(0, text.length() - UNKNOWN.length() - 2).strip();
      conditions
          .attribute(phrase, text, place)
          .ifPresent(a -> {
            if (draft.facts.put(a, a.values()) != null) {
              faults.add(place, Refusal.SCENARIO_FACT_TWICE, phrase);
            }
          });
    } else {
      fact(draft, text, place);
    }
  }

  private void fact(ScenarioDraft draft, String text, Place place) {
    conditions
        .read(text, place)
        .ifPresent(condition -> {
          var attribute = condition.attribute();
          var values = attribute.valuesIn(condition.mask());
          if (condition.negated()) {
            faults.add(place, Refusal.SCENARIO_STEP, text, String.join(" | ", GIVEN));
          } else if (draft.facts.put(attribute, values) != null) {
            String phrase = attribute.phrase().german();
            faults.add(place, Refusal.SCENARIO_FACT_TWICE, phrase);
          }
        });
  }

  private static boolean isDate(String text) {
    return ON.matcher(text).matches() || ABOUT.matcher(text).matches();
  }

  private void when(ScenarioDraft draft, String text, Place place) {
    Matcher on = ON.matcher(text);
    Matcher about = ABOUT.matcher(text);
    Optional<LegalDates> dates = Optional.empty();
    if (on.matches()) {
      dates = day(on.group(1), place).map(LegalDates::asThen);
    } else if (about.matches()) {
      var known = day(about.group(2), place);
      dates = day(about.group(1), place).flatMap(e -> known.map(k -> new LegalDates(e, k)));
    } else if (expectations.knows(text) || text.contains(":")) {
      faults.add(place, Refusal.SCENARIO_STEP_LATE, text);
    } else {
      faults.add(place, Refusal.SCENARIO_STEP, text, nearest(text, WHEN));
    }
    dates.ifPresent(d -> date(draft, d, text, place));
  }

  private void date(ScenarioDraft draft, LegalDates dates, String text, Place place) {
    if (draft.dates != null) {
      faults.add(place, Refusal.SCENARIO_DATE_TWICE, text);
    }
    draft.dates = dates;
    if (begins.filter(b -> dates.effectiveOn().isBefore(b)).isPresent()) {
      faults.add(
          place, Refusal.SCENARIO_NOT_MODELLED, dates.effectiveOn().toString(), begins.get());
    }
  }

  private Optional<LocalDate> day(String text, Place place) {
    String[] parts = text.split("\\.", -1);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    } catch (DateTimeException e) {
      faults.add(place, Refusal.DATE_IMPOSSIBLE, text);
      return Optional.empty();
    }
  }

  static String nearest(String text, List<String> forms) {
    return UnknownFacts.nearest(text, forms.stream()).orElse(String.join(" | ", forms));
  }
}
