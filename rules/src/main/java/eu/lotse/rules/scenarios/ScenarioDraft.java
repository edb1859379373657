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

  /**
   * A case says what comes out; one that only draws the border of a rule says whether the rule
   * applies, and leaves the verdict to all rules together.
   */
  boolean saysWhatItShows() {
    return hasVerdict() || expectations.stream().anyMatch(e -> isAboutRule(e.expected()));
  }

  private static boolean isAboutRule(Expectation expected) {
    return switch (expected) {
      case Expectation.Matches m -> true;
      case Expectation.MatchesNot m -> true;
      case Expectation.SetAside s -> true;
      case Expectation.Weakened w -> true;
      case Expectation.VerdictIs v -> false;
      case Expectation.Owes o -> false;
      case Expectation.OwesNot o -> false;
      case Expectation.Lacks l -> false;
      case Expectation.Presumes p -> false;
    };
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
