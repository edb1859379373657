package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rulebook that was read and has no fault that can be found without an engine.
 *
 * @param topics of each matter, in the order of their folders' names
 * @param letters of each matter, in the order of their names
 * @param features the scenario files, by path
 */
public record Book(
    RulebookFiles files,
    Map<Matter, List<Topic>> topics,
    Register register,
    Map<Matter, List<LetterTemplate>> letters,
    List<SourcedText> features) {

  public Book {
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    letters = Map.copyOf(letters);
    features = List.copyOf(features);
  }

  /** All rules of a matter, in the order of their ids. */
  public List<Rule> rules(Matter matter) {
    return topics.getOrDefault(matter, List.of()).stream()
        .flatMap(t -> t.rules().stream())
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
