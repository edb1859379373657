package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.rules.repository.Signature;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which accounts have written a draft, so that none of them approves it. */
final class Writers {

  private Writers() {}

  /**
   * @throws ProposalRefused where a writer is no account: he or she might be anybody
   */
  static Set<String> accounts(Set<Signature> writers, List<Account> accounts) {
    var found = new TreeSet<String>();
    for (Signature writer : writers) {
      List<String> names = accounts.stream().map(Account::name).filter(writer::mayBe).toList();
      if (names.isEmpty()) {
        throw new ProposalRefused(Why.UNKNOWN_WRITER, writer);
      }
      found.addAll(names);
    }
    return found;
  }
}
