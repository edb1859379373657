package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.referee.Referee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;

/** All engines that are measured, by the names under which their figures are kept. */
final class Engines {

  /** Ours, with which the others are compared. */
  static final String DROOLS = "drools";

  static final String REFEREE = "referee";

  private static final String PLAIN_JAVA = "plain_java";
  private static final String FRESH_SESSION = "fresh_session";

  private Engines() {}

  static List<String> names() {
    var names = new ArrayList<>(List.of(DROOLS, PLAIN_JAVA, REFEREE, FRESH_SESSION));
    peers().forEach(peer -> names.add(peer.name()));
    return names;
  }

  /** From the files of a rulebook to an engine that answers. */
  static Engine of(String name, RulebookFiles files) {
    return name.equals(DROOLS)
        ? Rulebooks.of(files)::assess
        : of(name, BookReader.read(files, Matters.all()));
  }

  /** From a book that passed the reader to an engine that answers. */
  static Engine of(String name, Book book) {
    Map<Matter, Engine> engines = new HashMap<>();
    for (Matter matter : Matters.all()) {
      engines.put(matter, compiler(name).apply(matter, book.rules(matter)));
    }
    return (pattern, dates) -> engines.get(pattern.matter()).assess(pattern, dates);
  }

  private static BiFunction<Matter, List<Rule>, Engine> compiler(String name) {
    return switch (name) {
      case PLAIN_JAVA ->
          (matter, rules) -> new WholeAnswers(matter, rules, HandWrittenRules::compile);
      case REFEREE -> (_, rules) -> new Referee(rules)::assess;
      case FRESH_SESSION -> FreshSessions::new;
      default -> (matter, rules) -> new WholeAnswers(matter, rules, peer(name)::compile);
    };
  }

  private static List<Peer> peers() {
    return ServiceLoader.load(Peer.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static Peer peer(String name) {
    return peers().stream()
        .filter(peer -> peer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no engine " + name));
  }
}
