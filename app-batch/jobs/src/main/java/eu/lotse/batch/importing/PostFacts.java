package eu.lotse.batch.importing;

import eu.lotse.domain.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a post, derived from what its record in ActivityStreams says; never from its text. A
 * matter that does not ask for one of them goes without.
 *
 * @see <a href="../../../../../../../../../docs/importing.md">How item facts are derived</a>
 */
final class PostFacts {

  private final ImportContext context;

  PostFacts(ImportContext context) {
    this.context = context;
  }

  Facts of(StreamObject activity, StreamObject object, Optional<String> actor) {
    var facts = new LinkedHashMap<String, List<String>>();
    var audience = Audience.of(activity, object, actor, context.settings());
    state(facts, "source", context.settings().source(addresses(object, actor)));
    state(facts, "accessibility", audience.accessibility());
    state(facts, "addressee", audience.addressee());
    state(facts, "author", author(object, actor));
    usually(facts, "visibility", visibility(audience));
    usually(facts, "collection", Optional.of("AUTOMATED"));
    var matter = context.activity().facts().matter();
    facts.keySet().removeIf(attribute -> matter.find(attribute).isEmpty());
    return Facts.read(matter, facts);
  }

  private static void state(
      Map<String, List<String>> facts, String attribute, Optional<String> value) {
    value.ifPresent(v -> facts.put(attribute, List.of(v)));
  }

  /** What a delivered file lets one suppose; an activity that says otherwise knows better. */
  private void usually(Map<String, List<String>> facts, String attribute, Optional<String> value) {
    if (!context.activityStates(attribute)) {
      state(facts, attribute, value);
    }
  }

  private static List<String> addresses(StreamObject object, Optional<String> actor) {
    var addresses = new ArrayList<>(object.ids("id"));
    addresses.addAll(object.ids("url"));
    actor.ifPresent(addresses::add);
    return addresses;
  }

  private static Optional<String> author(StreamObject object, Optional<String> actor) {
    var writers = object.ids("attributedTo");
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        writers.isEmpty() || writers.contains(actor.get()) ? "PERSON_CONCERNED" : "SOMEONE_ELSE");
  }

  /**
   * That a post is public does not show that its author chose so: most networks publish unless told
   * otherwise.
   */
  private static Optional<String> visibility(Audience audience) {
    return audience
        .accessibility()
        .map(a -> a.equals("PUBLIC") ? "NOT_ASCERTAINABLE" : "NOT_CHOSEN");
  }
}
