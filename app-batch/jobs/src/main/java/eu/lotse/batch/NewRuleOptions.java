package eu.lotse.batch;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.rules.drafting.NewRule;
import eu.lotse.rules.reading.ConditionReader;
import eu.lotse.rules.reading.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said of a new rule on the command line; whatever is left out becomes a gap. */
final class NewRuleOptions {

  private static final Map<String, Verdict> VERDICTS =
      new TreeMap<>(
          Map.of(
              "erlaubt", Verdict.PERMITTED,
              "mit Pflichten erlaubt", Verdict.PERMITTED_WITH_DUTIES,
              "rechtlich zu prüfen", Verdict.NEEDS_REVIEW,
              "verboten", Verdict.PROHIBITED,
              "unbestimmt", Verdict.UNDETERMINED));

  @Option(names = "--area", paramLabel = "GEBIET", descriptionKey = "new.area")
  private @Nullable String area;

  @Option(names = "--certainty", paramLabel = "SICHERHEIT", descriptionKey = "new.certainty")
  private @Nullable String certainty;

  @Option(names = "--norm", paramLabel = "NORM", descriptionKey = "new.norm")
  private List<String> norms = List.of();

  @Option(names = "--ruling", paramLabel = "URTEIL", descriptionKey = "new.ruling")
  private List<String> rulings = List.of();

  @Option(names = "--from", paramLabel = "DATE", converter = Day.class, descriptionKey = "new.from")
  private @Nullable LocalDate from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "new.until")
  private @Nullable LocalDate until;

  @Option(
      names = "--known-from",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "new.known-from")
  private @Nullable LocalDate knownFrom;

  @Option(
      names = "--known-until",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "new.known-until")
  private @Nullable LocalDate knownUntil;

  @Option(names = "--exception-to", paramLabel = "R30.3", descriptionKey = "new.exception-to")
  private List<String> exceptionTo = List.of();

  @Option(names = "--supersedes", paramLabel = "R30.3", descriptionKey = "new.supersedes")
  private @Nullable String supersedes;

  @Option(names = "--when", paramLabel = "\"MERKMAL: WERT\"", descriptionKey = "new.when")
  private List<String> conditions = List.of();

  @Option(names = "--case", paramLabel = "\"MERKMAL: WERT\"", descriptionKey = "new.case")
  private List<String> circumstances = List.of();

  @Option(names = "--then", paramLabel = "WIRKUNG", descriptionKey = "new.then")
  private @Nullable String effect;

  @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "new.because")
  private String reason = "";

  @Option(names = "--duty", paramLabel = "TEXT", descriptionKey = "new.duty")
  private List<String> duties = List.of();

  @Option(names = "--expect", paramLabel = "ERGEBNIS", descriptionKey = "new.expect")
  private @Nullable String expected;

  NewRule.Head head() {
    return new NewRule.Head(
        word("--area", area, Area::of, Stream.of(Area.values()).map(Area::german)),
        word(
            "--certainty",
            certainty,
            Certainty::of,
            Stream.of(Certainty.values()).map(Certainty::german)),
        freeTexts(norms),
        freeTexts(rulings),
        span(from, until),
        span(knownFrom, knownUntil),
        freeTexts(exceptionTo),
        Optional.ofNullable(supersedes).map(NewRuleId::read));
  }

  NewRule.Body body(Matter matter) {
    List<Condition> itsConditions = conditions(matter, "--when", conditions);
    List<Condition> itsCase = conditions(matter, "--case", circumstances);
    requireOnce(itsConditions, itsCase);
    return new NewRule.Body(
        itsConditions,
        itsCase,
        word("--then", effect, NewRuleOptions::effect, effects()),
        reason.isEmpty() ? "" : freeText(reason),
        duties.stream().map(NewRuleOptions::oneLine).toList(),
        word(
            "--expect",
            expected,
            text -> Optional.ofNullable(VERDICTS.get(text)),
            VERDICTS.keySet().stream()));
  }

  private static Stream<String> effects() {
    return Stream.concat(
        Stream.of(Effect.values())
            .filter(e -> e != Effect.REQUIRES)
            .map(e -> e.german().replace(", weil", "")),
        Stream.of("Pflicht"));
  }

  private static Optional<Effect> effect(String text) {
    return text.equals("Pflicht") ? Optional.of(Effect.REQUIRES) : Effect.of(text + ", weil");
  }

  private static List<Condition> conditions(Matter matter, String option, List<String> sentences) {
    var faults = new Faults();
    var reader = new ConditionReader(matter, faults);
    var read = new ArrayList<Condition>();
    var place = new Place(option, 1);
    sentences.forEach(sentence -> reader.read(sentence, place).ifPresent(read::add));
    faults.throwIfAny();
    return read;
  }

  private static void requireOnce(List<Condition> conditions, List<Condition> more) {
    var seen = new HashSet<Attribute>();
    Stream.concat(conditions.stream(), more.stream())
        .map(Condition::attribute)
        .filter(attribute -> !seen.add(attribute))
        .findFirst()
        .ifPresent(attribute -> {
          throw new CommandFailed("CONDITION_TWICE", attribute.phrase().german());
        });
  }

  private static Span span(@Nullable LocalDate begin, @Nullable LocalDate end) {
    if (begin != null && end != null && !begin.isBefore(end)) {
      throw new CommandFailed("SPAN_REVERSED", begin, end);
    }
    return new Span(begin, end);
  }

  private static <T> Optional<T> word(
      String option,
      @Nullable String text,
      Function<String, Optional<T>> meaning,
      Stream<String> known) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> meant = meaning.apply(text);
    if (meant.isEmpty()) {
      throw new CommandFailed("NO_WORD", text, option, known.collect(Collectors.joining(" | ")));
    }
    return meant;
  }

  private static List<String> freeTexts(List<String> texts) {
    return texts.stream().map(NewRuleOptions::freeText).toList();
  }

  /** What shall stand in quotation marks; the check says what else it may not hold. */
  static String freeText(String text) {
    if (text.contains("\"")) {
      throw new CommandFailed("BAD_TEXT", text);
    }
    return oneLine(text);
  }

  private static String oneLine(String text) {
    if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      throw new CommandFailed("BAD_TEXT", text.strip());
    }
    return text.strip();
  }
}
