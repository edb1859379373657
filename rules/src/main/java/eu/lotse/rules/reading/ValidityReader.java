package eu.lotse.rules.reading;

import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the four dates of a rule. */
final class ValidityReader {

  private static final Pattern ISO = Pattern.compile("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private final Faults faults;

  ValidityReader(Faults faults) {
    this.faults = faults;
  }

  /** Where the rule holds; empty where a date is missing or impossible, which is reported. */
  Optional<Rectangle> read(RuleDraft draft) {
    if (!draft.annotations.containsKey(Annotation.EFFECTIVE_FROM)) {
      if (!draft.damaged) {
        faults.add(draft.place, Refusal.BEGIN_MISSING, draft.name);
      }
      return Optional.empty();
    }
    var effective = span(draft, Annotation.EFFECTIVE_FROM, Annotation.EFFECTIVE_TO);
    var known = span(draft, Annotation.KNOWN_FROM, Annotation.KNOWN_TO);
    return effective.flatMap(e -> known.map(k -> new Rectangle(e, k)));
  }

  private Optional<Span> span(RuleDraft draft, Annotation begin, Annotation end) {
    var from = date(draft, begin);
    var to = date(draft, end);
    if (draft.annotations.containsKey(begin) && from.isEmpty()
        || draft.annotations.containsKey(end) && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      String text = "@%s(\"%s\")".formatted(end.german(), to.get());
      faults.add(draft.placeOf(end), Refusal.SPAN_REVERSED, text, from.get());
      return Optional.empty();
    }
    return Optional.of(new Span(from.orElse(null), to.orElse(null)));
  }

  private Optional<LocalDate> date(RuleDraft draft, Annotation annotation) {
    if (!draft.annotations.containsKey(annotation)) {
      return Optional.empty();
    }
    String text = draft.arguments(annotation).getFirst();
    if (!ISO.matcher(text).matches()) {
      faults.add(draft.placeOf(annotation), Refusal.DATE_FORM, text);
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      faults.add(draft.placeOf(annotation), Refusal.DATE_IMPOSSIBLE, text);
      return Optional.empty();
    }
  }
}
