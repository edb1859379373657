package eu.lotse.rules.reading;

import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the annotations of a rule, line by line. */
final class HeadReader {

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "\\s*+@([\\p{L}_-]++)(?:\\(\\s*+((?:\"[^\"]*+\"(?:\\s*+,\\s*+(?=\"))?+)*+)\\s*+\\))?+(?=\\s|$)");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

  private final Faults faults;

  HeadReader(Faults faults) {
    this.faults = faults;
  }

  /** Reads one line of annotations into the draft. */
  void read(RuleDraft draft, String line, Place place) {
    Matcher annotation = ANNOTATION.matcher(line);
    int at = 0;
    while (at < line.length()) {
      annotation.region(at, line.length());
      if (!annotation.lookingAt()) {
        draft.damaged = true;
        refuse(line.substring(at).strip(), place);
        return;
      }
      String arguments = annotation.group(2);
      add(draft, annotation.group(1), arguments == null ? "" : arguments, place);
      at = annotation.end();
    }
  }

  private void refuse(String rest, Place place) {
    if (rest.chars().filter(c -> c == '"').count() % 2 == 1) {
      faults.add(place, Refusal.QUOTE_OPEN, rest);
    } else if (rest.startsWith("@")) {
      faults.add(place, Refusal.ANNOTATION_FORM, rest);
    } else {
      faults.add(place, ForeignCode.in(rest).orElse(Refusal.LINE_UNKNOWN), rest);
    }
  }

  private void add(RuleDraft draft, String word, String arguments, Place place) {
    var annotation = Annotation.of(word);
    if (annotation.isEmpty()) {
      draft.damaged = true;
      String nearest = UnknownFacts.nearest(word, Annotation.words()).orElse("id");
      faults.add(place, Refusal.ANNOTATION_UNKNOWN, "@" + word, "@" + nearest);
      return;
    }
    List<String> values = arguments(arguments);
    boolean fine = annotation.get().takes(values.size());
    if (!fine) {
      faults.add(place, Refusal.ANNOTATION_ARGUMENTS, "@" + word + "(" + arguments + ")", word);
    }
    for (String value : values) {
      fine &= QuotedText.check(value, place, faults);
    }
    if (draft.annotations.containsKey(annotation.get())) {
      faults.add(place, Refusal.ANNOTATION_TWICE, "@" + word);
    } else if (fine) {
      draft.annotations.put(annotation.get(), new RuleDraft.At<>(values, place));
    }
    draft.damaged |= !fine;
  }

  private static List<String> arguments(String text) {
    var values = new ArrayList<String>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      values.add(argument.group(1));
    }
    return values;
  }
}
