package eu.lotse.batch.foretelling;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.rules.printing.RulePrinter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A ruling that came in, and what it may touch, as lines for people. */
public final class RulingText {

  private RulingText() {}

  /** One line. */
  public static String brief(RulingEntry entry, Wording wording) {
    NewRuling ruling = entry.ruling();
    return wording.text(
        entry.done().isPresent() ? "ruling.line-done" : "ruling.line",
        entry.number(),
        ruling.court(),
        ruling.date(),
        ruling.fileNumber());
  }

  /** All of it; days are those of {@code zone}. */
  public static List<String> of(RulingEntry entry, Reach reach, Wording wording, ZoneId zone) {
    var lines = new ArrayList<String>();
    NewRuling ruling = entry.ruling();
    lines.add(brief(entry, wording));
    ruling.ecli().ifPresent(lines::add);
    ruling.holding().lines().forEach(line -> lines.add("  " + line));
    lines.add(wording.text("ruling.turns-on"));
    var printer =
        wording.locale().equals(Locale.GERMAN) ? RulePrinter.german() : RulePrinter.english();
    ruling.turnsOn().forEach(c -> lines.add("  " + printer.print(c)));
    lines.add(
        wording.text("ruling.entered", entry.enteredBy(), day(entry.enteredAt(), wording, zone)));
    entry
        .done()
        .ifPresent(done ->
            lines.add(
                wording.text(
                    "ruling.done",
                    done.release().brief(),
                    done.by(),
                    day(done.at(), wording, zone))));
    lines.add("");
    lines.add(wording.text("ruling.touched", reach.touched(), reach.operations(), reach.certain()));
    reach.groups().forEach(group -> lines.add(line(group, wording)));
    return lines;
  }

  private static String day(Instant at, Wording wording, ZoneId zone) {
    return wording.text("day", at.atZone(zone).toLocalDate());
  }

  private static String line(Reach.Group group, Wording wording) {
    return "%12s  %s"
        .formatted(
            wording.text("number", group.operations()),
            wording.text(
                group.kind().certain() ? "ruling.certain" : "ruling.possible",
                group.kind().activity(),
                group
                    .kind()
                    .purpose()
                    .map(Value::phrase)
                    .map(p -> p.in(wording.locale()))
                    .orElseGet(() -> wording.text("impact.unknown")),
                wording.text("verdict." + group.kind().verdict().name()),
                group.samples().stream().map(Object::toString).collect(Collectors.joining(", "))));
  }
}
