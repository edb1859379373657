package eu.lotse.batch.importing;

import eu.lotse.batch.importing.Reject.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines of ActivityStreams 2.0: an activity, a post or a collection of them on each line. Only
 * posts and their creation are stored; whatever else the standard or an extension knows is counted
 * and left alone.
 */
final class ActivityStreamsFormat implements LineFormat {

  private static final Set<String> POSTS = Set.of("Note", "Article", "Question");
  private static final Set<String> COLLECTIONS =
      Set.of("Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage");
  private static final int DEEPEST = 4;
  private static final int LONGEST_ID = 2000;

  private final ImportContext context;
  private final PostFacts facts;
  private final JsonMapper json = JsonMapper.shared();

  ActivityStreamsFormat(ImportContext context) {
    this.context = context;
    this.facts = new PostFacts(context);
  }

  @Override
  public List<Outcome> read(String line) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JacksonException e) {
      var where = e.getLocation();
      return List.of(Outcome.rejected(Reason.NOT_JSON, where == null ? 1 : where.getColumnNr()));
    }
    if (!node.isObject()) {
      return List.of(Outcome.rejected(Reason.NOT_AN_OBJECT));
    }
    var outcomes = new ArrayList<Outcome>();
    walk(new StreamObject(node), Fingerprint.of(line), 0, outcomes);
    return outcomes;
  }

  private void walk(StreamObject object, String fingerprint, int depth, List<Outcome> outcomes) {
    var types = object.types();
    if (types.isEmpty()) {
      outcomes.add(Outcome.rejected(Reason.NO_TYPE));
    } else if (!Collections.disjoint(types, COLLECTIONS)) {
      collection(object, fingerprint, depth, outcomes);
    } else if (types.contains("Create")) {
      var objects = object.values("object");
      for (JsonNode created : objects) {
        String own = fingerprint + "#" + outcomes.size();
        String id = objects.size() == 1 ? object.text("id").orElse(own) : own;
        outcomes.add(created(object, created, id));
      }
    } else if (!Collections.disjoint(types, POSTS)) {
      outcomes.add(post(object, object, fingerprint + "#" + outcomes.size()));
    } else {
      boolean isActivity = !object.values("actor").isEmpty() || !object.values("object").isEmpty();
      outcomes.add(
          Outcome.skipped(isActivity ? SkipReason.OTHER_ACTIVITY : SkipReason.OTHER_OBJECT));
    }
  }

  private void collection(
      StreamObject collection, String fingerprint, int depth, List<Outcome> outcomes) {
    if (depth == DEEPEST) {
      outcomes.add(Outcome.rejected(Reason.TOO_DEEP, DEEPEST));
      return;
    }
    for (String property : List.of("items", "orderedItems", "first")) {
      for (JsonNode item : collection.values(property)) {
        if (item.isObject()) {
          walk(new StreamObject(item), fingerprint, depth + 1, outcomes);
        } else {
          outcomes.add(Outcome.skipped(SkipReason.ONLY_NAMED));
        }
      }
    }
  }

  private Outcome created(StreamObject activity, JsonNode created, String otherwise) {
    if (!created.isObject()) {
      return Outcome.skipped(SkipReason.ONLY_NAMED);
    }
    var object = new StreamObject(created);
    return Collections.disjoint(object.types(), POSTS)
        ? Outcome.skipped(SkipReason.OTHER_OBJECT)
        : post(activity, object, otherwise);
  }

  /**
   * @param otherwise what names the item where its object bears no id
   */
  private Outcome post(StreamObject activity, StreamObject object, String otherwise) {
    if (object.isNoText("id")) {
      return Outcome.rejected(Reason.BAD_ID);
    }
    String item = object.text("id").orElse(otherwise);
    Optional<String> actor =
        first(activity, "actor")
            .or(() -> first(object, "attributedTo"))
            .or(() -> first(object, "actor"));
    if (isUnusable(item) || actor.filter(ActivityStreamsFormat::isUnusable).isPresent()) {
      return Outcome.rejected(Reason.BAD_ID);
    }
    if (actor.filter(context.settings()::isCompany).isPresent()) {
      return Outcome.skipped(SkipReason.OWN_POST);
    }
    return switch (ItemDay.of(published(activity, object), context)) {
      case ItemDay.Unusable bad -> new Outcome.Rejected(bad.why(), Optional.of(item));
      case ItemDay.Known known ->
          new Outcome.Accepted(
              context.draft(known.day(), actor, item, facts.of(activity, object, actor)));
    };
  }

  private static String published(StreamObject activity, StreamObject object) {
    return object
        .text("published")
        .or(() -> activity.text("published"))
        .or(() -> object.text("updated"))
        .orElse("");
  }

  private static Optional<String> first(StreamObject object, String property) {
    return object.ids(property).stream().findFirst();
  }

  static boolean isUnusable(String id) {
    return id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl);
  }
}
