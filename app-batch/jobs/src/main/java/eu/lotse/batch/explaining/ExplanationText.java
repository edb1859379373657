package eu.lotse.batch.explaining;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.explaining.Explanation;
import eu.lotse.rules.explaining.RuleAccount;
import eu.lotse.rules.explaining.RuleAccount.Applies;
import eu.lotse.rules.explaining.RuleAccount.Depends;
import eu.lotse.rules.explaining.RuleAccount.Fails;
import eu.lotse.rules.explaining.RuleAccount.NotNeeded;
import eu.lotse.rules.explaining.RuleAccount.NotOnTheDates;
import eu.lotse.rules.explaining.RuleAccount.NotTogether;
import eu.lotse.rules.explaining.RuleAccount.NothingToExcept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why and why not, in lines. What lawyers wrote stays German. */
public final class ExplanationText {

  private final Wording wording;
  private final Sentences sentences;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Wording wording) {
    this.wording = wording;
    this.sentences = new Sentences(wording);
  }

  public static List<String> of(Explanation explanation, Wording wording) {
    var text = new ExplanationText(wording);
    text.answer(explanation.decision());
    text.section("explain.applies", explanation.applying());
    text.section("explain.depends", explanation.depending());
    text.section("explain.without", explanation.without());
    text.lines.add("");
    text.say("answer.release", explanation.decision().release().brief());
    text.say("answer.no-advice");
    return text.lines;
  }

  private void say(String key, Object... blanks) {
    lines.add(wording.text(key, blanks));
  }

  private void answer(Decision decision) {
    var assessment = decision.assessment();
    var dates = decision.question().dates();
    say(
        "answer.verdict",
        wording.text("verdict." + decision.verdict().name()),
        dates.effectiveOn(),
        dates.knownOn());
    if (assessment.possible().size() > 1) {
      say(
          "answer.possible",
          assessment.possible().stream()
              .map(v -> wording.text("verdict." + v.name()))
              .collect(Collectors.joining(", ")));
    }
    List<RuleId> grounds = Grounds.of(assessment);
    if (!grounds.isEmpty()) {
      boolean open = decision.verdict() == Verdict.UNDETERMINED;
      say(open ? "explain.may-decide" : "explain.grounds", sentences.ids(grounds));
    }
    facts(decision);
  }

  private void facts(Decision decision) {
    if (!decision.presumed().isEmpty()) {
      say(
          "explain.presumed",
          decision.presumed().stream()
              .map(p -> sentences.of(new Condition(p.attribute(), p.values(), false)))
              .collect(Collectors.joining("; ")));
    }
    if (!decision.assessment().missing().isEmpty()) {
      say(
          "explain.missing",
          decision.assessment().missing().stream()
              .map(a -> a.phrase().in(wording.locale()))
              .collect(Collectors.joining(", ")));
    }
    if (!decision.inapplicable().isEmpty()) {
      say(
          "answer.inapplicable",
          decision.inapplicable().stream()
              .map(a -> a.phrase().in(wording.locale()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void section(String key, List<RuleAccount> accounts) {
    if (!accounts.isEmpty()) {
      lines.add("");
      say(key, accounts.size());
      accounts.forEach(this::account);
    }
  }

  private void account(RuleAccount account) {
    Rule rule = account.rule();
    lines.add("  " + rule.id() + "  " + rule.name() + " [" + account.topic().name() + "]");
    switch (account.part()) {
      case Applies(var finding) -> finding(finding);
      case Depends depends -> depends(depends);
      case NotNeeded none -> indent("explain.not-needed");
      case NothingToExcept none -> indent("explain.nothing-to-except", targets(rule));
      case NotTogether(var undecided) -> indent("explain.not-together", conditions(undecided));
      case Fails fails -> fails(fails, account);
      case NotOnTheDates(var miss, var day, var failed) -> {
        indent("explain.miss." + miss.name(), day);
        if (failed > 0) {
          indent("explain.besides", failed);
        }
      }
    }
  }

  private void depends(Depends depends) {
    Rule rule = depends.finding().rule();
    lines.add("      " + sentences.effect(rule));
    if (!depends.undecided().isEmpty()) {
      indent("explain.undecided", conditions(depends.undecided()));
    } else if (rule.closing()) {
      indent("explain.undecided-basis");
    } else if (!depends.exceptions().isEmpty()) {
      indent("explain.undecided-exception", sentences.ids(depends.exceptions()));
    } else {
      indent("explain.undecided-target", targets(rule));
    }
  }

  private void finding(Finding finding) {
    lines.add("      " + sentences.effect(finding.rule()));
    String by = sentences.ids(finding.by());
    switch (finding.standing()) {
      case STANDS -> {}
      case WEAKENED -> indent("answer.weakened", by);
      case SET_ASIDE -> indent("answer.set-aside", by);
    }
  }

  private void fails(Fails fails, RuleAccount account) {
    String instead =
        fails.instead().isEmpty()
            ? wording.text("explain.inapplicable")
            : fails.instead().stream()
                .map(Value::phrase)
                .map(p -> p.in(wording.locale()))
                .collect(Collectors.joining(wording.text("deadline.or")));
    indent("explain.fails", sentences.of(fails.first()), instead);
    if (fails.failed() > 1) {
      indent("explain.met", account.met(), account.rule().conditions().size());
    }
  }

  private static String targets(Rule rule) {
    return String.join(", ", rule.exceptionTo().stream().map(e -> e.text()).toList());
  }

  private String conditions(List<Condition> conditions) {
    return conditions.stream().map(sentences::of).collect(Collectors.joining("; "));
  }

  private void indent(String key, Object... blanks) {
    lines.add("      " + wording.text(key, blanks));
  }
}
