package eu.lotse.rules;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.engine.CompiledRulebook;
import eu.lotse.rules.mutation.Mutating;
import eu.lotse.rules.mutation.MutationReport;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;

/** From a folder or from stored files to a rulebook that answers questions. */
public final class Rulebooks {

  private Rulebooks() {}

  /**
   * Reads, checks and compiles the rulebook in a folder; its scenarios are not run.
   *
   * @throws RulebookFaults naming every fault
   */
  public static Rulebook load(Path folder) {
    return of(RulebookFolder.read(folder));
  }

  /**
   * Checks and compiles the files of a rulebook; its scenarios are not run.
   *
   * @throws RulebookFaults naming every fault
   */
  public static Rulebook of(RulebookFiles files) {
    List<Matter> matters = Matters.all();
    return compiled(BookReader.read(files, matters), matters);
  }

  /** Reads, checks and compiles the rulebook in a folder and runs its scenarios. */
  public static CheckReport check(Path folder) {
    return check(Matters.all()).check(folder);
  }

  /** Checks and compiles the files of a rulebook and runs its scenarios. */
  public static CheckReport check(RulebookFiles files) {
    return check(Matters.all()).check(files);
  }

  /**
   * Tries every small change to every rule of the rulebook in a folder on its scenarios.
   *
   * @throws RulebookFaults naming every fault of rules and scenarios
   */
  public static MutationReport mutate(Path folder, Mutating.Scope scope) {
    return mutate(RulebookFolder.read(folder), scope);
  }

  /**
   * Tries every small change to every rule on the scenarios.
   *
   * @throws RulebookFaults naming every fault of rules and scenarios
   */
  public static MutationReport mutate(RulebookFiles files, Mutating.Scope scope) {
    List<Matter> matters = Matters.all();
    Book book = BookReader.read(files, matters);
    return Mutating.run(book, matters, ScenarioReader.read(book, matters), scope);
  }

  private static RulebookCheck check(List<Matter> matters) {
    return new RulebookCheck(matters, book -> compiled(book, matters));
  }

  private static Rulebook compiled(Book book, List<Matter> matters) {
    return CompiledRulebook.of(book, matters);
  }
}
