package eu.lotse.web.ui.releases;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An impact as it was when its canonical text was stored, read from this text. Names that the
 * vocabulary no longer knows are left out; the fingerprint is another one then.
 */
final class StoredImpact {

  private static final String NETWORK = "source";

  private final Map<String, Matter> matters;

  private StoredImpact(List<Activity> activities) {
    matters =
        activities.stream()
            .collect(Collectors.toMap(a -> a.name().text(), a -> a.facts().matter()));
  }

  static Impact read(Attached attached, List<Activity> activities) {
    JsonNode tree = JsonMapper.shared().readTree(attached.text());
    var reader = new StoredImpact(activities);
    return new Impact(
        Mode.valueOf(text(tree, "mode")),
        new ReleaseId(text(tree, "from")),
        new ReleaseId(text(tree, "release")),
        new LegalDates(
            LocalDate.parse(text(tree, "effectiveOn")), LocalDate.parse(text(tree, "knownOn"))),
        new Impact.Counted(
            number(tree, "operations"), number(tree, "patterns"), number(tree, "outside")),
        tree.path("flips").valueStream().map(reader::flip).toList(),
        tree.path("duties").valueStream().flatMap(reader::duty).toList());
  }

  private Flip flip(JsonNode flip) {
    String activity = text(flip, "activity");
    var kind =
        new Flip.Kind(
            Verdict.valueOf(text(flip, "from")),
            Verdict.valueOf(text(flip, "to")),
            Consequence.valueOf(text(flip, "consequence")),
            new ActivityName(activity),
            value(activity, Matter::aim, text(flip, "purpose")),
            value(activity, matter -> matter.find(NETWORK), text(flip, "network")),
            flip.path("rules").valueStream().map(JsonNode::asString).map(RuleId::of).toList());
    return new Flip(
        kind,
        number(flip, "operations"),
        flip.path("samples").valueStream().map(n -> new OperationId(n.asLong())).toList());
  }

  private Optional<Value> value(
      String activity, Function<Matter, Optional<Attribute>> which, String name) {
    return matters(activity)
        .flatMap(matter -> which.apply(matter).stream())
        .flatMap(attribute -> attribute.find(name).stream())
        .findFirst();
  }

  /** Those the activity may be about, its own first. */
  private Stream<Matter> matters(String activity) {
    return Stream.concat(Stream.ofNullable(matters.get(activity)), Matters.all().stream());
  }

  private Stream<DutyChange> duty(JsonNode duty) {
    String name = text(duty, "duty");
    return Matters.all().stream()
        .flatMap(matter -> matter.duties().stream())
        .filter((DutyKind kind) -> kind.name().equals(name))
        .limit(1)
        .map(kind ->
            new DutyChange(
                kind,
                DutyChange.Direction.valueOf(text(duty, "change")),
                number(duty, "operations"),
                number(duty, "sameVerdict")));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString();
  }

  private static long number(JsonNode node, String name) {
    return node.path(name).asLong();
  }
}
