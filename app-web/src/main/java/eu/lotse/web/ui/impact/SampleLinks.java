package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.register.OperationId;
import eu.lotse.web.ui.operations.OperationView;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** Some operations to look at. */
final class SampleLinks extends Div {

  private static final long serialVersionUID = 1L;

  SampleLinks(List<OperationId> samples, Words words) {
    addClassName("marks");
    for (OperationId id : samples) {
      var link = new RouterLink(id.toString(), OperationView.class, id.number());
      link.addClassName("operation-link");
      link.getElement().setAttribute("aria-label", words.text("operations.open", id.toString()));
      add(link);
    }
  }
}
