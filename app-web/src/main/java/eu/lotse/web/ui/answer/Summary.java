package eu.lotse.web.ui.answer;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.ui.words.Words;
import java.util.Comparator;
import java.util.List;

/**
 * A verdict and what it rests on, in one sentence.
 *
 * @param lead how it begins, in the reader's language
 * @param reason the lawyer's reason, German; may be empty
 * @param more what else there is to know, in the reader's language; may be empty
 */
public record Summary(String lead, String reason, String more) {

  /** A sentence without a reason. */
  public static Summary plain(String sentence) {
    return new Summary(sentence, "", "");
  }

  public static Summary of(Assessment assessment, Words words) {
    Verdict verdict = assessment.verdict();
    if (verdict == Verdict.UNDETERMINED) {
      return undetermined(assessment, words);
    }
    List<Finding> grounds = grounds(assessment);
    String more = "";
    if (verdict == Verdict.PERMITTED_WITH_DUTIES) {
      more = duties(assessment, words);
    } else if (grounds.size() > 1 && !verdict.permits()) {
      more = words.text("summary.more", grounds.size() - 1);
    }
    return grounds.isEmpty()
        ? new Summary(words.text("summary.plain." + verdict), "", more)
        : new Summary(
            words.text("summary.because." + verdict),
            grounds.getFirst().rule().reason() + ".",
            more);
  }

  /** How many duties there are for certain, and how many there may be. */
  private static String duties(Assessment assessment, Words words) {
    long certain =
        assessment.duties().stream().filter(d -> d.presence() == Presence.CERTAIN).count();
    long possible = assessment.duties().size() - certain;
    String sure = certain == 0 ? "" : words.text("summary.duties", certain);
    String open = possible == 0 ? "" : words.text("summary.duties.possible", possible);
    return (sure + " " + open).strip();
  }

  private static Summary undetermined(Assessment assessment, Words words) {
    List<String> possible =
        assessment.possible().stream().map(v -> words.text("verdict.lower." + v)).toList();
    String sentence = words.text("summary.possible", words.all(possible));
    return assessment.missing().isEmpty()
        ? plain(sentence)
        : new Summary(sentence, "", words.text("summary.missing", assessment.missing().size()));
  }

  /**
   * What carries the verdict for certain; where nothing alone does, what may. That there is no
   * basis says less than what stands in the way, so the closing rule comes last.
   */
  private static List<Finding> grounds(Assessment assessment) {
    List<RuleId> ids = Grounds.of(assessment);
    List<Finding> all =
        assessment.findings().stream()
            .filter(f -> ids.contains(f.rule().id()) && !f.rule().reason().isBlank())
            .sorted(Comparator.comparing((Finding f) -> f.rule().closing()))
            .toList();
    List<Finding> certain = all.stream().filter(f -> f.presence() == Presence.CERTAIN).toList();
    return certain.isEmpty() ? all : certain;
  }

  /** The whole sentence. */
  public String text() {
    return String.join(" ", List.of(lead, reason, more)).strip().replaceAll(" +", " ");
  }
}
