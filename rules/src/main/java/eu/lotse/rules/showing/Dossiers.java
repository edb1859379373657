package eu.lotse.rules.showing;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Source;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.scenarios.Expectation;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The dossiers of a rulebook's rules, looked up as lawyers name rules. */
public final class Dossiers {

  private final Book book;
  private final List<Scenario> scenarios;

  private Dossiers(Book book, List<Scenario> scenarios) {
    this.book = book;
    this.scenarios = scenarios;
  }

  /**
   * Reads rules and scenarios; nothing is compiled or run.
   *
   * @throws eu.lotse.rules.reading.RulebookFaults naming every fault
   */
  public static Dossiers of(RulebookFiles files, List<Matter> matters) {
    Book book = BookReader.read(files, matters);
    return new Dossiers(book, ScenarioReader.read(book, matters));
  }

  /**
   * The rules of that name, in the order of their ids: a family ({@code R30}), a version ({@code
   * R30.2}) or a part ({@code R30.2a}), in capitals or not; empty where there is none.
   */
  public List<Dossier> find(String named) {
    var found = new ArrayList<Dossier>();
    book.topics()
        .forEach((matter, topics) ->
            topics.forEach(topic ->
                topic.rules().stream()
                    .filter(rule -> isNamed(rule.id(), named))
                    .forEach(rule -> found.add(dossier(matter, topic, rule)))));
    found.sort(Comparator.comparing(d -> d.rule().id()));
    return found;
  }

  private static boolean isNamed(RuleId id, String named) {
    return named.equalsIgnoreCase(id.family())
        || named.equalsIgnoreCase(id.family() + "." + id.version())
        || named.equalsIgnoreCase(id.toString());
  }

  /** The most similar name of a rule there is. */
  public Optional<String> nearest(String named) {
    return UnknownFacts.nearest(
        named,
        book.topics().keySet().stream()
            .flatMap(m -> book.rules(m).stream())
            .map(Rule::id)
            .flatMap(id -> Stream.of(id.family(), id.family() + "." + id.version(), id.toString()))
            .distinct());
  }

  private Dossier dossier(Matter matter, Topic topic, Rule rule) {
    return new Dossier(
        matter,
        topic,
        rule,
        sources(rule),
        ids(matter, rule::isExceptionTo),
        ids(matter, other -> other.isExceptionTo(rule)),
        ids(matter, other -> other.supersedes().filter(rule.id()::isWithin).isPresent()),
        scenarios.stream()
            .filter(s -> s.question().facts().matter() == matter && isReason(rule.id(), s))
            .toList());
  }

  private List<RuleId> ids(Matter matter, Predicate<Rule> which) {
    return book.rules(matter).stream().filter(which).map(Rule::id).toList();
  }

  private static boolean isReason(RuleId rule, Scenario scenario) {
    return scenario.expectations().stream()
        .anyMatch(e -> e.expected() instanceof Expectation.Matches(var id) && id.equals(rule));
  }

  private List<Source> sources(Rule rule) {
    Stream<Citation> cited =
        Stream.of(rule.norms(), rule.rulings(), rule.duties().stream().map(Duty::norm).toList())
            .flatMap(List::stream)
            .distinct();
    return cited.flatMap(c -> book.register().find(c).stream()).toList();
  }
}
