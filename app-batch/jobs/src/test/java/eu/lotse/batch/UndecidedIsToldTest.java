package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.batch.worker.DailyRound;
import eu.lotse.batch.worker.PlannedReleases;
import eu.lotse.batch.worker.TurnOfTime;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.State;
import eu.lotse.rules.ActiveRulebook;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What the worker's log says where the rulebook breaks off over operations whose terms passed. */
class UndecidedIsToldTest {

  @TempDir Path folder;

  /** Posts of two people, of which the term of one has passed and nobody can decide on it. */
  private Workplace place() {
    var place = new Workplace(folder);
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
                      .with("purpose", "SERVICE")));
    }
    place.write(
        "posts.csv",
        "item;author;retentionEndsOn",
        "https://social.example/1;https://social.example/@erika;P1D",
        "https://social.example/2;https://social.example/@max;P1D",
        "https://social.example/3;https://social.example/@erika;P1Y");
    assertThat(place.call("import", "posts.csv", "--activity", "service").exitCode()).isZero();
    return place.on("2026-03-05");
  }

  private static List<String> round(Workplace place, Locale language) {
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    Logger log = (Logger) LoggerFactory.getLogger(DailyRound.class);
    try (var register = place.register()) {
      log.addAppender(heard);
      new DailyRound(
              register.get(PlannedReleases.class),
              register.get(TurnOfTime.class),
              new PassingTerms(
                  register.get(DueTerms.class),
                  () -> BreakingRulebook.over(_ -> true, register.get(ActiveRulebook.class).get())),
              place.surroundings().clock(),
              Wording.in(language))
          .go();
    } finally {
      log.detachAppender(heard);
    }
    return heard.list.stream()
        .filter(e -> e.getLevel() == Level.WARN)
        .map(e -> e.getFormattedMessage() + (e.getThrowableProxy() == null ? "" : " with a trace"))
        .toList();
  }

  @Test
  void theLogNamesTheOperationsAndNothingPersonalUntilTheyAreDecided() {
    Workplace place = place();

    assertThat(round(place, Locale.ENGLISH))
        .containsExactly(
            "2 operations stay as they were for now, since the rulebook could not decide on the new"
                + " facts; the next check tries again: operation 1, 2");
    assertThat(round(place, Locale.GERMAN))
        .containsExactly(
            "2 Vorgänge bleiben vorerst, wie sie waren, weil das Regelwerk über die neuen Tatsachen"
                + " nicht entscheiden konnte; die nächste Prüfung versucht es wieder: Vorgang 1, 2");

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    assertThat(round(place, Locale.ENGLISH)).isEmpty();
  }
}
