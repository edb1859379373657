package eu.lotse.batch;

import eu.lotse.batch.foretelling.ImpactText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.ImpactTree;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.impact.RuleChange;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.printing.ImpactPage;
import eu.lotse.rules.releasing.Releasing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code lotse impact --draft BRANCH} or {@code --rulebook DIR}: what another rulebook would
 * change; changes nothing.
 */
@Command(name = "impact")
final class ImpactVerb extends Verb {

  private static final Map<String, Mode> MODES = new LinkedHashMap<>();

  static {
    MODES.put("standing", Mode.STANDING);
    MODES.put("acts-now", Mode.ACTS_AS_KNOWN_NOW);
    MODES.put("acts-then", Mode.ACTS_AS_KNOWN_THEN);
  }

  @Option(names = "--draft", paramLabel = "BRANCH", descriptionKey = "impact.draft")
  private @Nullable String draft;

  @Option(names = "--rulebook", paramLabel = "DIR", descriptionKey = "impact.rulebook")
  private @Nullable String folder;

  @Option(
      names = "--mode",
      paramLabel = "standing|acts-now|acts-then",
      defaultValue = "standing",
      descriptionKey = "impact.mode")
  private String mode = "";

  @Option(names = "--on", paramLabel = "DATE", converter = Day.class, descriptionKey = "impact.on")
  private @Nullable LocalDate on;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "impact.known-on")
  private @Nullable LocalDate knownOn;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  @Option(names = "--report", paramLabel = "FILE.html", descriptionKey = "impact.report")
  private @Nullable String report;

  ImpactVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Mode asked = mode();
    if ((draft == null) == (folder == null)) {
      throw new CommandFailed("ONE_RULEBOOK");
    }
    return draft == null
        ? ofFolder(asked, RulebookSource.existing(surroundings().file(String.valueOf(folder))))
        : ofDraft(asked, draft);
  }

  /** A folder is checked before the database is asked for. */
  private int ofFolder(Mode asked, Path folder) {
    Optional<Rulebook> candidate = new CandidateCheck(surroundings(), wording()).passed(folder);
    if (candidate.isEmpty()) {
      return FAILED;
    }
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      return foretell(register, candidate.get(), asked);
    }
  }

  private int ofDraft(Mode asked, String branch) {
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      var drafts = register.get(Releasing.class).drafts();
      var files = drafts.read(branch, surroundings().clock().instant());
      Optional<Rulebook> candidate = new CandidateCheck(surroundings(), wording()).passed(files);
      return candidate.isEmpty() ? FAILED : foretell(register, candidate.get(), asked);
    }
  }

  private int foretell(OpenRegister register, Rulebook candidate, Mode asked) {
    LegalDates dates = dates(candidate, asked);
    Rulebook active = register.get(ActiveRulebook.class).get();
    tell("impact.deciding");
    Impact impact = register.get(Foretelling.class).of(active, candidate, asked, dates);
    if (report != null) {
      write(surroundings().file(report), impact, active, candidate);
    }
    show(impact);
    return DONE;
  }

  private Mode mode() {
    Mode asked = MODES.get(mode);
    if (asked == null) {
      throw new CommandFailed("NO_WORD", mode, "--mode", String.join(" | ", MODES.keySet()));
    }
    return asked;
  }

  /** Law to come is asked as known today. */
  private LegalDates dates(Rulebook candidate, Mode asked) {
    LocalDate today = surroundings().today();
    LocalDate day = on == null ? today : on;
    for (var matter : Matters.all().stream().filter(candidate::models).toList()) {
      if (asked == Mode.STANDING && day.isBefore(candidate.begins(matter))) {
        throw new CommandFailed("BEFORE_THE_LAW", day, candidate.begins(matter));
      }
    }
    boolean past = asked == Mode.STANDING && day.isBefore(today);
    LocalDate known = past ? day : today;
    return new LegalDates(day, knownOn == null ? known : knownOn);
  }

  private void show(Impact impact) {
    if (asJson) {
      surroundings()
          .out()
          .println(
              JsonMapper.shared()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(ImpactTree.of(impact)));
    } else {
      print(ImpactText.of(impact, wording()));
    }
  }

  private void write(Path file, Impact impact, Rulebook active, Rulebook candidate) {
    var changes = RuleChange.between(active, candidate, Matters.all());
    String page = new ImpactPage(wording().locale()).print(impact, changes, surroundings().today());
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new CommandFailed("CANNOT_WRITE", file);
    }
    tell("impact.written", file);
  }
}
