package eu.lotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Moderation;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.law.Verification;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.RunningLotse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A question over REST, and everything the answer has to tell. */
class AskingTest extends RunningLotse {

  @Autowired private DecisionLog log;
  @Autowired private Activities activities;
  @Autowired private Persons persons;
  @Autowired private Supplier<Rulebook> rulebook;

  @Test
  void the_example_of_the_documentation_is_answered_with_its_reasons() {
    var answer = ask(RequestShapes.DECISION_EXAMPLE);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.<String>at("$.effectiveOn")).isEqualTo("2014-02-15");
    assertThat(answer.<String>at("$.knownOn")).isEqualTo("2014-02-15");
    assertThat(answer.<String>at("$.release")).matches("[0-9a-f]{64}");
    assertThat(answer.<String>at("$.engine")).startsWith("Drools");
    assertThat(answer.<List<String>>at("$.possible")).contains(answer.<String>at("$.verdict"));
    assertThat(answer.<List<String>>at("$.findings[*].rule")).isNotEmpty().isSorted();
    assertThat(answer.<List<String>>at("$.findings[*].reason")).isNotEmpty();
    assertThat(answer.<List<String>>at("$.findings[*].standing"))
        .isSubsetOf("STANDS", "WEAKENED", "SET_ASIDE");
    assertThat(answer.<String>at("$.presumed.age")).isEqualTo("ADULT");
  }

  @Test
  void the_same_question_by_todays_law_gets_todays_answer() {
    String facts =
        """
        {"facts": {"operation": "COLLECT", "accessibility": "RESTRICTED_LOGIN",
          "source": "PRIVATE_NETWORK", "purpose": "PREFERENCES", "consent": "NONE"}%s}
        """;

    var today = ask(facts.formatted(""));

    assertThat(today.<String>at("$.effectiveOn")).isEqualTo("2025-01-10");
    assertThat(today.<String>at("$.knownOn")).isEqualTo("2025-01-10");
    assertThat(today.<String>at("$.verdict")).isEqualTo("PROHIBITED");
  }

  @Test
  void the_letters_that_fulfil_its_duties_are_drafted_in_the_callers_language() {
    String question =
        """
        {"facts": {"operation": "STORE", "subject": "APPLICANT", "jobRelevance": "JOB_RELATED",
          "source": "PROFESSIONAL_NETWORK", "accessibility": "OPEN_LOGIN", "purpose": "RECRUITING",
          "information": "DUE", "retention": "LIMITED"}}
        """;

    var letters = post(Role.AGENT, "/api/v1/letters", question);

    assertThat(letters.status()).as(letters.body()).isEqualTo(200);
    assertThat(letters.<List<String>>at("$[*].template")).contains("information-art-14");
    assertThat(letters.<List<String>>at("$[?(@.template == 'information-art-14')].text"))
        .first()
        .asString()
        .contains("Where the details come from: professional network", "Art. 6 Abs. 1");
  }

  @Test
  void a_rule_whose_sources_nobody_read_says_so() {
    var answer = ask(RequestShapes.DECISION_EXAMPLE);

    List<String> ids = answer.at("$.findings[*].rule");
    List<Boolean> verified = answer.at("$.findings[*].verified");
    assertThat(verified).hasSameSizeAs(ids);
    for (int i = 0; i < ids.size(); i++) {
      var rule = rulebook.get().find(Processing.matter(), RuleId.of(ids.get(i))).orElseThrow();
      boolean read =
          Stream.concat(rule.norms().stream(), rule.rulings().stream())
              .map(c -> rulebook.get().register().find(c).orElseThrow().verification())
              .anyMatch(v -> v == Verification.VERIFIED);
      assertThat(verified.get(i)).as(ids.get(i)).isEqualTo(read);
    }
  }

  @Test
  void of_the_past_the_law_as_understood_then_is_asked_unless_told_otherwise() {
    var then = ask("{\"facts\": {}, \"effectiveOn\": \"2014-02-15\"}");
    var hindsight =
        ask("{\"facts\": {}, \"effectiveOn\": \"2014-02-15\", \"knownOn\": \"2025-01-10\"}");

    assertThat(then.<String>at("$.knownOn")).isEqualTo("2014-02-15");
    assertThat(hindsight.<String>at("$.knownOn")).isEqualTo("2025-01-10");
  }

  @Test
  void a_question_of_moderation_is_answered_by_the_law_of_moderation() {
    String question =
        """
        {"matter": "moderation", "facts": {"measure": "DISCLOSE_AUTHOR", "courtOrder": "NO"},
         "effectiveOn": "2018-03-01"}
        """;

    var answer = ask(question);

    assertThat(answer.<String>at("$.verdict")).as(answer.body()).isEqualTo("PROHIBITED");
    assertThat(answer.<List<String>>at("$.findings[*].rule")).contains("R65.1c");
    assertThat(answer.<String>at("$.presumed.dataLeak")).isEqualTo("NONE");
  }

  @Test
  void facts_of_one_matter_are_unknown_in_the_other() {
    var answer = ask("{\"matter\": \"moderation\", \"facts\": {\"purpose\": \"SERVICE\"}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("/facts/purpose");
  }

  @Test
  void an_activity_brings_its_matter_along_and_bears_no_other() {
    activities.save(
        new Activity(
            new ActivityName("forum-pflegen"),
            "Forum",
            "",
            State.RUNNING,
            Facts.none(Moderation.matter()).with("service", "FORUM")));
    String question = "{\"activity\": \"forum-pflegen\",%s \"facts\": {}}";

    var unsaid = ask(question.formatted(""));
    var other = ask(question.formatted(" \"matter\": \"processing\","));

    assertThat(unsaid.status()).as(unsaid.body()).isEqualTo(200);
    assertThat(unsaid.<String>at("$.presumed.dataLeak")).isEqualTo("NONE");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("/matter", "moderation");
  }

  @Test
  void facts_left_out_are_what_the_register_knows_of_activity_and_person() {
    var matter = Processing.matter();
    var usual = Facts.none(matter).with("operation", "ENRICH").with("purpose", "PREFERENCES");
    activities.save(
        new Activity(new ActivityName("vorlieben-fragen"), "Vorlieben", "", State.RUNNING, usual));
    var customer = new PersonalReference("https://social.example/@hiker");
    persons.remember(customer, Facts.none(matter).with("subject", "CUSTOMER").with("age", "MINOR"));
    String question =
        """
        {"activity": "vorlieben-fragen", "subject": "https://social.example/@hiker",
         "facts": {"source": "PRIVATE_NETWORK", "accessibility": "PUBLIC"}}
        """;

    var answer = ask(question);

    assertThat(answer.<List<String>>at("$.findings[*].rule")).contains("R30.3");
    assertThat(answer.<java.util.Map<String, Object>>at("$.presumed")).doesNotContainKey("age");
    var ofALawyer = post(Role.LAWYER, "/api/v1/decisions", question);
    assertThat(ofALawyer.status()).isEqualTo(422);
    assertThat(ofALawyer.<String>at("$.errors[0].pointer")).isEqualTo("/subject");
  }

  @Test
  void one_of_several_values_is_asked_as_a_list() {
    var answer = ask("{\"facts\": {\"source\": [\"PRIVATE_NETWORK\", \"PROFESSIONAL_NETWORK\"]}}");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void without_presumptions_nothing_is_presumed_and_missing_facts_are_named() {
    var answer = ask("{\"facts\": {\"operation\": \"COLLECT\"}, \"presume\": false}");

    assertThat(answer.<java.util.Map<String, Object>>at("$.presumed")).isEmpty();
    assertThat(answer.<String>at("$.verdict")).isEqualTo("UNDETERMINED");
    assertThat(answer.<List<String>>at("$.possible")).hasSizeGreaterThan(1);
  }

  @Test
  void a_fact_that_does_not_apply_is_named_as_having_had_no_part() {
    var answer =
        ask(
            """
            {"facts": {"consent": "NONE", "consentForm": "EXPRESS"}}
            """);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.<List<String>>at("$.inapplicable")).contains("consentForm");
  }

  @Test
  void an_answer_is_kept_in_the_log_only_when_asked_for() {
    long before = log.length();

    ask("{\"facts\": {}}");
    assertThat(log.length()).isEqualTo(before);

    ask("{\"facts\": {}, \"log\": true}");
    assertThat(log.length()).isEqualTo(before + 1);
  }

  @Test
  void duties_come_with_deadline_and_with_a_phrase_in_the_callers_language() {
    String question =
        """
        {"facts": {"operation": "COLLECT", "source": "OWN_FORUM", "accessibility": "PUBLIC",
          "purpose": "SERVICE", "addressee": "COMPANY"}, "effectiveOn": "2025-01-10"}
        """;

    var german =
        send(
            as(Role.AGENT, "/api/v1/decisions")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de-AT,de;q=0.9")
                .POST(BodyPublishers.ofString(question)));

    assertThat(german.status()).as(german.body()).isEqualTo(200);
    assertThat(german.<List<?>>at("$.duties[*].deadline.atLatest"))
        .hasSameSizeAs(german.<List<?>>at("$.duties[*]"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_may_ask(Role role) {
    assertThat(post(role, "/api/v1/decisions", "{\"facts\": {}}").status()).isEqualTo(200);
  }
}
