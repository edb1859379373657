package eu.lotse.web.ui;

import com.vaadin.flow.component.html.Image;

/** The lighthouse of the house. */
final class Logo extends Image {

  private static final long serialVersionUID = 1L;

  Logo() {
    super("icons/lotse.svg", "");
    addClassName("logo");
  }
}
