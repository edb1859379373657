package eu.lotse.web.ui.answer;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** A verdict and what it rests on, in one sentence. */
public final class Summary {

  private Summary() {}

  public static String of(Assessment assessment, Words words) {
    if (assessment.verdict() == Verdict.UNDETERMINED) {
      return undetermined(assessment, words);
    }
    List<Finding> grounds = grounds(assessment);
    String sentence =
        grounds.isEmpty()
            ? words.text("summary.plain." + assessment.verdict())
            : words.text(
                "summary.because." + assessment.verdict(), grounds.getFirst().rule().reason());
    if (assessment.verdict() == Verdict.PERMITTED_WITH_DUTIES) {
      sentence += " " + words.text("summary.duties", assessment.duties().size());
    }
    return grounds.size() > 1 && !assessment.verdict().permits()
        ? sentence + " " + words.text("summary.more", grounds.size() - 1)
        : sentence;
  }

  private static String undetermined(Assessment assessment, Words words) {
    List<String> possible =
        assessment.possible().stream().map(v -> words.text("verdict.lower." + v)).toList();
    String sentence = words.text("summary.possible", words.all(possible));
    return assessment.missing().isEmpty()
        ? sentence
        : sentence + " " + words.text("summary.missing", assessment.missing().size());
  }

  private static List<Finding> grounds(Assessment assessment) {
    List<RuleId> ids = Grounds.of(assessment);
    return assessment.findings().stream()
        .filter(f -> ids.contains(f.rule().id()) && !f.rule().reason().isBlank())
        .toList();
  }
}
