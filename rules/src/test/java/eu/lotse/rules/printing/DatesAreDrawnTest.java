package eu.lotse.rules.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DatesAreDrawnTest {

  private static final LocalDate BDSG = LocalDate.of(2009, 9, 1);
  private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);
  private static final LocalDate RULING = LocalDate.of(2024, 12, 5);

  private static Rule rule(String id, Span effective, Span known) {
    return new Rule(
        RuleId.of(id),
        id,
        Area.DATA_PROTECTION,
        Effect.PROHIBITS,
        "x",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Rectangle(effective, known),
        Certainty.SETTLED,
        List.of(),
        false,
        Optional.empty(),
        new Place("x.dslr", 1));
  }

  private static String draw(Rule... rules) {
    return DatesDrawing.of(List.of(rules), LocalDate::toString, "applies", "known").stream()
        .map(line -> ":" + line)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aRulingCutsTheBoxOfItsStatuteInTwo() {
    assertThat(
            draw(
                rule("R12.1a", new Span(BDSG, GDPR), Span.ALWAYS),
                rule("R12.1b", new Span(BDSG, GDPR), Span.ALWAYS),
                rule("R12.2", new Span(GDPR, null), new Span(null, RULING)),
                rule("R12.3", new Span(GDPR, null), new Span(RULING, null))))
        .isEqualTo(
            """
            : known
            :            │   │ R12.1a,b  │ R12.3
            : 2024-12-05 ┤   │           ├───────────
            :            │   │           │ R12.2
            :            └───┴───────────┴───────────▶ applies
            :           2009-09-01  2018-05-25\
            """);
  }

  @Test
  void whatNobodyKnewYetIsNoBox() {
    assertThat(draw(rule("R12.3a", new Span(GDPR, null), new Span(RULING, null))))
        .isEqualTo(
            """
            : known
            :            │   │ R12.3a
            : 2024-12-05 ┤   └───────────
            :            │
            :            └───┴───────────▶ applies
            :           2018-05-25\
            """);
  }

  @Test
  void rulesThatHoldOnTheSameDaysShareABoxAndOverlapsAreABoxOfTheirOwn() {
    assertThat(
            draw(
                rule("R30.1a", new Span(BDSG, null), Span.ALWAYS),
                rule("R30.1b", new Span(BDSG, null), Span.ALWAYS),
                rule("R30.1c", new Span(BDSG, null), Span.ALWAYS),
                rule("R30.2", new Span(GDPR, null), Span.ALWAYS)))
        .isEqualTo(
            """
            : known
            :  │   │ R30.1a-c  │ R30.1a-c
            :  │   │           │ R30.2
            :  └───┴───────────┴───────────▶ applies
            : 2009-09-01  2018-05-25\
            """);
  }
}
