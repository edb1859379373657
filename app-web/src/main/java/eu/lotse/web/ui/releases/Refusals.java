package eu.lotse.web.ui.releases;

import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.web.ui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a step was refused, in words. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private Refusals() {}

  static String text(Throwable failure, Words words) {
    return switch (failure) {
      case ProposalRefused refused ->
          words.text("proposal.refused." + refused.why(), refused.named().toArray());
      case RepositoryRefused refused ->
          words.text("repository.refused." + refused.why(), refused.named().toArray());
      case Reevaluations.UnderWay other ->
          words.text("reevaluations.under-way", String.valueOf(other.run().id()));
      case ReleaseChanged changed -> words.text("proposal.refused.OUTDATED");
      case RulebookFaults faults ->
          words.text(
              "releases.faults", faults.faults().size(), first(faults.faults().getFirst(), words));
      default -> {
        LOG.error("A step of a release failed", failure);
        yield words.text("proposal.refused.unforeseen");
      }
    };
  }

  private static String first(Fault fault, Words words) {
    boolean german = words.locale().getLanguage().equals("de");
    return fault.place() + ": " + (german ? fault.german() : fault.english());
  }
}
