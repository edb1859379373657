package eu.lotse.batch.explaining;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.Source;
import eu.lotse.rules.printing.DatesDrawing;
import eu.lotse.rules.printing.RulePrinter;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.showing.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rulebook knows of one or several rules, in lines. */
public final class DossierText {

  private final Wording wording;
  private final Sentences sentences;
  private final RulePrinter printer;
  private final List<String> lines = new ArrayList<>();

  private DossierText(Wording wording, RulePrinter printer) {
    this.wording = wording;
    this.sentences = new Sentences(wording);
    this.printer = printer;
  }

  /**
   * The lines.
   *
   * @param english whether to print the rules with the English phrases rather than as rule files
   *     have them
   */
  public static List<String> of(List<Dossier> dossiers, boolean english, Wording wording) {
    var text = new DossierText(wording, english ? RulePrinter.english() : RulePrinter.german());
    text.drawing(dossiers.stream().map(Dossier::rule).toList());
    dossiers.forEach(text::dossier);
    if (english) {
      text.say("show.free-text");
      text.lines.add("");
    }
    return text.lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private void drawing(List<Rule> rules) {
    lines.addAll(
        DatesDrawing.of(
            rules,
            day -> wording.text("number", day),
            wording.text("show.applies"),
            wording.text("show.understood")));
    lines.add("");
  }

  private void dossier(Dossier dossier) {
    Rule rule = dossier.rule();
    say(
        "show.head",
        rule.id(),
        dossier.matter().phrase().in(wording.locale()),
        dossier.topic().title(),
        rule.place());
    say("show.holds", holds(rule.holds()));
    lines.add("");
    printer.print(rule).lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    relations(dossier);
    sources(dossier.sources());
    scenarios(dossier.scenarios());
    lines.add("");
  }

  private String holds(Rectangle holds) {
    return Stream.of(
            day("show.from", holds.effective().begin()),
            day("show.until", holds.effective().end()),
            day("show.known-from", holds.known().begin()),
            day("show.known-until", holds.known().end()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> day(String key, Optional<LocalDate> day) {
    return day.map(d -> wording.text(key, d));
  }

  private void relations(Dossier dossier) {
    String named =
        String.join(", ", dossier.rule().exceptionTo().stream().map(e -> e.text()).toList());
    String reached = sentences.ids(dossier.targets());
    if (!named.isEmpty()) {
      say(named.equals(reached) ? "show.exception-to" : "show.exception-reaching", named, reached);
    }
    ids("show.exceptions", dossier.exceptions());
    ids("show.supersedes", dossier.rule().supersedes().stream().toList());
    ids("show.superseded-by", dossier.supersededBy());
  }

  private void ids(String key, List<RuleId> ids) {
    if (!ids.isEmpty()) {
      say(key, sentences.ids(ids));
    }
  }

  private void sources(List<Source> sources) {
    say("show.sources");
    for (Source source : sources) {
      lines.add("  " + source.citation() + " [" + source.verification().mark() + "]");
      switch (source) {
        case Source.Norm norm ->
            norm.inForce()
                .end()
                .ifPresent(end -> lines.add("      " + wording.text("show.until", end)));
        case Source.Ruling ruling -> lines.add("      " + ruling(ruling));
      }
      lines.add("      " + source.content());
      lines.add(
          "      "
              + wording.text("verification." + source.verification().name())
              + source.foundIn().map(f -> " (" + f + ")").orElse(""));
    }
  }

  private String ruling(Source.Ruling ruling) {
    return Stream.of(
            ruling.court(),
            wording.text("number", ruling.date()),
            ruling.fileNumber(),
            ruling.ecli().orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void scenarios(List<Scenario> scenarios) {
    say("show.scenarios", scenarios.size());
    for (Scenario scenario : scenarios) {
      LegalDates dates = scenario.question().dates();
      String asked =
          dates.effectiveOn().equals(dates.knownOn())
              ? wording.text("show.as-then", dates.effectiveOn())
              : wording.text("show.as-known", dates.effectiveOn(), dates.knownOn());
      lines.add("  " + scenario.name() + " [" + asked + "]");
      lines.add("      " + scenario.place());
    }
  }
}
