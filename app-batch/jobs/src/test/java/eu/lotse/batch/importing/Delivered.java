package eu.lotse.batch.importing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a listening tool delivers, and what is made of it, for an invented shop. */
final class Delivered {

  static final String SHOP = "https://social.example/users/shop";
  static final String ANNA = "https://social.example/users/anna";

  final ActivityStreamsFormat format = format();

  static ActivityStreamsFormat format(String... activityFacts) {
    Facts facts = Facts.none(Processing.matter());
    for (int i = 0; i < activityFacts.length; i += 2) {
      facts = facts.with(activityFacts[i], activityFacts[i + 1]);
    }
    return new ActivityStreamsFormat(
        new ImportContext(
            new Activity(new ActivityName("service"), "Service", "", State.RUNNING, facts),
            new ImportSettings(
                Set.of(SHOP),
                Map.of("social.example", "MICROBLOG", "xing.com", "PROFESSIONAL_NETWORK")),
            LocalDate.of(2026, 3, 2),
            ZoneId.of("Europe/Berlin"),
            LocalDate.of(2009, 9, 1)));
  }

  static String note(String more) {
    return """
    {"@context":"https://www.w3.org/ns/activitystreams","type":"Create","actor":"%s",\
    "object":{"type":"Note","id":"%s/1","attributedTo":"%s","content":"Hallo",\
    "published":"2025-05-01T12:00:00Z"%s}}\
    """
        .formatted(ANNA, ANNA, ANNA, more.isEmpty() ? "" : "," + more);
  }

  Draft one(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcomes.getFirst()).draft();
  }

  String fact(String line, String attribute) {
    return String.join("|", one(line).facts().names().getOrDefault(attribute, List.of("-")));
  }

  SkipReason skipped(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Skipped.class);
    return ((Outcome.Skipped) outcomes.getFirst()).reason();
  }

  Reject.Reason rejected(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) outcomes.getFirst()).why().reason();
  }
}
