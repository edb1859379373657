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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes as in the examples of ActivityStreams 2.0 (Core and Vocabulary), with data of our own. */
class ActivityStreamsFormatTest {

  private static final String SHOP = "https://social.example/users/shop";
  private static final String ANNA = "https://social.example/users/anna";

  private final ActivityStreamsFormat format = format();

  private static ActivityStreamsFormat format(String... activityFacts) {
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

  private static String note(String more) {
    return """
        {"@context":"https://www.w3.org/ns/activitystreams","type":"Create","actor":"%s",\
        "object":{"type":"Note","id":"%s/1","attributedTo":"%s","content":"Hallo",\
        "published":"2025-05-01T12:00:00Z"%s}}"""
        .formatted(ANNA, ANNA, ANNA, more.isEmpty() ? "" : "," + more);
  }

  private Draft one(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcomes.getFirst()).draft();
  }

  private String fact(String line, String attribute) {
    return String.join("|", one(line).facts().names().getOrDefault(attribute, List.of("-")));
  }

  private SkipReason skipped(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Skipped.class);
    return ((Outcome.Skipped) outcomes.getFirst()).reason();
  }

  private Reject.Reason rejected(String line) {
    List<Outcome> outcomes = format.read(line);
    assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) outcomes.getFirst()).why().reason();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to\":\"https://www.w3.org/ns/activitystreams#Public\"",
        "\"to\":\"as:Public\"",
        "\"to\":\"Public\"",
        "\"to\":[\"https://social.example/users/bert/x\",\"Public\"]",
        "\"to\":{\"id\":\"as:Public\"}",
        "\"cc\":[\"as:Public\"]",
        "\"bto\":\"as:Public\"",
        "\"bcc\":[\"Public\"]",
        "\"audience\":\"as:Public\"",
        "\"as:to\":[\"as:Public\"]"
      })
  void isPublicInAnySpellingAndAnyAddressField(String address) {
    assertThat(fact(note(address), "accessibility")).isEqualTo("PUBLIC");
  }

  @Test
  void isPublicWhereOnlyTheActivitySaysSo() {
    String line =
        note("").replace("\"type\":\"Create\"", "\"type\":\"Create\",\"to\":\"as:Public\"");
    assertThat(fact(line, "accessibility")).isEqualTo("PUBLIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to\":\"https://social.example/users/anna/followers\"",
        "\"to\":[\"https://social.example/users/anna/followers/\"]",
        "\"to\":\"https://social.example/users/anna/collections/close\"",
        "\"audience\":{\"type\":\"Group\",\"name\":\"Radfreunde\"}",
        "\"audience\":{\"type\":\"https://example.org/ns#Organization\",\"name\":\"Verein\"}",
        "\"to\":{\"type\":\"OrderedCollection\",\"id\":\"https://social.example/lists/7\"}"
      })
  void isInAClosedCircleWhenOnlyFollowersOrAGroupReceiveIt(String address) {
    assertThat(fact(note(address), "accessibility")).isEqualTo("CLOSED_GROUP");
    assertThat(fact(note(address), "addressee")).isEqualTo("CONTACTS");
  }

  @Test
  void knowsTheFollowersThatTheActorNames() {
    String line =
        note("\"to\":\"https://social.example/f/99\"")
            .replace(
                "\"actor\":\"" + ANNA + "\"",
                "\"actor\":{\"type\":\"Person\",\"id\":\""
                    + ANNA
                    + "\",\"followers\":\"https://social.example/f/99\"}");
    assertThat(fact(line, "accessibility")).isEqualTo("CLOSED_GROUP");
  }

  @Test
  void isADirectMessageWhenOnlyNamedActorsReceiveIt() {
    assertThat(fact(note("\"to\":[\"" + SHOP + "\"]"), "accessibility"))
        .isEqualTo("DIRECT_MESSAGE");
    assertThat(fact(note("\"to\":\"" + SHOP + "\""), "addressee")).isEqualTo("COMPANY");
    assertThat(fact(note("\"to\":\"https://social.example/users/bert\""), "addressee"))
        .isEqualTo("CONTACTS");
  }

  @Test
  void saysNothingOfAccessWhereNobodyIsAddressed() {
    assertThat(fact(note(""), "accessibility")).isEqualTo("-");
    assertThat(fact(note(""), "addressee")).isEqualTo("-");
    assertThat(fact(note("\"to\":[]"), "visibility")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to\":[\"as:Public\",\"https://social.example/users/shop\"]",
        "\"to\":\"as:Public\",\"cc\":\"https://social.example/users/shop\"",
        "\"to\":\"as:Public\",\"tag\":{\"type\":\"Mention\",\"href\":\"https://social.example/users/shop\"}",
        "\"to\":\"as:Public\",\"tag\":[{\"type\":\"Hashtag\",\"name\":\"#x\"},"
            + "{\"type\":[\"Mention\"],\"href\":\"https://social.example/users/shop\"}]",
        "\"to\":\"as:Public\",\"inReplyTo\":\"https://social.example/users/shop/statuses/5\"",
        "\"to\":\"as:Public\",\"inReplyTo\":{\"type\":\"Note\",\"id\":\"https://else.example/5\","
            + "\"attributedTo\":\"https://social.example/users/shop\"}"
      })
  void isForTheCompanyWhenAddressedMentionedOrAnswered(String address) {
    assertThat(fact(note(address), "addressee")).isEqualTo("COMPANY");
    assertThat(fact(note(address), "accessibility")).isEqualTo("PUBLIC");
  }

  @Test
  void isForThePublicWhenPublicAndForNobodyInParticular() {
    assertThat(fact(note("\"to\":\"as:Public\""), "addressee")).isEqualTo("PUBLIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to\":\"as:Public\",\"inReplyTo\":\"https://social.example/users/bert/statuses/1\"",
        "\"to\":\"as:Public\",\"tag\":{\"type\":\"Mention\",\"href\":\"https://social.example/users/bert\"}",
        "\"to\":\"https://social.example/users/anna/followers\",\"cc\":\"as:Public\""
      })
  void leavesOpenForWhomAPublicConversationOrAnUnlistedPostIs(String address) {
    assertThat(fact(note(address), "accessibility")).isEqualTo("PUBLIC");
    assertThat(fact(note(address), "addressee")).isEqualTo("UNCLEAR");
  }

  @Test
  void goingOnWithOnesOwnThreadIsNoConversation() {
    assertThat(fact(note("\"to\":\"as:Public\",\"inReplyTo\":\"" + ANNA + "/0\""), "addressee"))
        .isEqualTo("PUBLIC");
  }

  @Test
  void thatAPostIsPublicDoesNotShowThatItsAuthorChoseSo() {
    assertThat(fact(note("\"to\":\"as:Public\""), "visibility")).isEqualTo("NOT_ASCERTAINABLE");
    assertThat(fact(note("\"to\":\"" + SHOP + "\""), "visibility")).isEqualTo("NOT_CHOSEN");
  }

  @Test
  void theActivityKnowsBetterHowItCollects() {
    String line = note("\"to\":\"as:Public\"");
    assertThat(fact(line, "collection")).isEqualTo("AUTOMATED");
    var byHand = format("collection", "MANUAL_SINGLE", "visibility", "CHOSEN_FOR_EVERYONE");
    var draft = ((Outcome.Accepted) byHand.read(line).getFirst()).draft();
    assertThat(draft.facts().names()).doesNotContainKeys("collection", "visibility");
  }

  @Test
  void tellsTheNetworkFromTheHost() {
    assertThat(fact(note(""), "source")).isEqualTo("MICROBLOG");
    assertThat(
            fact(
                "{\"type\":\"Note\",\"id\":\"urn:x:1\",\"url\":{\"type\":\"Link\",\"href\":"
                    + "\"https://www.xing.com/posts/1\"}}",
                "source"))
        .isEqualTo("PROFESSIONAL_NETWORK");
    assertThat(fact("{\"type\":\"Note\",\"id\":\"https://notsocial.example2/1\"}", "source"))
        .isEqualTo("-");
    assertThat(
            fact("{\"type\":\"Note\",\"id\":\"u:1\",\"actor\":\"acct:a@social.example\"}", "source"))
        .isEqualTo("MICROBLOG");
  }

  @Test
  void tellsTheAuthorFromWhoPosts() {
    assertThat(fact(note(""), "author")).isEqualTo("PERSON_CONCERNED");
    String forwarded =
        note("").replace("\"attributedTo\":\"" + ANNA, "\"attributedTo\":\"https://b.example/bert");
    assertThat(fact(forwarded, "author")).isEqualTo("SOMEONE_ELSE");
    assertThat(one(forwarded).subject().orElseThrow().text()).isEqualTo(ANNA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Note\",\"id\":\"https://example.org/1\",\"name\":\"Wetter\"}",
        "{\"type\":[\"Note\",\"Event\"],\"id\":\"https://example.org/1\"}",
        "{\"type\":\"https://www.w3.org/ns/activitystreams#Article\",\"id\":\"https://example.org/1\"}",
        "{\"@type\":\"as:Note\",\"@id\":\"https://example.org/1\"}",
        "{\"type\":\"Question\",\"id\":\"https://example.org/1\",\"oneOf\":[{\"name\":\"A\"}]}",
        "{\"type\":[\"Create\",\"prov:Activity\"],\"object\":{\"type\":[\"Note\",\"prov:Entity\"],"
            + "\"id\":\"https://example.org/1\",\"vcard:note\":{\"x\":[1,2]}}}",
        "{\"type\":\"Create\",\"object\":[{\"type\":\"Note\",\"id\":\"https://example.org/1\"}]}"
      })
  void takesPostsBareWrappedAndExtended(String line) {
    assertThat(one(line).item().orElseThrow().text()).isEqualTo("https://example.org/1");
  }

  @Test
  void namesAPostWithoutIdByItsActivityOrElseByItsLine() {
    assertThat(
            one("{\"type\":\"Create\",\"id\":\"urn:a:1\",\"object\":{\"type\":\"Note\"}}")
                .item().orElseThrow().text())
        .isEqualTo("urn:a:1");
    String bare = "{\"type\":\"Note\",\"content\":\"Ohne Kennung\"}";
    String name = one(bare).item().orElseThrow().text();
    assertThat(name).startsWith("urn:sha256:");
    assertThat(one(bare).item().orElseThrow().text()).isEqualTo(name);
    assertThat(one(bare.replace("Ohne", "ohne")).item().orElseThrow().text()).isNotEqualTo(name);
  }

  @Test
  void takesAllPostsOfACollectionAndOfACreate() {
    assertThat(
            format.read(
                "{\"type\":\"OrderedCollection\",\"orderedItems\":["
                    + "{\"type\":\"Create\",\"id\":\"u:1\",\"object\":[{\"type\":\"Note\"},"
                    + "{\"type\":\"Article\"}]},"
                    + "{\"type\":\"Note\"},{\"type\":\"Like\",\"object\":\"u:1\"},\"u:9\"]}"))
        .extracting(o -> o.getClass().getSimpleName())
        .containsExactly("Accepted", "Accepted", "Accepted", "Skipped", "Skipped");
    assertThat(
            format.read("{\"type\":\"Create\",\"id\":\"u:1\",\"object\":"
                    + "[{\"type\":\"Note\"},{\"type\":\"Note\"}]}").stream()
                .map(o -> ((Outcome.Accepted) o).draft().item()))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesAloneWhatIsNoNewPost() {
    assertThat(skipped("{\"type\":\"Like\",\"actor\":\"u:a\",\"object\":{\"type\":\"Note\"}}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(skipped("{\"type\":\"Announce\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(skipped("{\"type\":\"Delete\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(skipped("{\"type\":\"ext:Applaud\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(skipped("{\"type\":\"Image\",\"id\":\"u:1\"}")).isEqualTo(SkipReason.OTHER_OBJECT);
    assertThat(skipped("{\"type\":\"Create\",\"object\":{\"type\":\"Relationship\"}}"))
        .isEqualTo(SkipReason.OTHER_OBJECT);
    assertThat(skipped("{\"type\":\"Create\",\"actor\":\"u:a\",\"object\":\"u:1.jpg\"}"))
        .isEqualTo(SkipReason.ONLY_NAMED);
    assertThat(skipped(note("").replace("\"actor\":\"" + ANNA, "\"actor\":\"" + SHOP)))
        .isEqualTo(SkipReason.OWN_POST);
  }

  @Test
  void saysWhyALineIsNone() {
    assertThat(rejected("{\"type\":\"Note\"")).isEqualTo(Reject.Reason.NOT_JSON);
    assertThat(rejected("{\"type\":\"Note\"} {}")).isEqualTo(Reject.Reason.NOT_JSON);
    assertThat(rejected("[]")).isEqualTo(Reject.Reason.NOT_AN_OBJECT);
    assertThat(rejected("42")).isEqualTo(Reject.Reason.NOT_AN_OBJECT);
    assertThat(rejected("{\"id\":\"u:1\"}")).isEqualTo(Reject.Reason.NO_TYPE);
    assertThat(rejected("{\"type\":16}")).isEqualTo(Reject.Reason.NO_TYPE);
    assertThat(rejected("{\"type\":\"Note\",\"id\":4}")).isEqualTo(Reject.Reason.BAD_ID);
    assertThat(rejected("{\"type\":\"Note\",\"id\":\"a\\u0000b\"}"))
        .isEqualTo(Reject.Reason.BAD_ID);
    assertThat(rejected("{\"type\":\"Note\",\"id\":\"" + "x".repeat(2001) + "\"}"))
        .isEqualTo(Reject.Reason.BAD_ID);
    assertThat(rejected("[".repeat(5000))).isEqualTo(Reject.Reason.NOT_JSON);
  }

  @Test
  void takesTheDayFromWhenItWasPublished() {
    assertThat(one(note("")).performedOn()).isEqualTo("2025-05-01");
    assertThat(one(note("").replace("2025-05-01T12:00:00Z", "2025-05-01T23:30:00Z")).performedOn())
        .isEqualTo("2025-05-02");
    assertThat(one(note("").replace("2025-05-01T12:00:00Z", "2025-05-01T12:00:00")).performedOn())
        .isEqualTo("2025-05-01");
    assertThat(one("{\"type\":\"Note\",\"id\":\"u:1\"}").performedOn()).isEqualTo("2026-03-02");
    assertThat(rejected(note("").replace("2025-05-01T12:00:00Z", "gestern")))
        .isEqualTo(Reject.Reason.BAD_DATE);
    assertThat(rejected(note("").replace("2025-05-01", "2025-02-30")))
        .isEqualTo(Reject.Reason.BAD_DATE);
    assertThat(rejected(note("").replace("2025-05-01", "2027-05-01")))
        .isEqualTo(Reject.Reason.DATE_AHEAD);
    assertThat(rejected(note("").replace("2025-05-01", "2009-08-31")))
        .isEqualTo(Reject.Reason.DATE_TOO_EARLY);
  }
}
