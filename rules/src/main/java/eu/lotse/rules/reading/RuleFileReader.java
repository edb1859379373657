package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file, line by line. Every line is one of a handful of forms or it is refused;
 * after a refusal reading goes on, so that all faults of a file come to light at once.
 */
final class RuleFileReader {

  private enum Section {
    BETWEEN,
    HEAD,
    CONDITIONS,
    CONSEQUENCE
  }

  private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]*)\"");
  private static final Pattern RULE_BEGINS = Pattern.compile("rule\\b.*");
  private static final String SUBJECT = "Sachverhalt";

  private final String path;
  private final Faults faults;
  private final HeadReader heads;
  private final ConditionReader conditions;
  private final ConsequenceReader consequences;
  private final RuleBuilder builder;
  private final List<WrittenRule> rules = new ArrayList<>();

  private Section section = Section.BETWEEN;
  private @Nullable RuleDraft draft;
  private boolean inBlockComment;

  private RuleFileReader(String path, Matter matter, Faults faults, Mentioned mentioned) {
    this.path = path;
    this.faults = faults;
    this.heads = new HeadReader(faults);
    this.conditions = new ConditionReader(matter, faults);
    this.consequences = new ConsequenceReader(matter, faults);
    this.builder = new RuleBuilder(matter, faults, mentioned);
  }

  /** The rules of the file that could be read; what could not is reported. */
  static List<WrittenRule> read(
      SourcedText file, Matter matter, Faults faults, Mentioned mentioned) {
    var reader = new RuleFileReader(file.path(), matter, faults, mentioned);
    List<String> lines = PlainText.lines(file.text());
    for (int i = 0; i < lines.size() && !faults.isFull(); i++) {
      reader.line(lines.get(i).strip(), new Place(file.path(), i + 1));
    }
    reader.unfinished(new Place(file.path(), Math.max(1, lines.size())));
    return reader.rules;
  }

  private void line(String line, Place place) {
    if (inBlockComment) {
      inBlockComment = !line.contains("*/");
      return;
    }
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith("//")) {
      comment(line, place);
    } else if (line.startsWith("/*")) {
      inBlockComment = !line.contains("*/");
      refuse(Refusal.CODE_BLOCK_COMMENT, line, place);
    } else if (RULE_BEGINS.matcher(line).matches()) {
      begin(line, place);
    } else {
      RuleDraft current = draft;
      if (current == null) {
        refuse(ForeignCode.in(line).orElse(Refusal.LINE_UNKNOWN), line, place);
      } else {
        inRule(current, line, place);
      }
    }
  }

  private void comment(String line, Place place) {
    if (section == Section.CONDITIONS || section == Section.CONSEQUENCE) {
      refuse(Refusal.COMMENT_INSIDE, line, place);
    } else if (line.contains("*/") || line.contains("/*")) {
      refuse(Refusal.CODE_BLOCK_COMMENT, line, place);
    }
  }

  private void begin(String line, Place place) {
    unfinished(place);
    Matcher rule = RULE.matcher(line);
    boolean fine = rule.matches();
    if (!fine) {
      boolean extending = line.contains("extends");
      var refusal = extending ? Refusal.CODE_EXTENDS : Refusal.RULE_LINE;
      faults.add(place, refusal, line);
    }
    String name = fine ? rule.group(1) : line;
    fine = fine && QuotedText.check(name, place, faults);
    var begun = new RuleDraft(place, name);
    begun.damaged = !fine;
    draft = begun;
    section = Section.HEAD;
  }

  private void inRule(RuleDraft current, String line, Place place) {
    switch (line) {
      case "when" -> enter(Section.HEAD, Section.CONDITIONS, line, place);
      case "then" -> {
        if (section == Section.HEAD) {
          refuse(Refusal.RULE_WITHOUT_WHEN, line, place);
          section = Section.CONSEQUENCE;
        } else {
          enter(Section.CONDITIONS, Section.CONSEQUENCE, line, place);
        }
      }
      case "end" -> end(current, place);
      default -> {
        switch (section) {
          case HEAD -> heads.read(current, line, place);
          case CONDITIONS -> condition(current, line, place);
          case CONSEQUENCE -> consequence(current, line, place);
          case BETWEEN -> refuse(Refusal.LINE_UNKNOWN, line, place);
        }
      }
    }
  }

  private void enter(Section from, Section to, String line, Place place) {
    if (section != from) {
      refuse(Refusal.SECTION_TWICE, line, place);
    }
    section = to;
  }

  private void condition(RuleDraft current, String line, Place place) {
    if (line.equals(SUBJECT) && !current.subject) {
      current.subject = true;
    } else if (line.startsWith("@")) {
      refuse(Refusal.ANNOTATION_LATE, line, place);
    } else if (!line.startsWith("-") || line.equals("-")) {
      refuse(ForeignCode.in(line).orElse(Refusal.CONDITION_FORM), line, place);
    } else {
      if (!current.subject) {
        current.subject = true;
        refuse(Refusal.SUBJECT_MISSING, line, place);
      }
      addCondition(current, line.substring(1).strip(), place);
    }
  }

  private void addCondition(RuleDraft current, String sentence, Place place) {
    var read = conditions.read(sentence, place);
    current.damaged |= read.isEmpty();
    read.ifPresent(condition -> {
      boolean twice =
          current.conditions.stream().anyMatch(c -> c.what().attribute() == condition.attribute());
      if (twice) {
        refuse(Refusal.ATTRIBUTE_TWICE, sentence, place);
      } else {
        current.conditions.add(new RuleDraft.At<>(condition, place));
      }
    });
  }

  private void consequence(RuleDraft current, String line, Place place) {
    if (line.startsWith("@")) {
      refuse(Refusal.ANNOTATION_LATE, line, place);
    } else {
      consequences.read(current, line, place);
    }
  }

  private void end(RuleDraft current, Place place) {
    if (section != Section.CONSEQUENCE) {
      refuse(Refusal.RULE_WITHOUT_THEN, "end", place);
    }
    builder.build(current).ifPresent(rules::add);
    draft = null;
    section = Section.BETWEEN;
  }

  /** A rule that is still open where another one begins or the file ends. */
  private void unfinished(Place place) {
    RuleDraft open = draft;
    if (open != null) {
      open.damaged = true;
      faults.add(place, Refusal.RULE_UNFINISHED, open.name, open.place.line());
      builder.build(open);
      draft = null;
    } else if (inBlockComment) {
      faults.add(place, Refusal.CODE_BLOCK_COMMENT, path);
    }
  }

  private void refuse(Refusal refusal, String line, Place place) {
    if (draft != null) {
      draft.damaged = true;
    }
    faults.add(place, refusal, line);
  }
}
