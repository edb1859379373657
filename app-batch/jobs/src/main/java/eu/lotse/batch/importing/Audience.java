package eu.lotse.batch.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * For whom a post is, as its activity and object say.
 *
 * @param openly to everyone in the first place ({@code to}, {@code audience})
 * @param quietly to everyone only besides ({@code cc}): what networks call unlisted
 * @param circle to the author's followers or another closed circle
 * @param company to one of the company's own actors, by address, mention or reply
 * @param others to somebody else by address, mention or reply
 * @param addressed whether particular receivers are named, the company included
 */
record Audience(
    boolean openly,
    boolean quietly,
    boolean circle,
    boolean company,
    boolean others,
    boolean addressed) {

  private static final List<String> FIRST = List.of("to", "bto", "audience");
  private static final List<String> BESIDES = List.of("cc", "bcc");
  private static final Set<String> CIRCLES =
      Set.of("Collection", "OrderedCollection", "Group", "Organization");
  private static final Set<String> CIRCLE_ENDS = Set.of("followers", "following", "friends");

  /** The audience that an activity and its object together name. */
  static Audience of(
      StreamObject activity,
      StreamObject object,
      Optional<String> author,
      ImportSettings settings) {
    var reader = new Reader(author, settings);
    activity.objects("actor").forEach(reader::followersOf);
    object.objects("attributedTo").forEach(reader::followersOf);
    for (StreamObject part : List.of(activity, object)) {
      FIRST.forEach(field -> part.values(field).forEach(v -> reader.receiver(v, true)));
      BESIDES.forEach(field -> part.values(field).forEach(v -> reader.receiver(v, false)));
    }
    object.objects("tag").stream()
        .filter(t -> t.types().contains("Mention"))
        .forEach(t -> StreamObject.idOf(t.json()).ifPresent(reader::named));
    object.values("inReplyTo").forEach(reader::reply);
    return reader.audience();
  }

  boolean everyone() {
    return openly || quietly;
  }

  /** The value of {@code accessibility}; empty where nobody is named as receiver. */
  Optional<String> accessibility() {
    if (everyone()) {
      return Optional.of("PUBLIC");
    }
    if (circle) {
      return Optional.of("CLOSED_GROUP");
    }
    return addressed ? Optional.of("DIRECT_MESSAGE") : Optional.empty();
  }

  /** The value of {@code addressee}; empty where the post says nothing of it. */
  Optional<String> addressee() {
    if (company) {
      return Optional.of("COMPANY");
    }
    if (everyone()) {
      return Optional.of(openly && !others ? "PUBLIC" : "UNCLEAR");
    }
    if (circle || addressed) {
      return Optional.of("CONTACTS");
    }
    return others ? Optional.of("UNCLEAR") : Optional.empty();
  }

  /** Gathers what the properties say, one by one. */
  private static final class Reader {
    private final Optional<String> author;
    private final ImportSettings settings;
    private Optional<String> followers = Optional.empty();
    private boolean openly;
    private boolean quietly;
    private boolean circle;
    private boolean company;
    private boolean others;
    private boolean addressed;

    Reader(Optional<String> author, ImportSettings settings) {
      this.author = author;
      this.settings = settings;
    }

    void followersOf(StreamObject actor) {
      followers = actor.ids("followers").stream().findFirst().or(() -> followers);
    }

    void receiver(JsonNode receiver, boolean first) {
      String id = StreamObject.idOf(receiver).orElse("");
      if (StreamObject.local(id).equals("Public")) {
        openly |= first;
        quietly |= !first;
      } else if (isCircle(receiver, id)) {
        circle = true;
      } else if (receiver.isObject() || !id.isEmpty()) {
        addressed = true;
        named(id);
      }
    }

    private boolean isCircle(JsonNode receiver, String id) {
      if (receiver.isObject()
          && new StreamObject(receiver)
              .types().stream().map(Audience::lastPart).anyMatch(CIRCLES::contains)) {
        return true;
      }
      return followers.filter(id::equals).isPresent()
          || CIRCLE_ENDS.contains(lastPart(id))
          || author.filter(a -> id.startsWith(a + "/")).isPresent();
    }

    void named(String id) {
      if (settings.isCompany(id)) {
        company = true;
      } else if (author.filter(id::equals).isEmpty()) {
        others = true;
      }
    }

    void reply(JsonNode answered) {
      String id = StreamObject.idOf(answered).orElse("");
      var writers =
          answered.isObject() ? new StreamObject(answered).ids("attributedTo") : List.<String>of();
      if (settings.isOfCompany(id) || writers.stream().anyMatch(settings::isCompany)) {
        company = true;
      } else if (author.filter(a -> id.startsWith(a + "/") || writers.contains(a)).isEmpty()) {
        others = true;
      }
    }

    Audience audience() {
      return new Audience(openly, quietly, circle, company, others, addressed);
    }
  }

  private static String lastPart(String id) {
    String path = id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
  }
}
