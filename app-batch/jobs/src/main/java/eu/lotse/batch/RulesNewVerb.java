package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.drafting.Drafts;
import eu.lotse.rules.drafting.NewRule;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.RulebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lotse rules new}: begins a rule and the cases it is tried on; never overwrites. */
@Command(name = "new")
final class RulesNewVerb extends Verb {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß_-]{0,79}");

  @Option(names = "--matter", paramLabel = "NAME", descriptionKey = "matter")
  private @Nullable String matter;

  @Option(names = "--topic", paramLabel = "NAME", required = true, descriptionKey = "new.topic")
  private String topic = "";

  @Option(names = "--topic-title", paramLabel = "TEXT", descriptionKey = "new.topic-title")
  private @Nullable String topicTitle;

  @Option(names = "--title", paramLabel = "TEXT", required = true, descriptionKey = "new.title")
  private String title = "";

  @Option(names = "--family", paramLabel = "R30", descriptionKey = "new.family")
  private @Nullable String family;

  @Option(names = "--id", paramLabel = "R30.4", descriptionKey = "new.id")
  private @Nullable String id;

  @Option(names = "--file", paramLabel = "NAME", descriptionKey = "new.file")
  private @Nullable String file;

  @Option(names = "--rulebook", paramLabel = "DIR", descriptionKey = "new.rulebook")
  private @Nullable String folder;

  @Mixin private final NewRuleOptions options = new NewRuleOptions();

  RulesNewVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Path rulebook = rulebook();
    Book book = BookReader.read(RulebookFolder.read(rulebook), Matters.all(), new Faults());
    NewRule rule = rule(book);
    Optional<Rulebook> sofar = compiled(book);
    var files = new TreeMap<String, String>();
    if (isNew(topics(book, rule.matter()))) {
      files.putAll(Drafts.topic(rule, NewRuleOptions.freeText(String.valueOf(topicTitle))));
    }
    files.putAll(
        Drafts.files(
            rule,
            question -> sofar.flatMap(law -> answer(law, question)),
            begins(book, rule.matter())));
    write(rulebook, files);
    say("new.written", rule.id());
    files.keySet().forEach(path -> say("new.file-written", rulebook.resolve(path)));
    say("new.remains");
    boolean passed =
        new CandidateCheck(surroundings(), wording())
            .show(() -> Rulebooks.check(rulebook), surroundings().out());
    say(passed ? "new.next" : "new.fill", rule.id());
    return DONE;
  }

  private Path rulebook() {
    String named = folder;
    Optional<Path> chosen =
        named == null ? surroundings().rulebook() : Optional.of(surroundings().file(named));
    return RulebookSource.existing(chosen.orElseThrow(() -> new CommandFailed("NO_FOLDER")));
  }

  private NewRule rule(Book book) {
    String named = matter;
    Matter itsMatter = named == null ? Matters.all().getFirst() : RulesExplainVerb.matter(named);
    String its = file;
    var numbers = new NewRuleId(id, family);
    return new NewRule(
        itsMatter,
        topicName(topics(book, itsMatter)),
        fileName(its == null ? Drafts.fileName(title) : its),
        numbers.among(Matters.all().stream().flatMap(m -> book.rules(m).stream()).toList()),
        NewRuleOptions.freeText(title),
        options.head(),
        options.body(itsMatter));
  }

  private String topicName(List<Topic> topics) {
    return isNew(topics) ? fileName(topic) : RulesExplainVerb.topic(topic, topics).name();
  }

  private boolean isNew(List<Topic> topics) {
    return topicTitle != null && topics.stream().noneMatch(t -> t.name().equals(topic));
  }

  private static List<Topic> topics(Book book, Matter matter) {
    return book.topics().getOrDefault(matter, List.of());
  }

  private static String fileName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new CommandFailed("BAD_FILE_NAME", name);
    }
    return name;
  }

  /** The rulebook as it is, where it has no fault. */
  private static Optional<Rulebook> compiled(Book book) {
    try {
      return Optional.of(Rulebooks.of(book.files()));
    } catch (RulebookFaults faults) {
      return Optional.empty();
    }
  }

  private static Optional<Verdict> answer(Rulebook law, Question question) {
    return Optional.of(new Decide(() -> law).decide(question).verdict());
  }

  private static Optional<LocalDate> begins(Book book, Matter matter) {
    return book.rules(matter).stream()
        .filter(Rule::closing)
        .flatMap(r -> r.holds().effective().begin().stream())
        .min(LocalDate::compareTo);
  }

  private static void write(Path rulebook, Map<String, String> files) {
    for (String path : files.keySet()) {
      if (Files.exists(rulebook.resolve(path))) {
        throw new CommandFailed("FILE_EXISTS", path);
      }
    }
    try {
      for (var file : files.entrySet()) {
        Path path = rulebook.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (IOException e) {
      throw new CommandFailed("CANNOT_WRITE", rulebook);
    }
  }
}
