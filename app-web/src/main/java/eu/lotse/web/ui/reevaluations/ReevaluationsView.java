package eu.lotse.web.ui.reevaluations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Re-evaluations under way and over; one under way is shown as it goes on. */
@Route("reevaluations")
@RolesAllowed({Roles.DPO, Roles.ADMIN})
public final class ReevaluationsView extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient Words words = Words.here();

  public ReevaluationsView(Reevaluations reevaluations, Clock clock) {
    addClassName("reevaluations");
    var lead = new Paragraph(words.text("reevaluations.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("reevaluations.title")), lead));
    header.addClassName("view-header");
    add(header);
    add(
        reevaluations.latest(1).isEmpty()
            ? empty()
            : new RunWatch(
                reevaluations, () -> reevaluations.latest(SHOWN), clock.getZone(), words));
  }

  private Div empty() {
    var empty = new Div(Glyph.COMPASS.draw(), new H2(words.text("reevaluations.none")));
    empty.addClassName("empty");
    return empty;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("reevaluations.title"));
  }
}
