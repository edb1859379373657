package eu.lotse.batch.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can read a post and whom it is for, in the spellings of ActivityStreams 2.0. */
class AudienceTest {

  private final Delivered delivered = new Delivered();

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
    assertThat(delivered.fact(Delivered.note(address), "accessibility")).isEqualTo("PUBLIC");
  }

  @Test
  void isPublicWhereOnlyTheActivitySaysSo() {
    String line =
        Delivered.note("")
            .replace("\"type\":\"Create\"", "\"type\":\"Create\",\"to\":\"as:Public\"");
    assertThat(delivered.fact(line, "accessibility")).isEqualTo("PUBLIC");
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
    assertThat(delivered.fact(Delivered.note(address), "accessibility")).isEqualTo("CLOSED_GROUP");
    assertThat(delivered.fact(Delivered.note(address), "addressee")).isEqualTo("CONTACTS");
  }

  @Test
  void knowsTheFollowersThatTheActorNames() {
    String line =
        Delivered.note("\"to\":\"https://social.example/f/99\"")
            .replace(
                "\"actor\":\"" + Delivered.ANNA + "\"",
                "\"actor\":{\"type\":\"Person\",\"id\":\""
                    + Delivered.ANNA
                    + "\",\"followers\":\"https://social.example/f/99\"}");
    assertThat(delivered.fact(line, "accessibility")).isEqualTo("CLOSED_GROUP");
  }

  @Test
  void isADirectMessageWhenOnlyNamedActorsReceiveIt() {
    assertThat(
            delivered.fact(Delivered.note("\"to\":[\"" + Delivered.SHOP + "\"]"), "accessibility"))
        .isEqualTo("DIRECT_MESSAGE");
    assertThat(delivered.fact(Delivered.note("\"to\":\"" + Delivered.SHOP + "\""), "addressee"))
        .isEqualTo("COMPANY");
    assertThat(
            delivered.fact(
                Delivered.note("\"to\":\"https://social.example/users/bert\""), "addressee"))
        .isEqualTo("CONTACTS");
  }

  @Test
  void saysNothingOfAccessWhereNobodyIsAddressed() {
    assertThat(delivered.fact(Delivered.note(""), "accessibility")).isEqualTo("-");
    assertThat(delivered.fact(Delivered.note(""), "addressee")).isEqualTo("-");
    assertThat(delivered.fact(Delivered.note("\"to\":[]"), "visibility")).isEqualTo("-");
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
    assertThat(delivered.fact(Delivered.note(address), "addressee")).isEqualTo("COMPANY");
    assertThat(delivered.fact(Delivered.note(address), "accessibility")).isEqualTo("PUBLIC");
  }

  @Test
  void isForThePublicWhenPublicAndForNobodyInParticular() {
    assertThat(delivered.fact(Delivered.note("\"to\":\"as:Public\""), "addressee"))
        .isEqualTo("PUBLIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"to\":\"as:Public\",\"inReplyTo\":\"https://social.example/users/bert/statuses/1\"",
        "\"to\":\"as:Public\",\"tag\":{\"type\":\"Mention\",\"href\":\"https://social.example/users/bert\"}",
        "\"to\":\"https://social.example/users/anna/followers\",\"cc\":\"as:Public\""
      })
  void leavesOpenForWhomAPublicConversationOrAnUnlistedPostIs(String address) {
    assertThat(delivered.fact(Delivered.note(address), "accessibility")).isEqualTo("PUBLIC");
    assertThat(delivered.fact(Delivered.note(address), "addressee")).isEqualTo("UNCLEAR");
  }

  @Test
  void goingOnWithOnesOwnThreadIsNoConversation() {
    assertThat(
            delivered.fact(
                Delivered.note("\"to\":\"as:Public\",\"inReplyTo\":\"" + Delivered.ANNA + "/0\""),
                "addressee"))
        .isEqualTo("PUBLIC");
  }

  @Test
  void thatAPostIsPublicDoesNotShowThatItsAuthorChoseSo() {
    assertThat(delivered.fact(Delivered.note("\"to\":\"as:Public\""), "visibility"))
        .isEqualTo("NOT_ASCERTAINABLE");
    assertThat(delivered.fact(Delivered.note("\"to\":\"" + Delivered.SHOP + "\""), "visibility"))
        .isEqualTo("NOT_CHOSEN");
  }
}
