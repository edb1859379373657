package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import java.util.List;
import java.util.Map;

/** A rule and the lines on which its parts stand. */
record WrittenRule(
    Rule rule,
    Map<Annotation, Place> annotations,
    List<Place> conditions,
    List<Place> duties,
    Place effect) {

  /** Where the annotation stands, or the rule where it is missing. */
  Place placeOf(Annotation annotation) {
    return annotations.getOrDefault(annotation, rule.place());
  }
}
