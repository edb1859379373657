package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.notification.Notification;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.web.ui.words.Words;

/** How a change of release ended, for who waits for it. */
final class Outcome {

  private Outcome() {}

  /** One that did not come to a good end stays on the page and tells why. */
  static void tell(Run run, Words words) {
    run.flipped()
        .ifPresent(count -> Notification.show(words.text("proposal.in-force", words.of(count))));
  }
}
