package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule while it is being read. */
final class RuleDraft {

  /** Something that was written, and where. */
  record At<T>(T what, Place place) {}

  final Place place;
  final String name;
  final Map<Annotation, At<List<String>>> annotations = new EnumMap<>(Annotation.class);
  final List<At<Condition>> conditions = new ArrayList<>();
  final List<At<Duty>> duties = new ArrayList<>();
  @Nullable At<Effect> effect;
  String reason = "";
  boolean subject;

  /** Whether a line of it was refused, so that what follows from its absence is not reported. */
  boolean damaged;

  RuleDraft(Place place, String name) {
    this.place = place;
    this.name = name;
  }

  /** Where the annotation stands, or the rule where it is missing. */
  Place placeOf(Annotation annotation) {
    var written = annotations.get(annotation);
    return written == null ? place : written.place();
  }

  List<String> arguments(Annotation annotation) {
    var written = annotations.get(annotation);
    return written == null ? List.of() : written.what();
  }
}
