package eu.lotse.rules.scenarios;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.SourcedText;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Reads the scenario files of a book; every example of a Szenariogrundriss becomes a scenario. */
public final class ScenarioReader {

  /** The parser puts the place before what it says. */
  private static final Pattern PLACE = Pattern.compile("^\\([0-9]+:[0-9]+\\): ");

  private final Book book;
  private final List<Matter> matters;
  private final Faults faults;
  private final Extent extent;
  private final Map<Matter, StepReader> readers = new HashMap<>();

  private ScenarioReader(Book book, List<Matter> matters, Faults faults) {
    this.book = book;
    this.matters = matters;
    this.faults = faults;
    this.extent = new Extent(faults);
  }

  /**
   * The scenarios, by file and line.
   *
   * @throws RulebookFaults naming every step and phrase that is refused
   */
  public static List<Scenario> read(Book book, List<Matter> matters) {
    var faults = new Faults();
    List<Scenario> scenarios = read(book, matters, faults);
    faults.throwIfAny();
    return scenarios;
  }

  /** The scenarios that could be read; what is refused is left out and reported. */
  public static List<Scenario> read(Book book, List<Matter> matters, Faults faults) {
    var reader = new ScenarioReader(book, matters, faults);
    var scenarios = new ArrayList<Scenario>();
    book.features().forEach(feature -> scenarios.addAll(reader.scenarios(feature)));
    return scenarios;
  }

  private List<Scenario> scenarios(SourcedText feature) {
    var matter =
        matters.stream()
            .filter(m -> feature.path().startsWith(BookReader.folder(m) + "/"))
            .findFirst();
    if (matter.isEmpty()) {
      return List.of();
    }
    var lines = new Lines(feature.path());
    if (!isSound(feature, lines)) {
      return List.of();
    }
    var steps = readers.computeIfAbsent(matter.get(), m -> new StepReader(book, m, faults));
    return parse(feature, true).stream()
        .flatMap(e -> e.getPickle().stream())
        .filter(p -> p.getLanguage().equals("de"))
        .takeWhile(p -> !faults.isFull())
        .flatMap(pickle -> scenario(pickle, lines, steps).stream())
        .toList();
  }

  /** Whether the file is Gherkin and its examples can be written out. */
  private boolean isSound(SourcedText feature, Lines lines) {
    boolean sound = true;
    for (Envelope envelope : parse(feature, false)) {
      envelope.getParseError().ifPresent(error -> refuse(feature, error));
      var document = envelope.getGherkinDocument();
      document.ifPresent(d -> {
        lines.note(d);
        requireGerman(feature.path(), d);
      });
      sound &= document.isPresent() && extent.admits(feature.path(), document.get());
    }
    return sound;
  }

  /**
   * @param writtenOut whether as scenarios, one for each example, or else as what is written; the
   *     steps bear the same numbers in both
   */
  private static List<Envelope> parse(SourcedText feature, boolean writtenOut) {
    var number = new AtomicInteger();
    var parser =
        GherkinParser.builder()
            .includeSource(false)
            .includeGherkinDocument(!writtenOut)
            .includePickles(writtenOut)
            .idGenerator(() -> String.valueOf(number.getAndIncrement()))
            .build();
    byte[] text = feature.withoutStrayLineEnds().getBytes(StandardCharsets.UTF_8);
    return parser.parse(feature.path(), text).toList();
  }

  /** What is missing at the end is missed by Gherkin a line behind it, and shown on the last. */
  private void refuse(SourcedText feature, ParseError error) {
    int line =
        error.getSource().getLocation().map(Location::getLine).map(Number::intValue).orElse(1);
    int last = 1 + (int) feature.text().chars().filter(c -> c == '\n').count();
    String message = PLACE.matcher(error.getMessage()).replaceFirst("");
    faults.add(
        new Place(feature.path(), Math.max(1, Math.min(line, last))),
        Refusal.SCENARIO_SYNTAX,
        message,
        message);
  }

  private void requireGerman(String path, GherkinDocument document) {
    var language = document.getFeature().map(f -> f.getLanguage());
    if (language.isEmpty()) {
      faults.add(new Place(path, 1), Refusal.SCENARIO_LANGUAGE, path);
    } else if (!language.get().equals("de")) {
      faults.add(new Place(path, 1), Refusal.SCENARIO_LANGUAGE, language.get());
    }
  }

  private Optional<Scenario> scenario(Pickle pickle, Lines lines, StepReader steps) {
    Place place = lines.of(pickle.getAstNodeIds());
    var draft = new ScenarioDraft(pickle.getName(), place);
    int before = faults.count();
    pickle.getSteps().forEach(s -> steps.read(draft, s, lines.of(s.getAstNodeIds())));
    steps.finish(draft);
    return faults.count() == before ? draft.scenario(steps.matter()) : Optional.empty();
  }
}
