package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small rulebook of the tests, whole or changed in one place. */
public final class Regelwerk {

  public static final String RULES = "verarbeitung/zugang/oeffentlich.dslr";
  public static final String SCENARIOS = "verarbeitung/zugang/oeffentlich.feature";
  public static final String NORMS = "recht/gesetze.yaml";
  public static final String RULINGS = "recht/urteile.yaml";
  public static final Path RESOURCES = Path.of("src/test/resources");
  public static final Path FOLDER = RESOURCES.resolve("regelwerk");

  private final Map<String, byte[]> files;

  private Regelwerk(Map<String, byte[]> files) {
    this.files = files;
  }

  public static Regelwerk whole() {
    return new Regelwerk(new TreeMap<>(RulebookFolder.read(FOLDER).files()));
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Regelwerk with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Regelwerk with(String path, byte[] bytes) {
    var changed = new TreeMap<>(files);
    changed.put(path, bytes);
    return new Regelwerk(changed);
  }

  public Regelwerk without(String path) {
    var changed = new TreeMap<>(files);
    changed.remove(path);
    return new Regelwerk(changed);
  }

  /** One passage replaced by another; it must be there. */
  public Regelwerk with(String path, String passage, String replacement) {
    String text = text(path);
    if (!text.contains(passage)) {
      throw new IllegalArgumentException("Not in " + path + ": " + passage);
    }
    return with(path, text.replace(passage, replacement));
  }

  /** One passage of the rules replaced by another. */
  public Regelwerk withRule(String passage, String replacement) {
    return with(RULES, passage, replacement);
  }

  public String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The number of the line that holds the passage. */
  public int line(String path, String passage) {
    List<String> lines = List.of(text(path).split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(passage)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("Not in " + path + ": " + passage);
  }

  public RulebookFiles files() {
    return new RulebookFiles(files);
  }

  public Book book() {
    return BookReader.read(files(), Matters.all());
  }

  public List<Fault> faults() {
    var faults = new Faults();
    BookReader.read(files(), Matters.all(), faults);
    return faults.sorted();
  }
}
