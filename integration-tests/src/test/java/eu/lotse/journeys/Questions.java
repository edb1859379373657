package eu.lotse.journeys;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Questions near real cases: the facts of scenarios, a few of them changed, forgotten, or left
 * between several values.
 */
final class Questions {

  private final Random random;
  private final List<Facts> cases;

  Questions(Path rulebook, long seed) {
    this.random = new Random(seed);
    var book = BookReader.read(RulebookFolder.read(rulebook), Matters.all());
    this.cases =
        ScenarioReader.read(book, Matters.all()).stream().map(s -> s.question().facts()).toList();
  }

  /** So many different questions. */
  List<Facts> take(int number) {
    var questions = new LinkedHashSet<Facts>();
    while (questions.size() < number) {
      Facts facts = cases.get(random.nextInt(cases.size()));
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        facts = changed(facts);
      }
      questions.add(facts);
    }
    return List.copyOf(questions);
  }

  private Facts changed(Facts facts) {
    List<Attribute> attributes = facts.matter().attributes();
    Attribute attribute = attributes.get(random.nextInt(attributes.size()));
    if (random.nextInt(4) == 0) {
      return facts.without(attribute);
    }
    var values = new ArrayList<Value>();
    values.add(attribute.values().get(random.nextInt(attribute.values().size())));
    if (random.nextInt(4) == 0) {
      values.add(attribute.values().get(random.nextInt(attribute.values().size())));
    }
    return facts.overriddenBy(new Facts(facts.matter(), Map.of(attribute, values)));
  }
}
