package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * From files to a book: the gate to the engine. What it accepts holds nothing but the sentences of
 * the rule language, says only what the vocabulary and the register know, and makes sense as a
 * whole.
 */
public final class BookReader {

  private static final Pattern LAW = Pattern.compile("recht/(gesetze|urteile|fundstellen)\\.yaml");
  private static final Pattern IN_TOPIC =
      Pattern.compile("([^/]+)/([^/]+)/([^/]+\\.(?:dslr|feature)|THEMA\\.md)");
  private static final Pattern LETTER = Pattern.compile("([^/]+)/vorlagen/[^/]+\\.md");
  private static final Pattern NOTES = Pattern.compile("([^/]+/){0,2}README\\.md");

  private final List<Matter> matters;
  private final Faults faults;
  private final Mentioned mentioned = new Mentioned();
  private final Map<String, String> texts = new TreeMap<>();

  private BookReader(List<Matter> matters, Faults faults) {
    this.matters = matters;
    this.faults = faults;
  }

  /**
   * Reads a rulebook and checks everything that needs no engine.
   *
   * @throws RulebookFaults naming every fault
   */
  public static Book read(RulebookFiles files, List<Matter> matters) {
    var faults = new Faults();
    Book book = read(files, matters, faults);
    faults.throwIfAny();
    return book;
  }

  /** What can be read of a rulebook; it may be used only where no fault was added. */
  public static Book read(RulebookFiles files, List<Matter> matters, Faults faults) {
    return new BookReader(matters, faults).book(files);
  }

  private Book book(RulebookFiles files) {
    if (isSmallEnough(files)) {
      files.files().forEach(this::readText);
    }
    Register register = RegisterReader.read(texts, faults, mentioned);
    Map<Matter, List<Topic>> topics = new LinkedHashMap<>();
    Map<Matter, List<WrittenRule>> rules = new LinkedHashMap<>();
    Map<Matter, List<LetterTemplate>> letters = new LinkedHashMap<>();
    for (Matter matter : matters) {
      letters.put(matter, letters(matter));
      rules.put(matter, new ArrayList<>());
      topics.put(matter, topics(matter, rules.get(matter)));
    }
    new BookCheck(rules, register, faults, mentioned).check();
    List<SourcedText> features =
        texts.entrySet().stream()
            .filter(e -> e.getKey().endsWith(".feature"))
            .map(e -> new SourcedText(e.getKey(), e.getValue()))
            .toList();
    return new Book(files, topics, register, letters, features);
  }

  /** A folder is refused for its size before; this may come from elsewhere. */
  private boolean isSmallEnough(RulebookFiles files) {
    long bytes = files.files().values().stream().mapToLong(b -> b.length).sum();
    if (files.files().size() > Limits.FILES) {
      faults.add(new Place(".", 1), Refusal.FILE_TOO_MANY, ".", Limits.FILES);
    } else if (bytes > Limits.BOOK_BYTES) {
      faults.add(new Place(".", 1), Refusal.BOOK_TOO_LARGE, ".", Limits.BOOK_BYTES);
    } else {
      return true;
    }
    mentioned.markIncomplete();
    return false;
  }

  private void readText(String path, byte[] bytes) {
    if (!isInPlace(path)) {
      String folders = String.join(" | ", matters.stream().map(BookReader::folder).toList());
      faults.add(new Place(Shown.harmless(path), 1), Refusal.FILE_PLACE, path, folders);
    } else if (bytes.length > Limits.FILE_BYTES) {
      faults.add(new Place(path, 1), Refusal.FILE_TOO_LARGE, path, Limits.FILE_BYTES);
      mentioned.markIncomplete();
    } else {
      var text = PlainText.read(path, bytes, faults);
      if (text.isEmpty()) {
        mentioned.markIncomplete();
      }
      text.ifPresent(t -> texts.put(path, t));
    }
  }

  private boolean isInPlace(String path) {
    return Names.isPath(path)
        && (LAW.matcher(path).matches()
            || NOTES.matcher(path).matches()
            || matters.stream().anyMatch(m -> isOf(m, IN_TOPIC, path) || isOf(m, LETTER, path)));
  }

  private static boolean isOf(Matter matter, Pattern place, String path) {
    var matcher = place.matcher(path);
    return matcher.matches() && matcher.group(1).equals(folder(matter));
  }

  private List<LetterTemplate> letters(Matter matter) {
    var letters = new ArrayList<LetterTemplate>();
    texts.forEach((path, text) -> {
      if (isOf(matter, LETTER, path)) {
        LetterReader.read(new SourcedText(path, text), matter, faults).ifPresent(letters::add);
      }
    });
    return letters;
  }

  /** The folder in which a matter's topics stand. */
  public static String folder(Matter matter) {
    return matter.phrase().german().toLowerCase(Locale.GERMAN);
  }

  private List<Topic> topics(Matter matter, List<WrittenRule> all) {
    Map<String, Map<String, String>> byTopic = new TreeMap<>();
    texts.forEach((path, text) -> {
      var inTopic = IN_TOPIC.matcher(path);
      if (inTopic.matches() && inTopic.group(1).equals(folder(matter))) {
        byTopic.computeIfAbsent(inTopic.group(2), t -> new TreeMap<>()).put(path, text);
      }
    });
    var topics = new ArrayList<Topic>();
    byTopic.forEach((name, files) -> topics.add(topic(matter, name, files, all)));
    return topics;
  }

  private Topic topic(
      Matter matter, String name, Map<String, String> files, List<WrittenRule> all) {
    var rules = new ArrayList<Rule>();
    var ruleFiles = new TreeMap<String, String>();
    files.forEach((path, text) -> {
      if (path.endsWith(".dslr")) {
        ruleFiles.put(path, text);
        var file = new SourcedText(path, text);
        for (var rule : RuleFileReader.read(file, matter, faults, mentioned)) {
          all.add(rule);
          rules.add(rule.rule());
        }
      }
    });
    rules.sort(Comparator.comparing(Rule::id));
    String path = folder(matter) + "/" + name + "/THEMA.md";
    List<String> lines = files.getOrDefault(path, "").lines().toList();
    String title = lines.isEmpty() ? "" : lines.getFirst();
    if (!title.startsWith("# ") || title.substring(2).isBlank()) {
      faults.add(new Place(path, 1), Refusal.TOPIC_WITHOUT_TITLE, title.isEmpty() ? name : title);
    }
    String introduction =
        String.join(" ", lines.stream().skip(1).map(String::strip).toList()).strip();
    return new Topic(
        name,
        title.startsWith("# ") ? title.substring(2).strip() : name,
        introduction,
        rules,
        ruleFiles);
  }
}
