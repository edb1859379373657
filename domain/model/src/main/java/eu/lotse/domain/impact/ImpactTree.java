package eu.lotse.domain.impact;

import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An impact as objects, lists, texts and numbers: the one shape that all doors print as JSON. */
public final class ImpactTree {

  private ImpactTree() {}

  /** The whole impact, with its fingerprint. */
  public static Map<String, Object> of(Impact impact) {
    var tree = content(impact);
    tree.put("fingerprint", impact.fingerprint());
    return tree;
  }

  /** What the impact says, as canonical JSON (RFC 8785): always the same text. */
  public static String text(Impact impact) {
    return canonical(content(impact));
  }

  static String fingerprint(Impact impact) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text(impact).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Map<String, Object> content(Impact impact) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("mode", impact.mode().name());
    tree.put("from", impact.from().sha256());
    tree.put("release", impact.to().sha256());
    tree.put("effectiveOn", impact.dates().effectiveOn().toString());
    tree.put("knownOn", impact.dates().knownOn().toString());
    tree.put("operations", impact.operations());
    tree.put("patterns", impact.patterns());
    tree.put("outside", impact.counted().outside());
    tree.put("flipped", impact.flipped());
    tree.put("byVerdicts", verdicts(impact));
    tree.put("byConsequence", shares(impact, "consequence", k -> k.consequence().name()));
    tree.put("byActivity", shares(impact, "activity", k -> k.activity().text()));
    tree.put("byPurpose", shares(impact, "purpose", k -> Flip.name(k.purpose())));
    tree.put("byNetwork", shares(impact, "network", k -> Flip.name(k.network())));
    tree.put(
        "byRule",
        impact.byEach(Flip.Kind::responsible).stream().map(s -> share("rule", s)).toList());
    tree.put("flips", impact.flips().stream().map(ImpactTree::flip).toList());
    tree.put("duties", impact.duties().stream().map(ImpactTree::duty).toList());
    return tree;
  }

  private static List<Map<String, Object>> verdicts(Impact impact) {
    return impact.by(k -> List.of(k.from(), k.to())).stream()
        .map(share -> {
          var tree = new LinkedHashMap<String, Object>();
          tree.put("from", share.what().getFirst().name());
          tree.put("to", share.what().getLast().name());
          tree.put("operations", share.operations());
          return (Map<String, Object>) tree;
        })
        .toList();
  }

  private static List<Map<String, Object>> shares(
      Impact impact, String name, Function<Flip.Kind, String> what) {
    return impact.by(what).stream().map(s -> share(name, s)).toList();
  }

  private static Map<String, Object> share(String name, Impact.Share<?> share) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put(name, share.what().toString());
    tree.put("operations", share.operations());
    return tree;
  }

  private static Map<String, Object> flip(Flip flip) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("from", flip.from().name());
    tree.put("to", flip.to().name());
    tree.put("consequence", flip.kind().consequence().name());
    tree.put("activity", flip.activity().text());
    tree.put("purpose", name(flip.kind().purpose()));
    tree.put("network", name(flip.kind().network()));
    tree.put("rules", flip.responsible().stream().map(RuleId::toString).toList());
    tree.put("operations", flip.operations());
    if (!flip.samples().isEmpty()) {
      tree.put("samples", flip.samples().stream().map(OperationId::number).toList());
    }
    return tree;
  }

  private static String name(Optional<Value> value) {
    return Flip.name(value);
  }

  private static Map<String, Object> duty(DutyChange change) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("duty", change.duty().name());
    tree.put("change", change.direction().name());
    tree.put("operations", change.operations());
    tree.put("sameVerdict", change.sameVerdict());
    return tree;
  }

  /** RFC 8785 for this tree, whose texts are names and need no escapes. */
  private static String canonical(Object node) {
    return switch (node) {
      case Map<?, ?> map ->
          new TreeMap<>(map)
              .entrySet().stream()
                  .map(e -> "\"" + e.getKey() + "\":" + canonical(e.getValue()))
                  .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(ImpactTree::canonical).collect(Collectors.joining(",", "[", "]"));
      case Long number -> number.toString();
      default -> "\"" + node + "\"";
    };
  }
}
