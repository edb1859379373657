package eu.lotse.rules.reading;

import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.law.Verification;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the register: the norms and rulings that rules may cite. */
final class RegisterReader {

  static final String NORMS = "recht/gesetze.yaml";
  static final String RULINGS = "recht/urteile.yaml";
  static final String FINDINGS = "recht/fundstellen.yaml";

  private static final int LONGEST = 1000;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ECLI =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Za-z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}");
  private static final Pattern KEY = Pattern.compile("[A-Z]+[0-9]+[a-z]?");

  private final Map<String, String> texts;
  private final Faults faults;
  private final Mentioned mentioned;
  private final Map<Citation, Source> entries = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private RegisterReader(Map<String, String> texts, Faults faults, Mentioned mentioned) {
    this.texts = texts;
    this.faults = faults;
    this.mentioned = mentioned;
  }

  /**
   * The entries that could be read.
   *
   * @param texts the files of the rulebook, by path
   */
  static Register read(Map<String, String> texts, Faults faults, Mentioned mentioned) {
    var reader = new RegisterReader(texts, faults, mentioned);
    reader.readFindings();
    for (var entry :
        reader.list(
            NORMS,
            Set.of("zitat", "gesetz", "gültig_ab", "inhalt", "beleg"),
            Set.of("gültig_bis", "fundstelle"))) {
      reader.norm(entry);
    }
    for (var entry :
        reader.list(
            RULINGS,
            Set.of("zitat", "gericht", "datum", "leitsatz", "beleg"),
            Set.of("aktenzeichen", "ecli", "ecli_beleg", "fundstelle"))) {
      reader.ruling(entry);
    }
    return new Register(reader.entries);
  }

  private List<YamlList.Entry> list(String path, Set<String> required, Set<String> optional) {
    String text = texts.get(path);
    return text == null
        ? List.of()
        : new YamlList(path, faults, required, optional)
            .read(new SourcedText(path, text).withoutStrayLineEnds());
  }

  private void readFindings() {
    for (var entry : list(FINDINGS, Set.of("kürzel", "beschreibung"), Set.of())) {
      text(entry, "beschreibung");
      text(entry, "kürzel")
          .ifPresent(key -> {
            if (!keys.add(key)) {
              faults.add(entry.placeOf("kürzel"), Refusal.REGISTER_KEY_TWICE, key);
            }
          });
    }
  }

  private void norm(YamlList.Entry entry) {
    int before = faults.count();
    var citation = citation(entry);
    var statute = text(entry, "gesetz");
    var from = date(entry, "gültig_ab");
    var to = date(entry, "gültig_bis");
    var content = text(entry, "inhalt");
    var mark = verification(entry, "beleg");
    var foundIn = foundIn(entry, mark);
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      faults.add(
          entry.placeOf("gültig_bis"), Refusal.SPAN_REVERSED, to.get().toString(), from.get());
    }
    if (faults.count() == before
        && citation.isPresent()
        && statute.isPresent()
        && content.isPresent()
        && mark.isPresent()) {
      var inForce = new Span(from.orElse(null), to.orElse(null));
      add(
          entry,
          new Source.Norm(
              citation.get(), statute.get(), inForce, content.get(), mark.get(), foundIn));
    }
  }

  private void ruling(YamlList.Entry entry) {
    int before = faults.count();
    var citation = citation(entry);
    var court = text(entry, "gericht");
    var date = date(entry, "datum");
    var fileNumber = text(entry, "aktenzeichen");
    var ecli = text(entry, "ecli");
    verification(entry, "ecli_beleg");
    var content = text(entry, "leitsatz");
    var mark = verification(entry, "beleg");
    var foundIn = foundIn(entry, mark);
    if (ecli.isPresent() && !ECLI.matcher(ecli.get()).matches()) {
      faults.add(entry.placeOf("ecli"), Refusal.REGISTER_ECLI, ecli.get());
    }
    if (faults.count() == before
        && citation.isPresent()
        && court.isPresent()
        && date.isPresent()
        && content.isPresent()
        && mark.isPresent()) {
      add(
          entry,
          new Source.Ruling(
              citation.get(),
              court.get(),
              date.get(),
              fileNumber.orElse(""),
              ecli,
              content.get(),
              mark.get(),
              foundIn));
    }
  }

  private void add(YamlList.Entry entry, Source source) {
    if (entries.putIfAbsent(source.citation(), source) != null) {
      Place place = entry.placeOf("zitat");
      faults.add(place, Refusal.REGISTER_CITATION_TWICE, source.citation().text());
    }
  }

  private Optional<Citation> citation(YamlList.Entry entry) {
    return text(entry, "zitat")
        .flatMap(text -> {
          mentioned.citation(text);
          try {
            return Optional.of(new Citation(text));
          } catch (IllegalArgumentException e) {
            faults.add(entry.placeOf("zitat"), Refusal.CITATION_MALFORMED, text);
            return Optional.empty();
          }
        });
  }

  private Optional<String> text(YamlList.Entry entry, String key) {
    var field = entry.fields().get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.text().isBlank() || field.text().length() > LONGEST || field.text().contains("\n")) {
      faults.add(field.place(), Refusal.REGISTER_TEXT, key, LONGEST);
      return Optional.empty();
    }
    return Optional.of(field.text());
  }

  private Optional<LocalDate> date(YamlList.Entry entry, String key) {
    return text(entry, key)
        .flatMap(text -> {
          boolean form = DATE.matcher(text).matches();
          try {
            if (form) {
              return Optional.of(LocalDate.parse(text));
            }
          } catch (DateTimeParseException e) {
            // Reported below: the form is right, the day does not exist.
          }
          faults.add(entry.placeOf(key), form ? Refusal.DATE_IMPOSSIBLE : Refusal.DATE_FORM, text);
          return Optional.empty();
        });
  }

  private Optional<Verification> verification(YamlList.Entry entry, String key) {
    return text(entry, key)
        .flatMap(text -> {
          var mark = Verification.of(text);
          if (mark.isEmpty()) {
            String known =
                String.join(
                    " | ", Stream.of(Verification.values()).map(Verification::mark).toList());
            faults.add(entry.placeOf(key), Refusal.REGISTER_MARK_UNKNOWN, text, known);
          }
          return mark;
        });
  }

  private Optional<String> foundIn(YamlList.Entry entry, Optional<Verification> mark) {
    var found = text(entry, "fundstelle");
    if (found.isEmpty() && mark.equals(Optional.of(Verification.VERIFIED))) {
      String citation = text(entry, "zitat").orElse("?");
      faults.add(entry.place(), Refusal.REGISTER_FINDING_MISSING, citation);
    }
    found.ifPresent(text -> {
      var key = KEY.matcher(text);
      if (!key.lookingAt() || !keys.contains(key.group())) {
        faults.add(entry.placeOf("fundstelle"), Refusal.REGISTER_FINDING_UNKNOWN, text);
      }
    });
    return found;
  }
}
