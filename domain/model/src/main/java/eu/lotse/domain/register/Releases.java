package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Port: the releases of the law, and what changing to another one does. How a release gets so far
 * that it may be activated is the business of {@link Proposals}.
 */
public interface Releases {

  /**
   * An activation of a release.
   *
   * @param dates the question's dates for which standing questions were decided with it
   */
  record Activation(
      long number, ReleaseId release, LegalDates dates, Instant at, String actor, String reason) {}

  /** The active release; empty before the first start. */
  Optional<Activation> active();

  /** All activations, the newest first. */
  List<Activation> history();

  /** The files of a release that was ever proposed or active. */
  Optional<RulebookFiles> files(ReleaseId release);

  /**
   * Shows every standing pattern with the number of operations it has under each activity and the
   * verdict they were told, as of one moment.
   */
  void standing(Consumer<StandingCount> each);

  /**
   * Makes {@code rulebook} the active release: decides every standing pattern, moves verdicts, and
   * writes log and duties for the operations whose verdict flips and duties for those that owe
   * others under the same verdict, all in one transaction and while nothing is recorded.
   *
   * <p>Without approval only the first release of a register is activated, the active one for
   * another day, and its own files under another vocabulary of the house.
   *
   * @param expected the release that must still be active; empty for the first activation
   * @return how many operations flipped
   * @throws Operations.ReleaseChanged where another release became active meanwhile; nothing was
   *     changed
   * @throws ProposalRefused where the release is not approved
   */
  long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected);
}
