package eu.lotse.rules.random;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.reading.Book;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A random rulebook with the questions to ask it. */
public record RandomBook(Matter matter, List<Rule> rules) {

  public static RandomBook of(Random random) {
    Matter matter = RandomMatter.of(random);
    return new RandomBook(matter, RandomRules.of(random, matter));
  }

  /** The rules written down as a lawyer would, spread over files at random. */
  public Book book(Random random) {
    var shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, random);
    Map<String, StringBuilder> texts = new TreeMap<>();
    var placed = new ArrayList<Rule>();
    for (Rule rule : shuffled) {
      String path = "probe/thema/datei" + random.nextInt(3) + ".dslr";
      StringBuilder text = texts.computeIfAbsent(path, p -> new StringBuilder("// Probe\n\n"));
      placed.add(
          placed(rule, new Place(path, (int) text.chars().filter(c -> c == '\n').count() + 1)));
      text.append(RuleText.of(rule)).append('\n');
    }
    var asText = new TreeMap<String, String>();
    var asBytes = new TreeMap<String, byte[]>();
    texts.forEach((path, text) -> {
      asText.put(path, text.toString());
      asBytes.put(path, text.toString().getBytes(StandardCharsets.UTF_8));
    });
    var topic = new Topic("thema", "Thema", "", placed, asText);
    return new Book(
        new RulebookFiles(asBytes),
        Map.of(matter, List.of(topic)),
        new Register(Map.of()),
        Map.of(),
        List.of());
  }

  private static Rule placed(Rule r, Place place) {
    return new Rule(
        r.id(),
        r.name(),
        r.area(),
        r.effect(),
        r.reason(),
        r.conditions(),
        r.duties(),
        r.norms(),
        r.rulings(),
        r.holds(),
        r.certainty(),
        r.exceptionTo(),
        r.closing(),
        r.supersedes(),
        place);
  }

  /** The rules that hold, without the closing one. */
  public List<Rule> holding(LegalDates dates) {
    return rules.stream().filter(r -> !r.closing() && r.holdsOn(dates)).toList();
  }

  public Rule closing(LegalDates dates) {
    return rules.stream().filter(r -> r.closing() && r.holdsOn(dates)).findAny().orElseThrow();
  }

  /** Days on which some rule begins or ends, and the days before, as far as there is law. */
  public LegalDates dates(Random random) {
    List<LocalDate> days =
        rules.stream()
            .map(Rule::holds)
            .flatMap(h -> Stream.of(h.effective(), h.known()))
            .flatMap(s -> Stream.concat(s.begin().stream(), s.end().stream()))
            .distinct()
            .sorted()
            .toList();
    LegalDates dates;
    do {
      dates = new LegalDates(day(days, random), day(days, random));
    } while (!isLaw(dates));
    return dates;
  }

  private boolean isLaw(LegalDates dates) {
    return rules.stream().anyMatch(r -> r.closing() && r.holdsOn(dates));
  }

  private static LocalDate day(List<LocalDate> days, Random random) {
    return days.get(random.nextInt(days.size())).minusDays(random.nextInt(2));
  }

  /** A complete pattern, mostly one that meets the conditions of some rule that holds. */
  public FactPattern complete(Random random, LegalDates dates) {
    FactPattern pattern = FactPattern.unknown(matter);
    List<Rule> holding = holding(dates);
    for (int i = 0; i < 2 && !holding.isEmpty(); i++) {
      pattern = towards(pattern, holding.get(random.nextInt(holding.size())));
    }
    return completion(random, pattern);
  }

  private static FactPattern completion(Random random, FactPattern pattern) {
    FactPattern complete = pattern;
    for (Attribute attribute : pattern.matter().attributes()) {
      List<Value> left = attribute.valuesIn(complete.candidates(attribute));
      if (left.size() > 1) {
        complete =
            complete.narrowed(attribute, attribute.bit(left.get(random.nextInt(left.size()))));
      }
    }
    return complete;
  }

  private static FactPattern towards(FactPattern pattern, Rule rule) {
    Map<Attribute, List<Value>> stated = new HashMap<>(pattern.stated());
    rule.conditions()
        .forEach(c -> {
          int left = pattern.candidates(c.attribute()) & c.mask();
          if (left != 0) {
            stated.put(c.attribute(), c.attribute().valuesIn(left));
          }
        });
    return FactPattern.of(pattern.matter(), stated);
  }

  /** A pattern of which a few facts are wholly unknown. */
  public FactPattern partial(Random random, LegalDates dates, int unknown) {
    FactPattern complete = complete(random, dates);
    Map<Attribute, List<Value>> stated = new HashMap<>(complete.stated());
    var attributes = new ArrayList<>(stated.keySet());
    Collections.shuffle(attributes, random);
    attributes.stream().limit(unknown).forEach(stated::remove);
    return FactPattern.of(matter, stated);
  }

  /** A pattern of which some facts are unknown, in whole or in part. */
  public FactPattern partial(Random random, LegalDates dates) {
    FactPattern complete = complete(random, dates);
    int known = 2 + random.nextInt(4);
    Map<Attribute, List<Value>> stated = new HashMap<>();
    complete
        .stated()
        .forEach((attribute, values) -> {
          if (random.nextInt(5) < known) {
            var some = new ArrayList<>(values);
            attribute.values().stream()
                .filter(v -> random.nextInt(5) == 0 && !some.contains(v))
                .forEach(some::add);
            stated.put(attribute, some);
          }
        });
    return FactPattern.of(matter, stated);
  }
}
