package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.register.Proposal;
import eu.lotse.web.ui.words.Words;

/** How far a proposal is, as a coloured word. */
final class StateMark extends Span {

  private static final long serialVersionUID = 1L;

  StateMark(Proposal proposal, Words words) {
    super(
        proposal
            .planned()
            .filter(_ -> proposal.state() == Proposal.State.PLANNED)
            .map(day -> words.text("proposal.state.PLANNED", words.of(day)))
            .orElseGet(() -> words.text("proposal.state." + proposal.state())));
    addClassNames("mark", look(proposal.state()));
  }

  private StateMark(Proposal.State state, Words words) {
    super(words.text("proposal.state." + state));
    addClassNames("mark", look(state));
  }

  /** For what is in force. */
  static StateMark inForce(Words words) {
    return new StateMark(Proposal.State.ACTIVE, words);
  }

  private static String look(Proposal.State state) {
    return switch (state) {
      case ACTIVE -> "certainty-settled";
      case APPROVED, PLANNED -> "certainty-prevailing";
      case PROPOSED -> "certainty-disputed";
      case OUTDATED -> "certainty-open";
      case SUPERSEDED, REPLACED -> "mark-past";
    };
  }
}
