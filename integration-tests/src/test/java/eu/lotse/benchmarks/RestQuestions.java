package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that are asked over REST: the facts and dates of the scenarios. Of five questions
 * one is asked as the lawyer wrote it, where that leaves facts open; four with every open fact
 * filled in.
 */
record RestQuestions(List<Asking> all) {

  private static final int ONE_PARTIAL_OF = 5;
  private static final int COMPLETE = 1600;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** A question and the verdict that must come out. */
  record Asking(Question question, Verdict verdict) {

    String json(boolean log) {
      Map<String, Object> facts = new LinkedHashMap<>();
      question
          .facts()
          .stated()
          .forEach(
              (fact, values) -> facts.put(fact.name(), values.stream().map(Value::name).toList()));
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("matter", question.facts().matter().name());
      body.put("facts", facts);
      body.put("effectiveOn", question.dates().effectiveOn().toString());
      body.put("knownOn", question.dates().knownOn().toString());
      body.put("presume", question.presume());
      body.put("log", log);
      return JSON.writeValueAsString(body);
    }
  }

  static RestQuestions of(Path rulebook) {
    var book = BookReader.read(RulebookFolder.read(rulebook), Matters.all());
    Rulebook law = Rulebooks.load(rulebook);
    var random = new Random(1);
    var partial = new ArrayList<Question>();
    var complete = new ArrayList<Question>();
    for (Scenario scenario : ScenarioReader.read(book, Matters.all())) {
      FactPattern pattern = Standpoint.of(scenario.question()).pattern();
      if (!pattern.isComplete()) {
        partial.add(scenario.question());
      }
      complete.add(filledIn(scenario.question(), pattern, random));
    }
    Collections.shuffle(partial, random);
    Collections.shuffle(complete, random);
    var all = new ArrayList<Asking>();
    for (int i = 0; i < Math.min(COMPLETE, complete.size()); i++) {
      all.add(asking(law, complete.get(i)));
      if (i % (ONE_PARTIAL_OF - 1) == 0) {
        all.add(asking(law, partial.get(i / (ONE_PARTIAL_OF - 1) % partial.size())));
      }
    }
    return new RestQuestions(all);
  }

  private static Question filledIn(Question question, FactPattern pattern, Random random) {
    Map<Attribute, List<Value>> facts = new LinkedHashMap<>();
    Asked.completion(pattern, random).stated().forEach(facts::put);
    return new Question(new Facts(pattern.matter(), facts), question.dates(), false);
  }

  private static Asking asking(Rulebook law, Question question) {
    FactPattern pattern = Standpoint.of(question).pattern();
    return new Asking(question, law.assess(pattern, question.dates()).verdict());
  }
}
