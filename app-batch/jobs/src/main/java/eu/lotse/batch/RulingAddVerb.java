package eu.lotse.batch;

import eu.lotse.batch.foretelling.RulingJson;
import eu.lotse.batch.foretelling.RulingText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.rules.reading.ConditionReader;
import eu.lotse.rules.reading.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse ruling add}: enters a ruling and lists what it may touch. */
@Command(name = "add")
final class RulingAddVerb extends Verb {

  @Option(names = "--court", paramLabel = "COURT", required = true, descriptionKey = "ruling.court")
  private String court = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      required = true,
      converter = Day.class,
      descriptionKey = "ruling.date")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--file-number",
      paramLabel = "NUMBER",
      required = true,
      descriptionKey = "ruling.file-number")
  private String fileNumber = "";

  @Option(names = "--ecli", paramLabel = "ECLI", descriptionKey = "ruling.ecli")
  private @Nullable String ecli;

  @Option(
      names = "--holding",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "ruling.holding")
  private String holding = "";

  @Option(
      names = "--when",
      paramLabel = "\"MERKMAL: WERT\"",
      required = true,
      descriptionKey = "ruling.when")
  private List<String> conditions = List.of();

  @Option(names = "--matter", paramLabel = "MATTER", descriptionKey = "matter")
  private @Nullable String matter;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
  private @Nullable String account;

  RulingAddVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    NewRuling ruling = ruling();
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      var actor =
          new ActingAccount(register.get(Accounts.class)).actor(Optional.ofNullable(account));
      RulingEntry entry = register.get(Rulings.class).add(ruling, actor);
      show(this, register, entry, asJson);
    }
    return DONE;
  }

  /** Shows an entry with what it may touch now. */
  static void show(Verb verb, OpenRegister register, RulingEntry entry, boolean asJson) {
    Reach reach =
        Reach.of(entry.ruling(), register.get(Releases.class), register.get(Samples.class));
    verb.print(
        asJson
            ? List.of(new RulingJson().write(entry, reach))
            : RulingText.of(entry, reach, verb.wording(), verb.surroundings().clock().getZone()));
  }

  private NewRuling ruling() {
    Matter its = matter(matter);
    try {
      return new NewRuling(
          court.strip(),
          date,
          fileNumber.strip(),
          Optional.ofNullable(ecli).map(String::strip),
          holding.strip(),
          its,
          conditions(its));
    } catch (NewRuling.Unfit unfit) {
      throw new CommandFailed("RULING_" + unfit.flaw().name());
    }
  }

  private static Matter matter(@Nullable String named) {
    if (named == null) {
      return Matters.all().getFirst();
    }
    return Matters.all().stream()
        .filter(m -> m.name().equals(named))
        .findFirst()
        .orElseThrow(() ->
            new CommandFailed(
                "NO_MATTER",
                named,
                String.join(", ", Matters.all().stream().map(Matter::name).toList())));
  }

  private List<Condition> conditions(Matter its) {
    var faults = new Faults();
    var reader = new ConditionReader(its, faults);
    var read = new ArrayList<Condition>();
    conditions.forEach(c -> reader.read(c, new Place("--when", 1)).ifPresent(read::add));
    faults.throwIfAny();
    return read;
  }
}
