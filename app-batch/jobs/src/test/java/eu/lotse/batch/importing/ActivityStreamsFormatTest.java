package eu.lotse.batch.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes as in the examples of ActivityStreams 2.0 (Core and Vocabulary), with data of our own. */
class ActivityStreamsFormatTest {

  private final Delivered delivered = new Delivered();

  @Test
  void theActivityKnowsBetterHowItCollects() {
    String line = Delivered.note("\"to\":\"as:Public\"");
    assertThat(delivered.fact(line, "collection")).isEqualTo("AUTOMATED");
    var byHand =
        Delivered.format("collection", "MANUAL_SINGLE", "visibility", "CHOSEN_FOR_EVERYONE");
    var draft = ((Outcome.Accepted) byHand.read(line).getFirst()).draft();
    assertThat(draft.facts().names()).doesNotContainKeys("collection", "visibility");
  }

  @Test
  void tellsTheNetworkFromTheHost() {
    assertThat(delivered.fact(Delivered.note(""), "source")).isEqualTo("MICROBLOG");
    assertThat(
            delivered.fact(
                "{\"type\":\"Note\",\"id\":\"urn:x:1\",\"url\":{\"type\":\"Link\",\"href\":"
                    + "\"https://www.xing.com/posts/1\"}}",
                "source"))
        .isEqualTo("PROFESSIONAL_NETWORK");
    assertThat(
            delivered.fact("{\"type\":\"Note\",\"id\":\"https://notsocial.example2/1\"}", "source"))
        .isEqualTo("-");
    assertThat(
            delivered.fact(
                "{\"type\":\"Note\",\"id\":\"u:1\",\"actor\":\"acct:a@social.example\"}", "source"))
        .isEqualTo("MICROBLOG");
  }

  @Test
  void tellsTheAuthorFromWhoPosts() {
    assertThat(delivered.fact(Delivered.note(""), "author")).isEqualTo("PERSON_CONCERNED");
    String forwarded =
        Delivered.note("")
            .replace(
                "\"attributedTo\":\"" + Delivered.ANNA,
                "\"attributedTo\":\"https://b.example/bert");
    assertThat(delivered.fact(forwarded, "author")).isEqualTo("SOMEONE_ELSE");
    assertThat(delivered.one(forwarded).subject().orElseThrow().text()).isEqualTo(Delivered.ANNA);
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
    assertThat(delivered.one(line).item().orElseThrow().text()).isEqualTo("https://example.org/1");
  }

  @Test
  void namesAPostWithoutIdByItsActivityOrElseByItsLine() {
    assertThat(
            delivered
                .one("{\"type\":\"Create\",\"id\":\"urn:a:1\",\"object\":{\"type\":\"Note\"}}")
                .item()
                .orElseThrow()
                .text())
        .isEqualTo("urn:a:1");
    String bare = "{\"type\":\"Note\",\"content\":\"Ohne Kennung\"}";
    String name = delivered.one(bare).item().orElseThrow().text();
    assertThat(name).startsWith("urn:sha256:");
    assertThat(delivered.one(bare).item().orElseThrow().text()).isEqualTo(name);
    assertThat(delivered.one(bare.replace("Ohne", "ohne")).item().orElseThrow().text())
        .isNotEqualTo(name);
  }

  @Test
  void takesAllPostsOfACollectionAndOfACreate() {
    assertThat(
            delivered.format.read(
                "{\"type\":\"OrderedCollection\",\"orderedItems\":["
                    + "{\"type\":\"Create\",\"id\":\"u:1\",\"object\":[{\"type\":\"Note\"},"
                    + "{\"type\":\"Article\"}]},"
                    + "{\"type\":\"Note\"},{\"type\":\"Like\",\"object\":\"u:1\"},\"u:9\"]}"))
        .extracting(o -> o.getClass().getSimpleName())
        .containsExactly("Accepted", "Accepted", "Accepted", "Skipped", "Skipped");
    assertThat(
            delivered
                .format
                .read(
                    "{\"type\":\"Create\",\"id\":\"u:1\",\"object\":"
                        + "[{\"type\":\"Note\"},{\"type\":\"Note\"}]}")
                .stream()
                .map(o -> ((Outcome.Accepted) o).draft().item()))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesAloneWhatIsNoNewPost() {
    assertThat(
            delivered.skipped(
                "{\"type\":\"Like\",\"actor\":\"u:a\",\"object\":{\"type\":\"Note\"}}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(delivered.skipped("{\"type\":\"Announce\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(delivered.skipped("{\"type\":\"Delete\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(delivered.skipped("{\"type\":\"ext:Applaud\",\"actor\":\"u:a\",\"object\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_ACTIVITY);
    assertThat(delivered.skipped("{\"type\":\"Image\",\"id\":\"u:1\"}"))
        .isEqualTo(SkipReason.OTHER_OBJECT);
    assertThat(delivered.skipped("{\"type\":\"Create\",\"object\":{\"type\":\"Relationship\"}}"))
        .isEqualTo(SkipReason.OTHER_OBJECT);
    assertThat(delivered.skipped("{\"type\":\"Create\",\"actor\":\"u:a\",\"object\":\"u:1.jpg\"}"))
        .isEqualTo(SkipReason.ONLY_NAMED);
    assertThat(
            delivered.skipped(
                Delivered.note("")
                    .replace("\"actor\":\"" + Delivered.ANNA, "\"actor\":\"" + Delivered.SHOP)))
        .isEqualTo(SkipReason.OWN_POST);
  }

  @Test
  void saysWhyALineIsNone() {
    assertThat(delivered.rejected("{\"type\":\"Note\"")).isEqualTo(Reject.Reason.NOT_JSON);
    assertThat(delivered.rejected("{\"type\":\"Note\"} {}")).isEqualTo(Reject.Reason.NOT_JSON);
    assertThat(delivered.rejected("[]")).isEqualTo(Reject.Reason.NOT_AN_OBJECT);
    assertThat(delivered.rejected("42")).isEqualTo(Reject.Reason.NOT_AN_OBJECT);
    assertThat(delivered.rejected("{\"id\":\"u:1\"}")).isEqualTo(Reject.Reason.NO_TYPE);
    assertThat(delivered.rejected("{\"type\":16}")).isEqualTo(Reject.Reason.NO_TYPE);
    assertThat(delivered.rejected("{\"type\":\"Note\",\"id\":4}")).isEqualTo(Reject.Reason.BAD_ID);
    assertThat(delivered.rejected("{\"type\":\"Note\",\"id\":\"a\\u0000b\"}"))
        .isEqualTo(Reject.Reason.BAD_ID);
    assertThat(delivered.rejected("{\"type\":\"Note\",\"id\":\"" + "x".repeat(2001) + "\"}"))
        .isEqualTo(Reject.Reason.BAD_ID);
    assertThat(delivered.rejected("[".repeat(5000))).isEqualTo(Reject.Reason.NOT_JSON);
  }

  @Test
  void takesTheDayFromWhenItWasPublished() {
    assertThat(delivered.one(Delivered.note("")).performedOn()).isEqualTo("2025-05-01");
    assertThat(
            delivered
                .one(Delivered.note("").replace("2025-05-01T12:00:00Z", "2025-05-01T23:30:00Z"))
                .performedOn())
        .isEqualTo("2025-05-02");
    assertThat(
            delivered
                .one(Delivered.note("").replace("2025-05-01T12:00:00Z", "2025-05-01T12:00:00"))
                .performedOn())
        .isEqualTo("2025-05-01");
    assertThat(delivered.one("{\"type\":\"Note\",\"id\":\"u:1\"}").performedOn())
        .isEqualTo("2026-03-02");
    assertThat(delivered.rejected(Delivered.note("").replace("2025-05-01T12:00:00Z", "gestern")))
        .isEqualTo(Reject.Reason.BAD_DATE);
    assertThat(delivered.rejected(Delivered.note("").replace("2025-05-01", "2025-02-30")))
        .isEqualTo(Reject.Reason.BAD_DATE);
    assertThat(delivered.rejected(Delivered.note("").replace("2025-05-01", "2027-05-01")))
        .isEqualTo(Reject.Reason.DATE_AHEAD);
    assertThat(delivered.rejected(Delivered.note("").replace("2025-05-01", "2009-08-31")))
        .isEqualTo(Reject.Reason.DATE_TOO_EARLY);
  }
}
