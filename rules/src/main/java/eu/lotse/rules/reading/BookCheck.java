package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What only the rules together can show to be wrong.
 *
 * <p>A rulebook may be silent on a matter: one written before the house knew the matter still
 * counts, and whoever asks about it is told that there is no rule.
 */
final class BookCheck {

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
    if (isTooLarge()) {
      return;
    }
    int count = rules.values().stream().mapToInt(List::size).sum();
    var effort = new Effort();
    new CitationCheck(register, faults, mentioned).check(rules.values());
    new IdentityCheck(faults).check(rules.values());
    rules.forEach((matter, theirs) -> {
      if (theirs.isEmpty() && count > 0) {
        return;
      }
      new ExceptionCheck(matter, theirs, faults, mentioned, effort).check();
      new PermissionCheck(matter, faults).check(theirs);
      new ClosingCheck(matter, theirs, faults, mentioned, effort).check();
      new SuccessionCheck(matter, theirs, faults, mentioned, effort).check();
    });
    if (effort.isUsedUp()) {
      faults.add(new Place(".", 1), Refusal.BOOK_TANGLED, String.valueOf(Limits.COMPARISONS));
    }
  }

  /** What compares every rule with every other starts only where there are not too many. */
  private boolean isTooLarge() {
    int before = faults.count();
    limit(Refusal.RULES_TOO_MANY, r -> 1, Limits.RULES);
    limit(Refusal.CONDITIONS_TOO_MANY, r -> r.conditions().size(), Limits.CONDITIONS);
    limit(Refusal.EXCEPTIONS_TOO_MANY, r -> r.exceptionTo().size(), Limits.EXCEPTIONS);
    limit(Refusal.SOURCES_TOO_MANY, register.all().size(), Limits.SOURCES);
    return faults.count() > before;
  }

  private void limit(Refusal refusal, ToIntFunction<Rule> of, int most) {
    var all = rules.values().stream().flatMap(List::stream).map(WrittenRule::rule);
    limit(refusal, all.mapToInt(of).sum(), most);
  }

  private void limit(Refusal refusal, int count, int most) {
    if (count > most) {
      faults.add(new Place(".", 1), refusal, String.valueOf(count), most);
    }
  }
}
