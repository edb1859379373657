package eu.lotse.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.servlet.http.HttpServletResponse;

/** What one sees where nothing is, or nothing one may see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public final class MissingPage extends Main
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Words words = Words.here();

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    var text = new Paragraph(words.text("missing.text"));
    var empty =
        new Div(
            Glyph.COMPASS.draw(),
            new H1(words.text("missing.title")),
            text,
            new Anchor("", words.text("missing.home")));
    empty.addClassName("empty");
    add(empty);
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("missing.title"));
  }
}
