package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.postgres.embedded.ThrowawayServer;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An upgrade may know facts that nobody was asked about before. What is stored does not know them:
 * they count as unknown, never as given.
 */
class GrownVocabularyTest {

  private static final LocalDate TODAY = Company.TODAY;
  private static final ActivityName SERVICE = new ActivityName("customer-service");
  private static final Matter BEFORE = vocabulary(false);
  private static final Matter AFTER = vocabulary(true);

  private final ThrowawayServer.Database database = ThrowawayServer.migrated();

  private static Matter vocabulary(boolean grown) {
    var theme = new Theme("all", new Phrase("Alles", "Everything"));
    var matter = Matter.named("processing", new Phrase("Verarbeitung", "processing"));
    var purpose =
        matter
            .attribute("purpose", "Zweck", "purpose", theme, Origin.ACTIVITY)
            .value("SERVICE", "Kundendienst", "service", "-", "-")
            .value("COMPLAINT", "Beschwerde", "complaint", "-", "-");
    if (grown) {
      purpose.value("ADVERTISING", "Werbung", "advertising", "-", "-");
    }
    matter = purpose.add();
    if (grown) {
      matter
          .attribute("proof", "Nachweis", "proof", theme, Origin.HANDLING)
          .value("KEPT", "geführt", "kept", "-", "-")
          .value("MISSING", "fehlt", "missing", "-", "-")
          .presumed("KEPT")
          .add();
    }
    return matter
        .duty("INFORM", "informieren", "inform", "-", "-")
        .duty("MINIMISE", "wenig speichern", "minimise", "-", "-")
        .duty("ERASE", "löschen", "erase", "-", "-")
        .build();
  }

  private PostgresRegister register(Matter matter) {
    return new PostgresRegister(
        database.dataSource(),
        List.of(matter),
        Company.key(1),
        Clock.fixed(Company.NOW, ZoneOffset.UTC));
  }

  private static Recording recording(PostgresRegister register, Rulebook law) {
    return new Recording(
        new Decide(() -> law), register.activities(), register.persons(), register.operations());
  }

  private static Draft draft(Matter matter, String purpose) {
    return new Draft(
        SERVICE,
        State.RUNNING,
        TODAY,
        Optional.empty(),
        Optional.empty(),
        Facts.none(matter).with("purpose", purpose));
  }

  /** The same files under the grown vocabulary, by which services turn on the proof. */
  private static Rulebook renewed(PlainLaw law) {
    var open = PlainLaw.saying(Map.of("SERVICE", UNDETERMINED));
    return (Rulebook)
        Proxy.newProxyInstance(
            Rulebook.class.getClassLoader(),
            new Class<?>[] {Rulebook.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "release" -> new RulebookFiles(Map.of()).release("grown");
                  case "verdict" ->
                      ((Rulebook) proxy)
                          .assess((FactPattern) arguments[0], (LegalDates) arguments[1])
                          .verdict();
                  case "assess" -> {
                    FactPattern pattern = (FactPattern) arguments[0];
                    boolean service =
                        pattern
                            .value(AFTER.attribute("purpose"))
                            .filter(v -> v.name().equals("SERVICE"))
                            .isPresent();
                    yield service && !pattern.isKnown(AFTER.attribute("proof"))
                        ? open.assess(pattern, (LegalDates) arguments[1])
                        : law.assess(pattern, (LegalDates) arguments[1]);
                  }
                  default -> method.invoke(law, arguments);
                });
  }

  @Test
  void aStoredPatternDoesNotKnowTheNewFactAndIsDecidedSo() {
    var law = PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED));
    PostgresRegister before = register(BEFORE);
    before
        .activities()
        .save(new Activity(SERVICE, "Kundendienst", "", State.RUNNING, Facts.none(BEFORE)));
    before
        .releases()
        .activate(law, LegalDates.asThen(TODAY), Actor.HOUSE, "first", Optional.empty());
    recording(before, law)
        .record(List.of(draft(BEFORE, "SERVICE"), draft(BEFORE, "COMPLAINT")), Actor.HOUSE, TODAY);

    PostgresRegister after = register(AFTER);
    Rulebook renewed = renewed(law);
    long flipped =
        after
            .releases()
            .activate(
                renewed,
                LegalDates.asThen(TODAY),
                Actor.HOUSE,
                "grown",
                after.releases().active().map(Releases.Activation::release));

    assertThat(flipped).as("only where a rule asks for the new fact").isEqualTo(1);
    assertThat(verdict(after, 1)).isEqualTo(UNDETERMINED);
    assertThat(verdict(after, 2)).isEqualTo(PERMITTED);
    assertThat(after.decisionLog().firstBroken()).isEmpty();
    assertThat(
            new JdbcTemplate(database.dataSource())
                .queryForList("select kind from activation order by number", String.class))
        .as("the log says that nobody changed the law")
        .containsExactly("FIRST_ACTIVATED", "RENEWED");

    var recorded =
        recording(after, renewed).record(List.of(draft(AFTER, "SERVICE")), Actor.HOUSE, TODAY);
    assertThat(verdict(after, recorded.getFirst().id().number()))
        .as("what is stored from now on may presume")
        .isEqualTo(PERMITTED);
    assertThat(verdict(after, 1)).as("and changes nothing about the rest").isEqualTo(UNDETERMINED);
  }

  private static Verdict verdict(PostgresRegister register, long id) {
    return register.operations().find(new OperationId(id)).orElseThrow().verdict().orElseThrow();
  }

  @Test
  void aPatternOfBeforeReadsAsOneOfNowAndIsFoundAgain() {
    var known = Facts.none(BEFORE).with("purpose", "SERVICE");
    for (FactPattern old :
        List.of(FactPattern.of(BEFORE, known.stated()), FactPattern.unknown(BEFORE))) {
      FactPattern now = FactPattern.parse(AFTER, old.canonical());
      assertThat(now.canonical()).isEqualTo(old.canonical());
      assertThat(now.candidates(AFTER.attribute("proof")))
          .isEqualTo(AFTER.attribute("proof").all());
    }
    assertThat(
            FactPattern.parse(AFTER, FactPattern.unknown(BEFORE).canonical())
                .candidates(AFTER.attribute("purpose")))
        .as("what was unknown may be what had no name then")
        .isEqualTo(AFTER.attribute("purpose").all());
  }
}
