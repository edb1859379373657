package eu.lotse.domain.register;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: how a release comes into force. Proposed, checked, impact attached, approved by a second
 * person, activated; each step is a line of the log. Whoever activates refuses what did not go this
 * way.
 */
public interface Proposals {

  /** How many there are. */
  long count();

  /** Some of them, the newest first. */
  List<Proposal> list(long offset, int limit);

  Optional<Proposal> find(long number);

  /** The one whose release is in force; empty while that is what Lotse came with. */
  Optional<Proposal> active();

  /**
   * Proposes a release and keeps its files. The same files, proposed again from the same branch
   * while they are not in force, stay the same proposal, with the authors of both.
   *
   * @param authors the accounts that wrote the files; the proposer is one of them
   * @param check of just these files
   * @throws ProposalRefused where the check failed, or the release is active already
   */
  Proposal propose(
      ReleaseId release,
      RulebookFiles files,
      Source source,
      Set<String> authors,
      Check check,
      Actor proposer,
      String reason);

  /**
   * Attaches what the release would change.
   *
   * @param against the release it was compared with, which must still be active
   * @param text canonical: the same impact is always the same text
   */
  Proposal attachImpact(long number, ReleaseId against, LegalDates dates, String text, Actor actor);

  /**
   * Approves what somebody has seen.
   *
   * @param reason kept for good; what somebody signs, he or she has a reason for
   * @throws ProposalRefused where the actor is no lawyer or an author, where something else than
   *     what was seen is there by now, where another release is active than the impact was computed
   *     against, or where somebody was faster
   */
  Proposal approve(long number, Seen seen, Actor actor, String reason);

  /** Sets the day on which an approved release is to come into force by itself. */
  Proposal plan(long number, LocalDate day, Actor actor, String reason);

  /** The approved proposals whose day has come, the earliest first. */
  List<Proposal> due(LocalDate today);
}
