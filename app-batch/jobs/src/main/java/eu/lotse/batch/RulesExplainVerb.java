package eu.lotse.batch;

import eu.lotse.batch.deciding.QuestionReader;
import eu.lotse.batch.deciding.StatedFacts;
import eu.lotse.batch.explaining.ExplanationJson;
import eu.lotse.batch.explaining.ExplanationText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.explaining.Explainer;
import eu.lotse.rules.explaining.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse rules explain FACTS}: the answer, and why every rule has a say in it or none. */
@Command(name = "explain")
final class RulesExplainVerb extends Verb {

  @Parameters(paramLabel = "FACTS", arity = "1..*", descriptionKey = "explain.facts")
  private List<String> words = List.of();

  @Option(names = "--on", paramLabel = "DATE", converter = Day.class, descriptionKey = "explain.on")
  private @Nullable LocalDate on;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "explain.known-on")
  private @Nullable LocalDate knownOn;

  @Option(names = "--matter", paramLabel = "NAME", descriptionKey = "matter")
  private @Nullable String matter;

  @Option(names = "--topic", paramLabel = "NAME", split = ",", descriptionKey = "explain.topic")
  private List<String> topics = List.of();

  @Option(names = "--no-presumptions", descriptionKey = "explain.no-presumptions")
  private boolean nothingPresumed;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  RulesExplainVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Question question = question();
    Rulebook rulebook = new RulebookSource(surroundings()).load();
    QuestionFile.requireKnownLaw(question, rulebook);
    Explanation explanation = Explainer.explain(rulebook, question, topics(rulebook, question));
    if (asJson) {
      surroundings()
          .out()
          .println(new ExplanationJson(rulebook.register(), wording().locale()).write(explanation));
    } else {
      print(ExplanationText.of(explanation, wording()));
    }
    return DONE;
  }

  private Question question() {
    boolean file = words.size() == 1 && !StatedFacts.isFact(words.getFirst());
    return file ? asked(QuestionFile.text(surroundings(), words.getFirst())) : stated();
  }

  private Question stated() {
    Facts facts = StatedFacts.read(matter(), words);
    return Question.of(
        facts,
        Optional.ofNullable(on),
        Optional.ofNullable(knownOn),
        !nothingPresumed,
        surroundings().today());
  }

  /** What the command line says counts more than what the file says. */
  private Question asked(String text) {
    if (matter != null) {
      throw new CommandFailed("MATTER_IN_FILE");
    }
    Question question = new QuestionReader(surroundings().today()).read(text);
    var dates = question.dates();
    boolean presume = question.presume() && !nothingPresumed;
    LocalDate effectiveOn = on == null ? dates.effectiveOn() : on;
    Optional<LocalDate> known =
        knownOn == null && on == null ? Optional.of(dates.knownOn()) : Optional.ofNullable(knownOn);
    return Question.of(
        question.facts(), Optional.of(effectiveOn), known, presume, surroundings().today());
  }

  private Matter matter() {
    String named = matter;
    return named == null ? Matters.all().getFirst() : matter(named);
  }

  /** The matter of that name or phrase. */
  static Matter matter(String named) {
    return Matters.all().stream()
        .filter(m -> names(m).anyMatch(named::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() ->
            new CommandFailed(
                "NO_MATTER",
                named,
                String.join(", ", Matters.all().stream().map(Matter::name).toList())));
  }

  private static Stream<String> names(Matter matter) {
    return Stream.of(matter.name(), matter.phrase().german(), matter.phrase().english());
  }

  private List<Topic> topics(Rulebook rulebook, Question question) {
    if (topics.isEmpty()) {
      return Explainer.concerned(rulebook, question);
    }
    List<Topic> all = rulebook.topics(question.facts().matter());
    var named = new ArrayList<Topic>();
    topics.forEach(name -> named.add(topic(name, all)));
    return named.stream().distinct().toList();
  }

  /** The topic of that folder or title. */
  static Topic topic(String named, List<Topic> all) {
    return all.stream()
        .filter(t -> named.equalsIgnoreCase(t.name()) || named.equalsIgnoreCase(t.title()))
        .findFirst()
        .orElseThrow(() -> noTopic(named, all));
  }

  private static CommandFailed noTopic(String named, List<Topic> all) {
    return UnknownFacts.nearest(named, all.stream().map(Topic::name))
        .map(nearest -> new CommandFailed("NO_TOPIC_NEAR", named, nearest))
        .orElseGet(() ->
            new CommandFailed(
                "NO_TOPIC", named, String.join(", ", all.stream().map(Topic::name).toList())));
  }
}
