package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads "Merkmal: Wert oder Wert" and "Merkmal: nicht Wert oder Wert", in rules and scenarios. */
public final class ConditionReader {

  private static final String NOT = "nicht ";
  private static final String OR = " oder ";

  private final Matter matter;
  private final Faults faults;

  public ConditionReader(Matter matter, Faults faults) {
    this.matter = matter;
    this.faults = faults;
  }

  /** The condition that {@code sentence} states; empty where it is refused. */
  public Optional<Condition> read(String sentence, Place place) {
    int colon = sentence.indexOf(':');
    if (colon < 0) {
      faults.add(place, ForeignCode.in(sentence).orElse(Refusal.CONDITION_FORM), sentence);
      return Optional.empty();
    }
    var attribute = attribute(sentence.substring(0, colon).strip(), sentence, place);
    String rest = sentence.substring(colon + 1).strip();
    boolean negated = rest.startsWith(NOT);
    String phrases = negated ? rest.substring(NOT.length()).strip() : rest;
    return attribute.flatMap(a -> condition(a, phrases, negated, place));
  }

  /** The attribute of that phrase; empty where there is none, which is reported. */
  public Optional<Attribute> attribute(String phrase, String sentence, Place place) {
    var attribute = matter.findPhrase(phrase);
    if (attribute.isEmpty()) {
      var code = ForeignCode.in(sentence);
      if (code.isPresent()) {
        faults.add(place, code.get(), sentence);
      } else {
        var phrases = matter.attributes().stream().map(a -> a.phrase().german());
        faults.add(place, Refusal.ATTRIBUTE_UNKNOWN, phrase, nearest(phrase, phrases.toList()));
      }
    }
    return attribute;
  }

  private Optional<Condition> condition(
      Attribute attribute, String phrases, boolean negated, Place place) {
    var values = new ArrayList<Value>();
    boolean fine = true;
    for (String phrase : phrases.split(OR, -1)) {
      var value = value(attribute, phrase.strip(), place);
      if (value.filter(values::contains).isPresent()) {
        faults.add(place, Refusal.VALUE_TWICE, phrase.strip());
        fine = false;
      } else {
        value.ifPresent(values::add);
        fine &= value.isPresent();
      }
    }
    if (fine && negated && values.size() == attribute.values().size()) {
      faults.add(place, Refusal.NOTHING_LEFT, phrases, attribute.phrase().german());
      fine = false;
    }
    return fine ? Optional.of(new Condition(attribute, values, negated)) : Optional.empty();
  }

  private Optional<Value> value(Attribute attribute, String phrase, Place place) {
    var value = attribute.findPhrase(phrase);
    if (value.isEmpty()) {
      String name = attribute.phrase().german();
      if (phrase.startsWith(NOT)) {
        faults.add(place, Refusal.NEGATION_INSIDE, phrase, name);
      } else if (phrase.contains(",")) {
        faults.add(place, Refusal.VALUE_COMMA, phrase, phrase.replaceAll(",\\s*", OR));
      } else if (ForeignCode.in(phrase).isPresent()) {
        faults.add(place, ForeignCode.in(phrase).get(), phrase);
      } else {
        var known = attribute.values().stream().map(v -> v.phrase().german()).toList();
        faults.add(place, Refusal.VALUE_UNKNOWN, phrase, name, nearest(phrase, known));
      }
    }
    return value;
  }

  /** The nearest phrase, or all there are to choose from. */
  static String nearest(String phrase, List<String> known) {
    return UnknownFacts.nearest(phrase, known.stream())
        .orElse(known.stream().collect(Collectors.joining(" | ")));
  }
}
