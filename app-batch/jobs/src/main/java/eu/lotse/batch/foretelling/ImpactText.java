package eu.lotse.batch.foretelling;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An impact as lines for people: totals, shares, duties, samples. */
public final class ImpactText {

  private static final int MOST = 12;

  private final Impact impact;
  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  private ImpactText(Impact impact, Wording wording) {
    this.impact = impact;
    this.wording = wording;
  }

  public static List<String> of(Impact impact, Wording wording) {
    return new ImpactText(impact, wording).lines();
  }

  private List<String> lines() {
    say("impact.releases", impact.from().brief(), impact.to().brief());
    say("impact.mode." + impact.mode().name());
    String dates = impact.mode() == Mode.STANDING ? "impact.dates.of" : "impact.dates";
    say(dates, impact.dates().effectiveOn(), impact.dates().knownOn());
    say("impact.counted", impact.operations(), impact.patterns());
    if (impact.counted().outside() > 0) {
      say("impact.outside", impact.counted().outside());
    }
    say("impact.flipped", impact.flipped());
    if (!impact.flips().isEmpty()) {
      shares("impact.by-consequence", k -> wording.text("consequence." + k.consequence().name()));
      shares("impact.by-verdicts", this::verdicts);
      shares("impact.by-activity", k -> k.activity().text());
      shares("impact.by-purpose", k -> phrase(k.purpose()));
      shares("impact.by-network", k -> phrase(k.network()));
      shares("impact.by-rule", impact.byEach(Flip.Kind::responsible));
      samples();
    }
    duties();
    say("impact.fingerprint", impact.fingerprint());
    return lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private String verdicts(Flip.Kind kind) {
    return wording.text("verdict." + kind.from().name())
        + " -> "
        + wording.text("verdict." + kind.to().name());
  }

  private String phrase(Optional<Value> value) {
    return value
        .map(Value::phrase)
        .map(p -> phrase(p))
        .orElseGet(() -> wording.text("impact.unknown"));
  }

  private String phrase(Phrase phrase) {
    return phrase.in(wording.locale());
  }

  private void shares(String heading, Function<Flip.Kind, String> what) {
    shares(heading, impact.by(what));
  }

  private void shares(String heading, List<? extends Impact.Share<?>> shares) {
    lines.add("");
    say(heading);
    shares.stream().limit(MOST).forEach(s -> number(s.operations(), s.what().toString()));
    if (shares.size() > MOST) {
      lines.add("  " + wording.text("impact.more", shares.size() - MOST));
    }
  }

  private void number(long operations, String what) {
    lines.add("%12s  %s".formatted(wording.text("number", operations), what));
  }

  private void duties() {
    if (impact.duties().isEmpty()) {
      return;
    }
    lines.add("");
    say("impact.duties");
    for (DutyChange change : impact.duties()) {
      number(
          change.operations(),
          wording.text(
              "impact.duty." + change.direction().name(),
              phrase(change.duty().phrase()),
              change.sameVerdict()));
    }
    lines.add("");
  }

  private void samples() {
    lines.add("");
    say("impact.samples");
    for (Flip flip : impact.flips().stream().limit(MOST).toList()) {
      number(
          flip.operations(),
          flip.activity()
              + ", "
              + verdicts(flip.kind())
              + ": "
              + flip.samples().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
  }
}
