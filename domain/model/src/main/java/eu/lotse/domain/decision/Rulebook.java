package eu.lotse.domain.decision;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A checked and compiled release of the law: port of the core, provided by the module that knows
 * the rule engine.
 *
 * <p>Thread-safe. Its answers depend on nothing but the arguments.
 *
 * @see <a
 *     href="../../../../../../../../../docs/decisions/0001-the-port-stands-with-its-asker.md">ADR
 *     1</a>
 */
public interface Rulebook {

  ReleaseId release();

  /** Name and version of the engine, recorded with every decision. */
  String engine();

  RulebookFiles files();

  /**
   * The topics of one matter, in the order of their folders' names. Their rules, as far as they
   * hold on some dates, are all that an answer for these dates depends on.
   */
  List<Topic> topics(Matter matter);

  Register register();

  /** The letters and notices that fulfil duties of one matter, in the order of their names. */
  List<LetterTemplate> letters(Matter matter);

  default List<Rule> rules(Matter matter) {
    return topics(matter).stream()
        .flatMap(t -> t.rules().stream())
        .sorted(java.util.Comparator.comparing(Rule::id))
        .toList();
  }

  default Optional<Rule> find(Matter matter, RuleId id) {
    return rules(matter).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * What the law says of a pattern: exact for every pattern, complete or not.
   *
   * @throws IllegalArgumentException where no closing rule covers the dates; see {@link #begins}
   */
  Assessment assess(FactPattern pattern, LegalDates dates);

  /** The verdict of {@link #assess} alone, which may be much quicker to find. */
  default Verdict verdict(FactPattern pattern, LegalDates dates) {
    return assess(pattern, dates).verdict();
  }

  /** Whether there is any rule on {@code matter}; a rulebook may be older than a matter. */
  default boolean models(Matter matter) {
    return topics(matter).stream().anyMatch(t -> !t.rules().isEmpty());
  }

  /**
   * The first day whose law the rulebook models for {@code matter}; {@link LocalDate#MAX} where it
   * does not {@linkplain #models model} the matter at all.
   */
  LocalDate begins(Matter matter);

  /** The cell the dates lie in: days within one cell get the same answers. */
  Cell cell(Matter matter, LegalDates dates);
}
