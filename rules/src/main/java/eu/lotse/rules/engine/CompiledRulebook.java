package eu.lotse.rules.engine;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.reading.Book;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieServices;

/**
 * A release of the law, compiled: one engine for all dates, shared by all threads.
 *
 * @see eu.lotse.domain.decision.Rulebook
 */
public final class CompiledRulebook implements Rulebook {

  private final Book book;
  private final ReleaseId release;
  private final String engine;
  private final Map<Matter, CompiledMatter> matters;

  private CompiledRulebook(
      Book book, ReleaseId release, String engine, Map<Matter, CompiledMatter> matters) {
    this.book = book;
    this.release = release;
    this.engine = engine;
    this.matters = matters;
  }

  /** Compiles a book that passed the reader. */
  public static CompiledRulebook of(Book book, List<Matter> matters) {
    return ClassLoading.asOurs(() -> compiled(book, matters));
  }

  private static CompiledRulebook compiled(Book book, List<Matter> matters) {
    var compiled = new LinkedHashMap<Matter, CompiledMatter>();
    for (Matter matter : matters) {
      compiled.put(
          matter, new CompiledMatter(matter, book.topics().getOrDefault(matter, List.of())));
    }
    String vocabulary = matters.stream().map(Matter::fingerprint).collect(Collectors.joining("\n"));
    return new CompiledRulebook(book, book.files().release(vocabulary), engineVersion(), compiled);
  }

  private static String engineVersion() {
    return "Drools " + KieServices.class.getPackage().getImplementationVersion();
  }

  @Override
  public ReleaseId release() {
    return release;
  }

  @Override
  public String engine() {
    return engine;
  }

  @Override
  public RulebookFiles files() {
    return book.files();
  }

  @Override
  public List<Topic> topics(Matter matter) {
    return matter(matter).topics();
  }

  @Override
  public Register register() {
    return book.register();
  }

  @Override
  public List<LetterTemplate> letters(Matter matter) {
    return book.letters().getOrDefault(matter, List.of());
  }

  @Override
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    return matter(pattern.matter()).assess(pattern, dates);
  }

  @Override
  public Verdict verdict(FactPattern pattern, LegalDates dates) {
    return matter(pattern.matter()).verdict(pattern, dates);
  }

  @Override
  public LocalDate begins(Matter matter) {
    return matter(matter).begins();
  }

  @Override
  public Cell cell(Matter matter, LegalDates dates) {
    return matter(matter).cell(dates);
  }

  private CompiledMatter matter(Matter matter) {
    CompiledMatter compiled = matters.get(matter);
    if (compiled == null) {
      throw new IllegalArgumentException("The rulebook has no rules of " + matter);
    }
    return compiled;
  }
}
