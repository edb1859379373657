package eu.lotse.rules.reading;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.LetterTemplate.Blank;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a letter template: a title, the duty it fulfils, and the letter in both languages.
 *
 * <pre>
 * # Title
 * Pflicht: informieren
 * Nach: Art. 14 DSGVO
 *
 * ## Deutsch
 * Betreff: ...
 *
 * ## English
 * Subject: ...
 * </pre>
 */
final class LetterReader {

  private static final String DUTY = "Pflicht: ";
  private static final String NORMS = "Nach: ";

  private final SourcedText file;
  private final Matter matter;
  private final Faults faults;
  private final List<String> lines;

  private record Part(String subject, String text) {}

  private LetterReader(SourcedText file, Matter matter, Faults faults) {
    this.file = file;
    this.matter = matter;
    this.faults = faults;
    this.lines = PlainText.lines(file.text());
  }

  /** The template in the file; empty where it is refused. */
  static Optional<LetterTemplate> read(SourcedText file, Matter matter, Faults faults) {
    return new LetterReader(file, matter, faults).template();
  }

  private Optional<LetterTemplate> template() {
    if (!lines.getFirst().startsWith("# ")) {
      faults.add(place(0), Refusal.LETTER_WITHOUT_TITLE, lines.getFirst());
    }
    var duties = duties();
    var german = part("## Deutsch", "Betreff: ", Locale.GERMAN);
    var english = part("## English", "Subject: ", Locale.ENGLISH);
    if (duties.isEmpty() || german.isEmpty() || english.isEmpty()) {
      return Optional.empty();
    }
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return Optional.of(
        new LetterTemplate(
            name.substring(0, name.length() - ".md".length()),
            duties,
            norms(),
            new Text(german.get().subject(), english.get().subject()),
            new Text(german.get().text(), english.get().text()),
            place(0)));
  }

  private List<DutyKind> duties() {
    int at = find(DUTY, 0);
    if (at < 0) {
      faults.add(place(0), Refusal.LETTER_PART_MISSING, DUTY.strip());
      return List.of();
    }
    var duties = new ArrayList<DutyKind>();
    for (String phrase : several(lines.get(at).substring(DUTY.length()))) {
      var duty = matter.findDuty(phrase);
      duty.ifPresent(duties::add);
      if (duty.isEmpty()) {
        var known = matter.duties().stream().map(d -> d.phrase().german()).toList();
        String nearest = ConditionReader.nearest(phrase, known);
        faults.add(place(at), Refusal.DUTY_KIND_UNKNOWN, phrase, nearest);
      }
    }
    return duties;
  }

  private List<String> norms() {
    int at = find(NORMS, 0);
    return at < 0 ? List.of() : several(lines.get(at).substring(NORMS.length()));
  }

  private static List<String> several(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The letter in one language: the lines below its heading. */
  private Optional<Part> part(String heading, String subject, Locale language) {
    int from = find(heading, 0);
    int headed = from < 0 ? -1 : find(subject, from);
    if (headed < 0) {
      faults.add(place(Math.max(from, 0)), Refusal.LETTER_PART_MISSING, heading + " / " + subject);
      return Optional.empty();
    }
    var text = new ArrayList<String>();
    for (int i = headed + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
      checkBlanks(i, language);
      text.add(lines.get(i));
    }
    checkBlanks(headed, language);
    String whole = String.join("\n", text).strip();
    if (whole.isEmpty()) {
      faults.add(place(headed), Refusal.LETTER_PART_MISSING, heading);
      return Optional.empty();
    }
    return Optional.of(new Part(lines.get(headed).substring(subject.length()).strip(), whole));
  }

  private void checkBlanks(int at, Locale language) {
    List<String> known = blanks(language);
    LetterTemplate.BLANK
        .matcher(lines.get(at))
        .results()
        .map(m -> m.group(1))
        .filter(blank -> !known.contains(blank))
        .forEach(blank -> {
          String nearest = ConditionReader.nearest(blank, known);
          faults.add(place(at), Refusal.LETTER_BLANK_UNKNOWN, blank, nearest);
        });
  }

  private List<String> blanks(Locale language) {
    boolean german = language.equals(Locale.GERMAN);
    return Stream.concat(
            Arrays.stream(Blank.values()).map(b -> german ? b.german() : b.english()),
            matter.attributes().stream().map(a -> a.phrase().in(language)))
        .toList();
  }

  private int find(String start, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    return -1;
  }

  private Place place(int index) {
    return new Place(file.path(), index + 1);
  }
}
