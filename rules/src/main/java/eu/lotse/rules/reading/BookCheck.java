package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import java.util.List;
import java.util.Map;

/**
 * What only the rules together can show to be wrong.
 *
 * <p>A rulebook may be silent on a matter: one written before the house knew the matter still
 * counts, and whoever asks about it is told that there is no rule.
 */
final class BookCheck {

  /** So that what compares every rule with every other stays quick. */
  static final int MOST_RULES = 3000;

  private final Map<Matter, List<WrittenRule>> rules;
  private final Register register;
  private final Faults faults;
  private final Mentioned mentioned;

  BookCheck(
      Map<Matter, List<WrittenRule>> rules, Register register, Faults faults, Mentioned mentioned) {
    this.rules = rules;
    this.register = register;
    this.faults = faults;
    this.mentioned = mentioned;
  }

  void check() {
    int count = rules.values().stream().mapToInt(List::size).sum();
    if (count > MOST_RULES) {
      faults.add(new Place(".", 1), Refusal.RULES_TOO_MANY, String.valueOf(count), MOST_RULES);
      return;
    }
    new CitationCheck(register, faults, mentioned).check(rules.values());
    new IdentityCheck(faults).check(rules.values());
    rules.forEach((matter, theirs) -> {
      if (theirs.isEmpty() && count > 0) {
        return;
      }
      new ExceptionCheck(matter, theirs, faults, mentioned).check();
      new PermissionCheck(matter, faults).check(theirs);
      new ClosingCheck(matter, theirs, faults, mentioned).check();
      new SuccessionCheck(matter, theirs, faults, mentioned).check();
    });
  }
}
