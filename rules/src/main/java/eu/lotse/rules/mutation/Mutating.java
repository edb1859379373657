package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.mutation.MutationReport.End;
import eu.lotse.rules.mutation.MutationReport.Fate;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.Recheck;
import eu.lotse.rules.scenarios.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tries every mutant of every rule on the scenarios in which it could matter, on all cores. Nothing
 * is compiled: the formula decides, on the few rules that can match in the scenario.
 */
public final class Mutating {

  private final boolean cases;
  private final List<Trial> trials;
  private final Recheck recheck;
  private final Equivalence equivalence;
  private final WitnessSearch witnesses;

  private Mutating(Book book, Matter matter, List<Trial> trials, Scope scope) {
    List<Rule> rules = book.rules(matter);
    this.cases = scope.cases();
    this.trials = trials;
    this.recheck = new Recheck(book, matter);
    this.equivalence = new Equivalence(matter, rules);
    this.witnesses = new WitnessSearch(matter, rules);
  }

  /**
   * Which mutants to make, and how much to say of them.
   *
   * @param ids beginnings of rule ids, for example {@code R12} or {@code R12.3a}; empty for all
   * @param cases whether to look for a case that tells each survivor apart; takes long
   */
  public record Scope(List<String> ids, boolean cases) {
    public static final Scope ALL = new Scope(List.of(), false);

    private boolean includes(Rule rule) {
      String id = rule.id().toString();
      return ids.isEmpty() || ids.stream().anyMatch(i -> isWithin(id, i));
    }

    /** A family is not the beginning of another one, nor a version. */
    private static boolean isWithin(String id, String named) {
      return id.startsWith(named)
          && (id.length() == named.length()
              || !Character.isDigit(id.charAt(named.length()))
              || !Character.isDigit(named.charAt(named.length() - 1)));
    }
  }

  /** What the scenarios of a book without faults notice. */
  public static MutationReport run(
      Book book, List<Matter> matters, List<Scenario> scenarios, Scope scope) {
    var fates = new ArrayList<Fate>();
    var leftOut = new ArrayList<Scenario>();
    for (Matter matter : matters) {
      List<Rule> rules = book.rules(matter);
      List<Trial> all =
          scenarios.parallelStream()
              .filter(s -> s.question().facts().matter() == matter)
              .map(s -> new Trial(s, rules))
              .toList();
      List<Trial> passing = all.parallelStream().filter(Trial::passes).toList();
      all.stream().filter(t -> !passing.contains(t)).map(Trial::scenario).forEach(leftOut::add);
      var lines = new Lines(book, matter);
      var mutating = new Mutating(book, matter, passing, scope);
      rules.parallelStream()
          .filter(scope::includes)
          .map(rule -> mutating.fates(Mutations.of(matter, rule, lines), rule))
          .toList()
          .forEach(fates::addAll);
    }
    fates.sort(
        Comparator.<Fate, String>comparing(f -> f.mutant().place().file())
            .thenComparing(f -> f.mutant().rule().place().line())
            .thenComparing(f -> f.mutant().place().line()));
    return new MutationReport(fates, scenarios.size(), leftOut);
  }

  private List<Fate> fates(List<Mutant> mutants, Rule rule) {
    List<Trial> promising =
        trials.stream()
            .filter(t -> t.canConcern(rule))
            .sorted(Comparator.comparing(t -> !t.names(rule)))
            .toList();
    return mutants.stream().map(m -> fate(m, promising)).toList();
  }

  private Fate fate(Mutant mutant, List<Trial> promising) {
    if (equivalence.isProven(mutant)) {
      return new Fate(mutant, End.EQUIVALENT, Optional.empty(), Optional.empty());
    }
    Optional<Scenario> by =
        promising.stream()
            .filter(t -> t.notices(mutant.rule(), mutant.changed()))
            .map(Trial::scenario)
            .findFirst();
    if (by.isPresent()) {
      return new Fate(mutant, End.CAUGHT, by, Optional.empty());
    }
    if (recheck.refuses(mutant.rule(), mutant.changed())) {
      return new Fate(mutant, End.REFUSED, Optional.empty(), Optional.empty());
    }
    Optional<Witness> tellsApart = cases ? witnesses.find(mutant) : Optional.empty();
    return new Fate(mutant, End.SURVIVED, Optional.empty(), tellsApart);
  }
}
