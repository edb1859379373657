package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scenario while it is being read. */
final class ScenarioDraft {

  final String name;
  final Place place;
  final Map<Attribute, List<Value>> facts = new LinkedHashMap<>();
  final List<Expectation.Step> expectations = new ArrayList<>();
  boolean presume = true;
  @Nullable LegalDates dates;

  ScenarioDraft(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  boolean hasVerdict() {
    return expectations.stream().anyMatch(e -> e.expected() instanceof Expectation.VerdictIs);
  }

  Optional<Scenario> scenario(Matter matter) {
    LegalDates asked = dates;
    return asked == null
        ? Optional.empty()
        : Optional.of(
            new Scenario(
                name, place, new Question(new Facts(matter, facts), asked, presume), expectations));
  }
}
