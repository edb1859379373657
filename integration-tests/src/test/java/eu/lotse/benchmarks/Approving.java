package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.ImpactTree;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.postgres.PostgresRegister;
import java.util.Set;

/**
 * Lets one lawyer propose a law and another one approve it, as it must be before it is measured.
 */
final class Approving {

  private static final Actor AUTHOR = new Actor("author");
  private static final Actor SECOND = new Actor("second");
  private static final String NO_COMMIT = "0".repeat(40);

  private final PostgresRegister register;
  private final LegalDates dates;

  Approving(PostgresRegister register, LegalDates dates) {
    this.register = register;
    this.dates = dates;
  }

  /** Approves {@code next} while {@code active} is in force; each activation needs it anew. */
  void approve(Rulebook active, Rulebook next) {
    for (Actor lawyer : new Actor[] {AUTHOR, SECOND}) {
      register.accounts().save(new Account(lawyer.account(), Set.of(Role.LAWYER)), "none");
    }
    Proposal proposal = propose(active, next);
    String impact = proposal.impact().map(Attached::sha256).orElseThrow();
    register
        .proposals()
        .approve(proposal.number(), new Seen(next.release(), impact), SECOND, "measured");
  }

  private Proposal propose(Rulebook active, Rulebook next) {
    var proposals = register.proposals();
    Proposal proposal =
        proposals.propose(
            next.release(),
            next.files(),
            new Source("measured-" + next.release().brief(), NO_COMMIT),
            Set.of(),
            new Check(true, 1, 1, 1, 1, next.engine()),
            AUTHOR,
            "measured");
    String impact = ImpactTree.text(Impact.of(register.releases(), active, next, dates));
    return proposals.attachImpact(proposal.number(), active.release(), dates, impact, AUTHOR);
  }
}
