package eu.lotse.postgres;

import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Approvals: each stands as a line in the log, and carries a seal that only who has the master key
 * can make.
 */
final class Approvals {

  private final JdbcTemplate jdbc;
  private final Sealing sealing;
  private final CanonicalJson json = new CanonicalJson();

  Approvals(JdbcTemplate jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  /** What the line of the log says: who approves which content with which impact. */
  String text(Proposal proposal, Attached impact, int actor, String reason) {
    var tree = new TreeMap<String, Object>();
    tree.put("proposal", Long.toString(proposal.number()));
    tree.put("release", proposal.release().sha256());
    tree.put("impact", impact.sha256());
    tree.put("against", impact.against().sha256());
    tree.put("by", Integer.toString(actor));
    tree.put("reason", reason);
    return json.write(tree);
  }

  void add(
      Proposal proposal, Attached impact, LogChain.Occasion occasion, String reason, long line) {
    String text = text(proposal, impact, occasion.actor(), reason);
    jdbc.update(
        """
        insert into approval (proposal, impact, actor, at, reason, line, seal)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        proposal.number(),
        impact.number(),
        occasion.actor(),
        occasion.at(),
        reason,
        line,
        sealing.lookup("approval", text));
  }

  boolean isLawyer(Actor actor) {
    return !jdbc.queryForList(
            "select 1 from account where name = ? and 'LAWYER' = any(roles)", actor.account())
        .isEmpty();
  }

  /** Recomputes what the approval must say and compares it with the log and the seal. */
  void requireGenuine(Proposal proposal) {
    Attached impact = proposal.impact().orElseThrow(() -> new ProposalRefused(Why.NO_IMPACT));
    boolean genuine =
        impact.sha256().equals(LogChain.hex(impact.text()))
            && jdbc.query(
                    """
                    select a.actor, a.reason, a.seal, l.detail
                    from approval a join decision_log l on l.number = a.line
                    where a.proposal = ? and a.impact = ? and l.kind = 'APPROVED'
                        and l.actor = a.actor
                    """,
                    (row, i) -> {
                      String text =
                          text(proposal, impact, row.getInt("actor"), Rows.text(row, "reason"));
                      return text.equals(Rows.text(row, "detail"))
                          && same(sealing.lookup("approval", text), Rows.text(row, "seal"));
                    },
                    proposal.number(),
                    impact.number())
                .contains(true);
    if (!genuine) {
      throw new ProposalRefused(Why.FORGED);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
