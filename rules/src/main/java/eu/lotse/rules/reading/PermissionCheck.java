package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;
import java.util.List;
import java.util.Optional;

/** What a rule that permits must say. */
final class PermissionCheck {

  private final Matter matter;
  private final Faults faults;

  PermissionCheck(Matter matter, Faults faults) {
    this.matter = matter;
    this.faults = faults;
  }

  void check(List<WrittenRule> rules) {
    for (WrittenRule written : rules) {
      if (written.rule().effect().isBasis()) {
        check(written);
      }
    }
  }

  private void check(WrittenRule written) {
    Rule rule = written.rule();
    String id = rule.id().toString();
    if (matter.consent().isPresent() && rule.area() != Area.DATA_PROTECTION) {
      faults.add(
          written.placeOf(Annotation.AREA), Refusal.PERMISSION_AREA, rule.area().german(), id);
    }
    if (matter.act().isPresent()
        && !tests(rule, matter.act())
        && !tests(rule, matter.consent())
        && !tests(rule, matter.scope())) {
      String act = matter.act().get().phrase().german();
      faults.add(written.effect(), Refusal.PERMISSION_WITHOUT_ACT, id, act);
    }
    if (rule.effect() == Effect.PERMITS && !rule.certainty().isFirm()) {
      String certainty = rule.certainty().german();
      faults.add(
          written.placeOf(Annotation.CERTAINTY), Refusal.PERMISSION_UNCERTAIN, certainty, id);
    }
  }

  static boolean tests(Rule rule, Optional<Attribute> attribute) {
    return attribute.isPresent()
        && rule.conditions().stream().anyMatch(c -> c.attribute() == attribute.get());
  }
}
