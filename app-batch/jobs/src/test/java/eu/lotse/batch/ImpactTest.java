package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.State;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a change would do, and what a ruling may touch, told on the command line. */
class ImpactTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void fourPostsAreStored() {
    place = new Workplace(folder);
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "service",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", "STORE")
                      .with("purpose", "SERVICE")
                      .with("source", "MICROBLOG")));
    }
    place.write(
        "service.csv",
        "item;accessibility;addressee",
        "a;PUBLIC;PUBLIC",
        "b;PUBLIC;PUBLIC",
        "c;PUBLIC;COMPANY",
        "d;CLOSED_GROUP;CONTACTS");
    assertThat(place.call("import", "service.csv", "--activity", "service").exitCode()).isZero();
    place.lawWith(
        "stricter",
        "verarbeitung/service/service.dslr",
        "erlaubt, weil \"der Beitrag für alle bestimmt ist\"",
        "verboten, weil \"niemand damit rechnet\"");
    Path feature = place.file("stricter/verarbeitung/service/service.feature");
    write(feature, read(feature).replace("Dann ist es erlaubt", "Dann ist es verboten"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome impact(String... more) {
    var all = new java.util.ArrayList<>(java.util.List.of("impact", "--rulebook", "stricter"));
    all.addAll(java.util.List.of(more));
    return place.call(all.toArray(String[]::new));
  }

  @Test
  void isForetoldForPeopleAndChangesNothing() {
    Outcome told = impact();

    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.out())
        .contains("4 operations decided", "2 operations would change their verdict.")
        .containsPattern("2 +permitted -> prohibited")
        .containsPattern("2 +service\n")
        .containsPattern("2 +R18.1")
        .contains("service, permitted -> prohibited: 1, 2");
    assertThat(place.sql().queryForObject("select count(*) from activation", Long.class)).isOne();
  }

  @Test
  void isForetoldForProgramsWithAFingerprintThatAnyoneCanRecompute() throws Exception {
    ObjectNode told = (ObjectNode) JSON.readTree(impact("--json").out());

    assertThat(told.path("flipped").intValue()).isEqualTo(2);
    JsonNode flip = told.path("flips").get(0);
    assertThat(flip.path("purpose").stringValue()).isEqualTo("SERVICE");
    assertThat(flip.path("network").stringValue()).isEqualTo("MICROBLOG");
    assertThat(flip.path("samples").toString()).isEqualTo("[1,2]");
    String fingerprint = told.path("fingerprint").stringValue();
    told.remove("fingerprint");
    byte[] canonical = JSON.writeValueAsBytes(JSON.treeToValue(told, java.util.Map.class));
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
        .isEqualTo(fingerprint);
  }

  @Test
  void isForetoldForADraftInTheRepository() {
    assertThat(place.call("impact", "--draft", "strenger").err())
        .contains("There is no draft strenger, and no other one");
    draft("zweifel");
    draft("strenger");

    assertThat(JSON.readTree(place.call("impact", "--draft", "strenger", "--json").out()))
        .isEqualTo(JSON.readTree(impact("--json").out()));
    assertThat(place.call("impact", "--draft", "strengr"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o ->
            assertThat(o.err())
                .contains("There is no draft strengr. There are: strenger, zweifel."));
    assertThat(place.call("impact").err())
        .contains("Just one of the two is needed: --draft BRANCH or --rulebook DIR");
    assertThat(impact("--draft", "strenger").err()).contains("Just one of the two is needed");
  }

  private void draft(String name) {
    try (var register = place.register()) {
      register
          .get(Releasing.class)
          .drafts()
          .write(
              name,
              RulebookFolder.read(place.file("stricter")),
              Moment.of(new Actor("anna"), Clock.systemUTC()),
              "EuGH C-1/26");
    }
  }

  @Test
  void isForetoldForPastActsByEitherStateOfKnowledge() {
    for (String mode : new String[] {"acts-now", "acts-then"}) {
      JsonNode told = JSON.readTree(impact("--mode", mode, "--json").out());
      assertThat(told.path("operations").intValue()).as(mode).isEqualTo(4);
      assertThat(told.path("flipped").intValue()).as(mode).isEqualTo(2);
    }
    assertThat(impact("--mode", "yesterday").err())
        .contains("yesterday is no word for --mode. There are: standing | acts-now | acts-then");
  }

  @Test
  void isPrintedAsOnePageThatNeedsNothingFromElsewhere() {
    Outcome told = impact("--report", "impact.html", "--lang", "de");
    String page = read(place.file("impact.html"));

    assertThat(told.exitCode()).isZero();
    assertThat(page)
        .contains(
            "<html lang=\"de\">",
            "Bei 2 von 4 Vorgängen ändert sich das Ergebnis.",
            "R18.1",
            "(geändert)",
            "verboten, weil &quot;niemand damit rechnet&quot;",
            "keine Rechtsberatung",
            "02.03.2026")
        .doesNotContain("http", "<script", "src=", "url(");
    impact("--report", "again.html", "--lang", "de");
    assertThat(read(place.file("again.html"))).isEqualTo(page);
    assertThat(impact("--report", "no/such/folder.html").err()).contains("Nothing can be written");
  }

  @Test
  void aRulingIsEnteredListedShownAndDealtWith() {
    Outcome added =
        place.call(
            "ruling",
            "add",
            "--court",
            "EuGH",
            "--date",
            "26.02.2026",
            "--file-number",
            "C-999/25",
            "--holding",
            "Öffentlich heißt nicht frei.",
            "--when",
            "Zugänglichkeit: öffentlich");
    assertThat(added.exitCode()).as(added.err()).isZero();
    assertThat(added.out())
        .contains("1  EuGH, 2026-02-26, C-999/25", "3 of 4 operations may be touched");

    assertThat(place.call("ruling", "list").out()).contains("C-999/25").doesNotContain("dealt");
    assertThat(JSON.readTree(place.call("ruling", "show", "1", "--json").out()).path("touched"))
        .hasToString("3");
    assertThat(place.call("ruling", "show", "1", "--done").out())
        .contains("Dealt with by rulebook");
    assertThat(place.call("ruling", "list").out()).contains("(dealt with)");
  }

  @Test
  void whatIsWrongWithARulingIsSaid() {
    assertThat(place.call("ruling", "show", "7").err()).contains("There is no ruling 7");
    String[] call = {
      "ruling",
      "add",
      "--court",
      "EuGH",
      "--date",
      "26.02.2026",
      "--file-number",
      "C-1/25",
      "--holding",
      "x",
      "--ecli",
      "EU:C:2026",
      "--when",
      "Zugänglichkeit: öffentlich"
    };
    assertThat(place.call(call).err()).contains("--ecli is no ECLI");
    call[call.length - 1] = "Zugänglichkeit: offen";
    assertThat(place.call(call).err()).contains("--when:1", "offen");
    assertThat(place.call("ruling", "list").err()).contains("No ruling was entered");
  }
}
