package eu.lotse.web.ui.reevaluations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Re-evaluations under way and over; one under way is shown as it goes on. */
@Route("reevaluations")
@RolesAllowed({Roles.DPO, Roles.ADMIN})
public final class ReevaluationsView extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;
  private static final int LOOK_EVERY_MILLIS = 2_000;
  private static final int NEVER = -1;

  private final transient Reevaluations reevaluations;
  private final transient Clock clock;
  private final transient Words words = Words.here();
  private final Div runs = new Div();

  public ReevaluationsView(Reevaluations reevaluations, Clock clock) {
    this.reevaluations = reevaluations;
    this.clock = clock;
    addClassName("reevaluations");
    runs.addClassName("runs");
    var lead = new Paragraph(words.text("reevaluations.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("reevaluations.title")), lead));
    header.addClassName("view-header");
    add(header, runs);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().addPollListener(poll -> show(event.getUI()));
    show(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(NEVER);
  }

  private void show(UI ui) {
    if (!isAttached()) {
      return;
    }
    List<Run> latest = reevaluations.latest(SHOWN);
    runs.removeAll();
    if (latest.isEmpty()) {
      runs.add(empty());
    }
    latest.forEach(r ->
        runs.add(
            new RunCard(r, clock.getZone(), words, id -> cancel(id, ui), id -> resume(id, ui))));
    boolean underWay = latest.stream().anyMatch(r -> r.stage().underWay());
    ui.setPollInterval(underWay ? LOOK_EVERY_MILLIS : NEVER);
  }

  private Div empty() {
    var empty = new Div(Glyph.COMPASS.draw(), new H2(words.text("reevaluations.none")));
    empty.addClassName("empty");
    return empty;
  }

  private void cancel(long id, UI ui) {
    reevaluations.cancel(id);
    show(ui);
  }

  /** A worker takes it up. */
  private void resume(long id, UI ui) {
    try {
      reevaluations.resume(id);
    } catch (UnderWay e) {
      Notification.show(words.text("reevaluations.under-way", String.valueOf(e.run().id())));
    }
    show(ui);
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("reevaluations.title"));
  }
}
