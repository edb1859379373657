package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a rule of what was read of it, and says what is missing or means nothing. */
final class RuleBuilder {

  private final Matter matter;
  private final Faults faults;
  private final Mentioned mentioned;
  private final ExemptionReader exemptions;
  private final ValidityReader validity;

  RuleBuilder(Matter matter, Faults faults, Mentioned mentioned) {
    this.matter = matter;
    this.faults = faults;
    this.mentioned = mentioned;
    this.exemptions = new ExemptionReader(faults);
    this.validity = new ValidityReader(faults);
  }

  /** The rule; empty where it has a fault without which it cannot be understood. */
  Optional<WrittenRule> build(RuleDraft draft) {
    int before = faults.count();
    var id = id(draft);
    id.ifPresent(mentioned::rule);
    var area =
        word(
            draft,
            Annotation.AREA,
            Refusal.AREA_MISSING,
            Refusal.AREA_UNKNOWN,
            Area::of,
            Stream.of(Area.values()).map(Area::german));
    var certainty =
        word(
            draft,
            Annotation.CERTAINTY,
            Refusal.CERTAINTY_MISSING,
            Refusal.CERTAINTY_UNKNOWN,
            Certainty::of,
            Stream.of(Certainty.values()).map(Certainty::german));
    var holds = validity.read(draft);
    List<Citation> norms = citations(draft, Annotation.NORM);
    List<Citation> rulings = citations(draft, Annotation.RULING);
    if (!draft.damaged
        && draft.arguments(Annotation.NORM).isEmpty()
        && draft.arguments(Annotation.RULING).isEmpty()) {
      faults.add(draft.place, Refusal.SOURCE_MISSING, draft.name);
    }
    List<Exemption> exceptionTo = exemptions.read(draft);
    var supersedes = supersedes(draft);
    checkBody(draft);
    if (draft.damaged
        || faults.count() > before
        || id.isEmpty()
        || area.isEmpty()
        || certainty.isEmpty()
        || holds.isEmpty()) {
      mentioned.markIncomplete();
      return Optional.empty();
    }
    var effect = draft.effect;
    var rule =
        new Rule(
            id.get(),
            draft.name,
            area.get(),
            effect == null ? Effect.REQUIRES : effect.what(),
            draft.reason,
            draft.conditions.stream().map(RuleDraft.At::what).toList(),
            draft.duties.stream().map(RuleDraft.At::what).toList(),
            norms,
            rulings,
            holds.get(),
            certainty.get(),
            exceptionTo,
            draft.annotations.containsKey(Annotation.CLOSING),
            supersedes,
            draft.place);
    return Optional.of(written(rule, draft, effect));
  }

  private static WrittenRule written(
      Rule rule, RuleDraft draft, RuleDraft.@Nullable At<Effect> effect) {
    Map<Annotation, Place> places = new EnumMap<>(Annotation.class);
    draft.annotations.forEach((annotation, at) -> places.put(annotation, at.place()));
    List<Place> conditions = draft.conditions.stream().map(RuleDraft.At::place).toList();
    List<Place> duties = draft.duties.stream().map(RuleDraft.At::place).toList();
    Place consequence =
        effect != null ? effect.place() : duties.stream().findFirst().orElse(draft.place);
    return new WrittenRule(rule, places, conditions, duties, consequence);
  }

  private Optional<RuleId> id(RuleDraft draft) {
    if (!draft.annotations.containsKey(Annotation.ID)) {
      if (!draft.damaged) {
        faults.add(draft.place, Refusal.ID_MISSING, draft.name);
      }
      return Optional.empty();
    }
    return ruleId(draft.arguments(Annotation.ID).getFirst(), draft.placeOf(Annotation.ID));
  }

  private Optional<RuleId> ruleId(String text, Place place) {
    try {
      return Optional.of(RuleId.of(text));
    } catch (IllegalArgumentException e) {
      faults.add(place, Refusal.ID_MALFORMED, text);
      return Optional.empty();
    }
  }

  private Optional<RuleId> supersedes(RuleDraft draft) {
    return draft.arguments(Annotation.SUPERSEDES).stream()
        .findFirst()
        .flatMap(text -> ruleId(text, draft.placeOf(Annotation.SUPERSEDES)));
  }

  private <T> Optional<T> word(
      RuleDraft draft,
      Annotation annotation,
      Refusal missing,
      Refusal unknown,
      java.util.function.Function<String, Optional<T>> meaning,
      Stream<String> words) {
    List<String> known = words.toList();
    if (!draft.annotations.containsKey(annotation)) {
      if (!draft.damaged) {
        faults.add(draft.place, missing, draft.name, String.join(" | ", known));
      }
      return Optional.empty();
    }
    String text = draft.arguments(annotation).getFirst();
    Optional<T> found = meaning.apply(text);
    if (found.isEmpty()) {
      String nearest = UnknownFacts.nearest(text, known.stream()).orElse(String.join(" | ", known));
      faults.add(draft.placeOf(annotation), unknown, text, nearest);
    }
    return found;
  }

  private List<Citation> citations(RuleDraft draft, Annotation annotation) {
    var citations = new ArrayList<Citation>();
    for (String text : draft.arguments(annotation)) {
      try {
        var citation = new Citation(text);
        if (citations.contains(citation)) {
          faults.add(draft.placeOf(annotation), Refusal.CITATION_TWICE, text);
        }
        citations.add(citation);
      } catch (IllegalArgumentException e) {
        faults.add(draft.placeOf(annotation), Refusal.CITATION_MALFORMED, text);
      }
    }
    return citations;
  }

  private void checkBody(RuleDraft draft) {
    if (draft.damaged) {
      return;
    }
    boolean closing = draft.annotations.containsKey(Annotation.CLOSING);
    if (!draft.subject) {
      faults.add(draft.place, Refusal.SUBJECT_MISSING, draft.name);
    } else if (draft.conditions.isEmpty() && !closing) {
      faults.add(draft.place, Refusal.CONDITION_MISSING, draft.name);
    }
    if (draft.effect == null && draft.duties.isEmpty()) {
      faults.add(draft.place, Refusal.CONSEQUENCE_MISSING, draft.name);
    }
    var conditions = draft.conditions.stream().map(RuleDraft.At::what).toList();
    if (Box.of(matter, conditions).isEmpty()) {
      Place place = draft.conditions.getLast().place();
      faults.add(place, Refusal.NEVER_MATCHES, Box.explain(matter, conditions));
    }
  }
}
