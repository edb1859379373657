package eu.lotse.web.ui.releases;

import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.web.ui.words.Words;

/** Why a step was refused, in words. */
final class Refusals {

  private Refusals() {}

  static String text(ProposalRefused refused, Words words) {
    return words.text("proposal.refused." + refused.why(), refused.named().toArray());
  }

  static String text(RepositoryRefused refused, Words words) {
    return words.text("repository.refused." + refused.why(), refused.named().toArray());
  }
}
