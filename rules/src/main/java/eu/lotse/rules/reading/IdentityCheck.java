package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RuleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every rule has an id and a name of its own. */
final class IdentityCheck {

  private final Faults faults;

  IdentityCheck(Faults faults) {
    this.faults = faults;
  }

  void check(Collection<List<WrittenRule>> rulesOfMatters) {
    Map<RuleId, Place> ids = new HashMap<>();
    Map<String, Place> names = new HashMap<>();
    rulesOfMatters.stream()
        .flatMap(List::stream)
        .forEach(written -> {
          var rule = written.rule();
          Place first = ids.putIfAbsent(rule.id(), written.placeOf(Annotation.ID));
          if (first != null) {
            faults.add(
                written.placeOf(Annotation.ID), Refusal.ID_TWICE, rule.id().toString(), first);
          }
          first = names.putIfAbsent(rule.name(), rule.place());
          if (first != null) {
            faults.add(rule.place(), Refusal.NAME_TWICE, rule.name(), first);
          }
        });
  }
}
