package eu.lotse.rules.reading;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a rule says follows: one effect, and duties. */
public final class ConsequenceReader {

  private static final Pattern EFFECT =
      Pattern.compile(
          "(erlaubt|vielleicht erlaubt|verboten|vielleicht verboten|steht nicht entgegen), weil"
              + " \"([^\"]*)\"");
  private static final Pattern EFFECT_BEGINS =
      Pattern.compile("(?:vielleicht )?(?:erlaubt|verboten)\\b.*|steht nicht\\b.*");
  private static final Pattern DUTY =
      Pattern.compile(
          "Pflicht: ([^,\"]+), Frist: ([^,\"]+), nach \"([^\"]*)\", nämlich \"([^\"]*)\"");
  private static final Pattern AFTER_TEXT = Pattern.compile(".*weil\\s*\"[^\"]*\".+");

  private final Matter matter;
  private final Faults faults;

  public ConsequenceReader(Matter matter, Faults faults) {
    this.matter = matter;
    this.faults = faults;
  }

  /** Reads one line of a consequence into the draft. */
  void read(RuleDraft draft, String line, Place place) {
    Matcher effect = EFFECT.matcher(line);
    Matcher duty = DUTY.matcher(line);
    if (effect.matches()) {
      addEffect(draft, effect.group(1) + ", weil", effect.group(2), line, place);
    } else if (duty.matches()) {
      addDuty(draft, duty, place);
    } else {
      draft.damaged = true;
      refuse(line, place);
    }
  }

  private void addEffect(RuleDraft draft, String words, String reason, String line, Place place) {
    if (draft.effect != null) {
      faults.add(place, Refusal.EFFECT_TWICE, line);
    } else if (!draft.duties.isEmpty()) {
      faults.add(place, Refusal.EFFECT_LATE, line);
    }
    draft.damaged |= !QuotedText.check(reason, place, faults);
    draft.effect = new RuleDraft.At<>(Effect.of(words).orElseThrow(), place);
    draft.reason = reason;
  }

  private void addDuty(RuleDraft draft, Matcher duty, Place place) {
    var kind = kind(duty.group(1).strip(), place);
    var deadline = DeadlineReader.read(duty.group(2).strip());
    if (deadline.isEmpty()) {
      faults.add(place, Refusal.DEADLINE_UNKNOWN, duty.group(2).strip());
    }
    var norm = citation(duty.group(3), place);
    boolean text = QuotedText.check(duty.group(4), place, faults);
    if (kind.isPresent() && deadline.isPresent() && norm.isPresent() && text) {
      var owed = new Duty(kind.get(), deadline.get(), norm.get(), duty.group(4));
      draft.duties.add(new RuleDraft.At<>(owed, place));
    } else {
      draft.damaged = true;
    }
  }

  /** The duty of that phrase; empty where there is none, which is reported. */
  public Optional<DutyKind> kind(String phrase, Place place) {
    var kind = matter.findDuty(phrase);
    if (kind.isEmpty()) {
      var known = matter.duties().stream().map(d -> d.phrase().german()).toList();
      faults.add(place, Refusal.DUTY_KIND_UNKNOWN, phrase, ConditionReader.nearest(phrase, known));
    }
    return kind;
  }

  private Optional<Citation> citation(String text, Place place) {
    if (!QuotedText.check(text, place, faults)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Citation(text));
    } catch (IllegalArgumentException e) {
      faults.add(place, Refusal.CITATION_MALFORMED, text);
      return Optional.empty();
    }
  }

  private void refuse(String line, Place place) {
    if (AFTER_TEXT.matcher(line).matches()) {
      faults.add(place, Refusal.CODE_AFTER_TEXT, line);
    } else if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
      faults.add(place, Refusal.QUOTE_OPEN, line);
    } else if (line.startsWith("Pflicht")) {
      faults.add(place, Refusal.DUTY_FORM, line);
    } else if (EFFECT_BEGINS.matcher(line).matches()) {
      faults.add(place, Refusal.EFFECT_FORM, line);
    } else {
      faults.add(place, ForeignCode.in(line).orElse(Refusal.CONSEQUENCE_UNKNOWN), line);
    }
  }
}
