package eu.lotse.batch.deciding;

import eu.lotse.batch.deciding.BadQuestion.Fault;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads facts as people type them on a command line: {@code Zweck=Kundendienst}, {@code
 * purpose=SERVICE} or, copied from a scenario, {@code "Zweck: Kundendienst oder Beschwerde"}.
 * Phrases of both languages and names of the API are understood, in capitals or not.
 */
public final class StatedFacts {

  private static final Pattern SIGN = Pattern.compile("\\s*=\\s*|:\\s+");
  private static final Pattern OR = Pattern.compile("\\s+(?:oder|or)\\s+|\\s*\\|\\s*");
  private static final Set<String> UNKNOWN = Set.of("unbekannt", "unknown");

  private final Matter matter;
  private final List<Fault> faults = new ArrayList<>();

  private StatedFacts(Matter matter) {
    this.matter = matter;
  }

  /** Whether a word of a command line states a fact rather than naming a file. */
  public static boolean isFact(String word) {
    return SIGN.matcher(word).find();
  }

  /**
   * Reads facts.
   *
   * @throws BadQuestion naming every fault
   */
  public static Facts read(Matter matter, List<String> words) {
    var reader = new StatedFacts(matter);
    var stated = new LinkedHashMap<Attribute, List<Value>>();
    words.forEach(word -> reader.read(word, stated));
    if (!reader.faults.isEmpty()) {
      throw new BadQuestion(reader.faults);
    }
    return new Facts(matter, stated);
  }

  private void read(String word, Map<Attribute, List<Value>> stated) {
    String[] sides = SIGN.split(word.strip().replaceFirst("^-\\s+", ""), 2);
    String value = sides.length == 2 ? sides[1].strip() : "";
    attribute(sides[0].strip())
        .ifPresent(attribute -> {
          List<Value> values = values(attribute, value);
          if (stated.put(attribute, values) != null) {
            faults.add(Fault.at("", "FACT_TWICE", sides[0].strip()));
          }
        });
  }

  private Optional<Attribute> attribute(String named) {
    var found =
        matter.attributes().stream().filter(a -> isNamed(named, a.name(), a.phrase())).findFirst();
    if (found.isEmpty()) {
      var known = matter.attributes().stream().flatMap(a -> names(a.name(), a.phrase()));
      faults.add(
          UnknownFacts.nearest(named, known)
              .map(nearest -> Fault.at("", "UNKNOWN_FACT_NEAR", named, nearest))
              .orElseGet(() -> Fault.at("", "UNKNOWN_FACT", named)));
    }
    return found;
  }

  private List<Value> values(Attribute attribute, String text) {
    if (UNKNOWN.contains(text)) {
      return attribute.values();
    }
    var values = new ArrayList<Value>();
    for (String named : OR.split(text)) {
      attribute.values().stream()
          .filter(v -> isNamed(named, v.name(), v.phrase()))
          .findFirst()
          .ifPresentOrElse(values::add, () -> faults.add(unknown(attribute, named)));
    }
    return values;
  }

  private static Fault unknown(Attribute attribute, String named) {
    String german = attribute.phrase().german();
    var known = attribute.values().stream().flatMap(v -> names(v.name(), v.phrase()));
    String all =
        String.join(" | ", attribute.values().stream().map(v -> v.phrase().german()).toList());
    return UnknownFacts.nearest(named, known)
        .map(nearest -> Fault.at("", "UNKNOWN_WORD_NEAR", german, named, nearest))
        .orElseGet(() -> Fault.at("", "UNKNOWN_WORD", german, named, all));
  }

  private static boolean isNamed(String named, String name, Phrase phrase) {
    return names(name, phrase).anyMatch(named::equalsIgnoreCase);
  }

  private static Stream<String> names(String name, Phrase phrase) {
    return Stream.of(phrase.german(), name, phrase.english());
  }
}
