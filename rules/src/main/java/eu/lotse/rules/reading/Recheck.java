package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Says whether a book would be refused if one of its rules had other conditions, days, exemptions
 * or another effect. Looks only at what the change can have touched. Thread-safe.
 */
public final class Recheck {

  private final Matter matter;
  private final List<Rule> rules;
  private final List<WrittenRule> written;
  private final Register register;

  /** For the rules of one matter of a book without faults. */
  public Recheck(Book book, Matter matter) {
    this.matter = matter;
    this.rules = book.rules(matter);
    this.written = rules.stream().map(Recheck::written).toList();
    this.register = book.register();
  }

  /** Whether the book is refused with {@code changed} in the place of {@code rule}. */
  public boolean refuses(Rule rule, Rule changed) {
    if (Box.of(matter, changed.conditions()).isEmpty()) {
      return true;
    }
    var faults = new Faults();
    var mentioned = new Mentioned();
    var effort = new Effort();
    var replaced = written(changed);
    List<WrittenRule> all = new ArrayList<>(written);
    all.set(rules.indexOf(rule), replaced);
    new CitationCheck(register, faults, mentioned).check(List.of(List.of(replaced)));
    new PermissionCheck(matter, faults).check(List.of(replaced));
    checkExceptions(rule, replaced, new ExceptionCheck(matter, all, faults, mentioned, effort));
    if (rule.closing()) {
      new ClosingCheck(matter, all, faults, mentioned, effort).check();
    }
    if (hasSuccession(rule)) {
      new SuccessionCheck(matter, all, faults, mentioned, effort).check();
    }
    return faults.count() > 0;
  }

  private void checkExceptions(Rule rule, WrittenRule replaced, ExceptionCheck check) {
    check.check(replaced);
    for (WrittenRule other : written) {
      if (other.rule() != rule && other.rule().isExceptionTo(rule)) {
        check.check(other);
      }
    }
    if (!replaced.rule().holds().equals(rule.holds())) {
      check.checkCycles();
    }
  }

  /** Whether the rule is a reading given up, follows one, or may stand between two. */
  private boolean hasSuccession(Rule rule) {
    return rule.holds().known().end().isPresent()
        || rule.supersedes().isPresent()
        || rules.stream()
            .anyMatch(r -> r.supersedes().filter(s -> rule.id().isWithin(s)).isPresent());
  }

  private static WrittenRule written(Rule rule) {
    return new WrittenRule(
        rule,
        Map.of(),
        Collections.nCopies(rule.conditions().size(), rule.place()),
        Collections.nCopies(rule.duties().size(), rule.place()),
        rule.place());
  }
}
