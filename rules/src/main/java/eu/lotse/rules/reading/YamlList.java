package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a YAML file that is a list of entries of text: nothing nested, no tags, no anchors. Nothing
 * is constructed from it but strings.
 */
final class YamlList {

  private static final int DEEPEST = 5;
  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.TIMESTAMP, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  /** One text of an entry. */
  record Field(String text, Place place) {}

  /** One entry of the list. */
  record Entry(Map<String, Field> fields, Place place) {
    Place placeOf(String key) {
      Field field = fields.get(key);
      return field == null ? place : field.place();
    }
  }

  private final String path;
  private final Faults faults;
  private final Set<String> required;
  private final Set<String> optional;

  /**
   * @param required keys every entry has
   * @param optional keys an entry may have
   */
  YamlList(String path, Faults faults, Set<String> required, Set<String> optional) {
    this.path = path;
    this.faults = faults;
    this.required = required;
    this.optional = optional;
  }

  List<Entry> read(String text) {
    Node root;
    try {
      root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      faults.add(new Place(path, line), Refusal.REGISTER_YAML, lineOf(text, line));
      return List.of();
    } catch (YAMLException e) {
      faults.add(new Place(path, 1), Refusal.REGISTER_YAML, path);
      return List.of();
    }
    return root == null ? List.of() : entries(root);
  }

  private static LoaderOptions limits() {
    var limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(0);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setAllowRecursiveKeys(false);
    limits.setCodePointLimit(Limits.FILE_BYTES);
    return limits;
  }

  private static String lineOf(String text, int line) {
    return text.lines().skip(line - 1L).filter(l -> !l.isBlank()).findFirst().orElse("…");
  }

  private List<Entry> entries(Node root) {
    var entries = new ArrayList<Entry>();
    if (root instanceof SequenceNode list && isPlain(list, Tag.SEQ)) {
      for (Node node : list.getValue()) {
        if (faults.isFull()) {
          return entries;
        }
        if (node instanceof MappingNode mapping && isPlain(mapping, Tag.MAP)) {
          entries.add(entry(mapping));
        } else {
          faults.add(place(node), Refusal.REGISTER_FORM, shown(node));
        }
      }
    } else {
      faults.add(place(root), Refusal.REGISTER_FORM, shown(root));
    }
    return entries;
  }

  private Entry entry(MappingNode mapping) {
    var fields = new LinkedHashMap<String, Field>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      Place place = place(tuple.getKeyNode());
      if (!required.contains(key) && !optional.contains(key)) {
        var known = new ArrayList<>(required);
        known.addAll(optional);
        String nearest = ConditionReader.nearest(key, known.stream().sorted().toList());
        faults.add(place, Refusal.REGISTER_KEY_UNKNOWN, key, nearest);
      } else if (fields.containsKey(key)) {
        faults.add(place, Refusal.REGISTER_KEY_TWICE, key);
      } else {
        fields.put(key, new Field(text(tuple.getValueNode()), place(tuple.getValueNode())));
      }
    }
    required.stream()
        .sorted()
        .filter(key -> !fields.containsKey(key))
        .forEach(key -> faults.add(place(mapping), Refusal.REGISTER_KEY_MISSING, key));
    return new Entry(fields, place(mapping));
  }

  /** The text of a scalar; empty, and reported, where it is something else. */
  private String text(Node node) {
    if (node instanceof ScalarNode scalar
        && node.getAnchor() == null
        && PLAIN.contains(node.getTag())) {
      // An escape in the file may stand for a character that the file itself may not hold.
      scalar.getValue().lines().forEach(l -> PlainText.checkCharacters(place(node), l, faults));
      return scalar.getValue().strip();
    }
    faults.add(place(node), Refusal.REGISTER_FORM, shown(node));
    return "";
  }

  private static boolean isPlain(Node node, Tag tag) {
    return node.getAnchor() == null && node.getTag().equals(tag);
  }

  private static String shown(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : node.getTag().getValue();
  }

  private Place place(Node node) {
    return new Place(path, node.getStartMark().getLine() + 1);
  }
}
