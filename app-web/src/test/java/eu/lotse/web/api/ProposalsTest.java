package eu.lotse.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.RunningLotse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is proposed and what it would change, over REST. */
class ProposalsTest extends RunningLotse {

  private static final Actor LAWYER = new Actor("lawyer");

  @Autowired private Proposals proposals;
  @Autowired private Releasing releasing;
  @Autowired private ActiveRulebook rulebook;
  @Autowired private Clock clock;

  private Proposal proposal;

  /** What was permitted becomes doubtful, for one operation at least. */
  @BeforeEach
  void aChangeIsProposed() {
    put(Role.DPO, "/api/v1/activities/beschwerden", "{\"title\": \"Beschwerden\"}");
    post(
        Role.AGENT,
        "/api/v1/operations",
        """
        {"activity": "beschwerden", "state": "RUNNING", "performedOn": "2025-01-09",
         "item": "https://social.example/@proposals/1",
         "facts": {"source": "MICROBLOG", "accessibility": "PUBLIC", "addressee": "COMPANY",
                   "subject": "CUSTOMER", "operation": "COLLECT", "purpose": "COMPLAINT",
                   "information": "GIVEN", "retention": "LIMITED"}}
        """);
    var files = new TreeMap<>(rulebook.get().files().files());
    files.replaceAll((path, bytes) ->
        new String(bytes, UTF_8)
            .replace("\n  erlaubt, weil", "\n  vielleicht erlaubt, weil")
            .getBytes(UTF_8));
    var law = Rulebooks.of(new RulebookFiles(files));
    proposal =
        proposals.propose(
            law.release(),
            law.files(),
            new Proposal.Source("zweifel", "0".repeat(40)),
            Set.of(),
            new Proposal.Check(true, 1, 1, 1, 1, law.engine()),
            LAWYER,
            "BGH VI ZR 1/24");
    proposal = releasing.renewImpact(proposal.number(), Moment.of(LAWYER, clock));
  }

  private String path() {
    return "/api/v1/proposals/" + proposal.number();
  }

  @Test
  void proposalsAreListedPageByPage() {
    Answer page = get(Role.DPO, "/api/v1/proposals?limit=1");

    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.<Integer>at("$.total")).isEqualTo((int) proposals.count());
    assertThat(page.<List<Object>>at("$.items")).hasSize(1);
    assertThat(get(Role.DPO, "/api/v1/proposals?offset=1000").<List<Object>>at("$.items"))
        .isEmpty();
    Answer one = get(Role.LAWYER, path());
    assertThat(one.<String>at("$.state")).isEqualTo("PROPOSED");
    assertThat(one.<String>at("$.proposed.by")).isEqualTo("lawyer");
    assertThat(one.<String>at("$.proposed.reason")).isEqualTo("BGH VI ZR 1/24");
    assertThat(one.<String>at("$.impact.sha256"))
        .isEqualTo(proposal.impact().orElseThrow().sha256());
  }

  @Test
  void theImpactIsTheVeryTextThatAnApprovalSigns() {
    Answer impact = get(Role.ADMIN, path() + "/impact");

    assertThat(impact.status()).as(impact.body()).isEqualTo(200);
    String signed = proposal.impact().orElseThrow().sha256();
    assertThat(sha256(impact.body())).isEqualTo(signed);
    assertThat(impact.header("ETag")).isEqualTo('"' + signed + '"');
    assertThat(impact.<List<Object>>at("$.flips[*].samples[*]")).isNotEmpty();
    assertThat(get(Role.ADMIN, path() + "/impact?mode=standing").body()).isEqualTo(impact.body());
    assertThat(impact.body()).doesNotContain("social.example");
  }

  @Test
  void pastActsAreAskedInBothStatesOfKnowledge() {
    for (String mode : List.of("acts-now", "acts-then")) {
      Answer impact = get(Role.LAWYER, path() + "/impact?mode=" + mode);
      assertThat(impact.status()).as(impact.body()).isEqualTo(200);
      assertThat(impact.<String>at("$.mode"))
          .isEqualTo(mode.equals("acts-now") ? "ACTS_AS_KNOWN_NOW" : "ACTS_AS_KNOWN_THEN");
      assertThat(impact.<Integer>at("$.operations")).isPositive();
      assertThat(impact.<String>at("$.release")).isEqualTo(proposal.release().sha256());
    }
  }

  @Test
  void whatIsWrongIsNamed() {
    Answer refused = get(Role.DPO, path() + "/impact?mode=now&as=json");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.<List<String>>at("$.errors[*].parameter"))
        .containsExactlyInAnyOrder("mode", "as");
    assertThat(refused.body()).contains("standing, acts-now, acts-then");
    assertThat(
            get(Role.DPO, "/api/v1/proposals?limit=0&offset=-1")
                .<List<String>>at("$.errors[*].parameter"))
        .containsExactlyInAnyOrder("limit", "offset");
    for (String nowhere : List.of("999999", "0", "x", "1e9")) {
      assertThat(get(Role.DPO, "/api/v1/proposals/" + nowhere).status()).isEqualTo(404);
      assertThat(get(Role.DPO, "/api/v1/proposals/" + nowhere + "/impact").status()).isEqualTo(404);
    }
    assertThat(get(Role.AGENT, path() + "/impact").status()).isEqualTo(403);
    assertThat(send(to(path())).status()).isEqualTo(401);
  }
}
