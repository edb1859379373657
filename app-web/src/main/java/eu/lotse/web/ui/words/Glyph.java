package eu.lotse.web.ui.words;

import com.vaadin.flow.component.Svg;

/**
 * The pictures of the user interface, drawn in lines; each stands beside words and is silent to
 * screen readers.
 */
public enum Glyph {
  PERMITTED("<circle cx='12' cy='12' r='9'/><path d='m8 12.3 2.8 2.8L16.2 9.5'/>"),
  DUTIES(
      "<rect x='5' y='4.5' width='14' height='16' rx='2.5'/><path d='M9 4.5V3.2h6v1.3M8.5 13l2.4 2.4 4.6-5'/>"),
  REVIEW(
      "<path d='M12 3.5v17M7.5 20.5h9M4 7h16M4 7l-2 6.5a3.4 3.4 0 0 0 6 0L6 7M20 7l-2 6.5a3.4 3.4 0 0 0 6 0L20 7' transform='translate(1.5 0) scale(.875 1)'/>"),
  PROHIBITED("<circle cx='12' cy='12' r='9'/><path d='m5.8 5.8 12.4 12.4'/>"),
  UNDETERMINED(
      "<circle cx='12' cy='12' r='9'/><path d='M9.6 9.4a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.8v.3M12 16.6v.1'/>"),
  ASK("<path d='M20 11.5a7.5 7.5 0 0 1-11.1 6.6L4 19.5l1.5-4.7A7.5 7.5 0 1 1 20 11.5Z'/>"),
  OPERATIONS("<path d='M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.2 6.5h.1M4.2 12h.1M4.2 17.5h.1'/>"),
  RULEBOOK(
      "<path d='M5 5.5A2.5 2.5 0 0 1 7.5 3H19v15H7.5A2.5 2.5 0 0 0 5 20.5Zm0 15A2.5 2.5 0 0 0 7.5 21H19v-3M9 7.5h6'/>"),
  RULING(
      "<path d='m13.5 4 6 6M11 6.5l6 6M12 5.2l6.3 6.3M14.2 9.3 5 18.5a1.8 1.8 0 0 0 0 2.5M4 21h9'/>"),
  RELEASES(
      "<circle cx='12' cy='9.5' r='6'/><path d='m8.5 14.4-1.3 6.4 4.8-2.6 4.8 2.6-1.3-6.4M9.6 9.6l1.7 1.7 3.2-3.5'/>"),
  HELP("<circle cx='12' cy='12' r='8.5'/><path d='M12 11.2v5M12 7.8v.1'/>"),
  SAVE("<path d='M12 4v11m0 0 4.2-4.2M12 15l-4.2-4.2M4.5 19.5h15'/>"),
  AGAIN("<path d='M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4.5 9M4.5 4.5V9H9'/>"),
  TASKS("<path d='m3.8 6.3 1.6 1.6 2.9-3.2M3.8 16.3l1.6 1.6 2.9-3.2M12 6.5h8M12 16.5h8'/>"),
  TASK("<rect x='4.5' y='4.5' width='15' height='15' rx='3'/>"),
  USER("<circle cx='12' cy='8.5' r='3.8'/><path d='M4.8 20a7.3 7.3 0 0 1 14.4 0'/>"),
  LANGUAGE(
      "<circle cx='12' cy='12' r='8.8'/><path d='M3.3 12h17.4M12 3.2c5 5 5 12.6 0 17.6-5-5-5-12.6 0-17.6Z'/>"),
  COMPASS("<circle cx='12' cy='12' r='9'/><path d='m15.8 8.2-2.3 5.3-5.3 2.3 2.3-5.3Z'/>"),
  BACK("<path d='M19.5 12h-15m0 0 6-6m-6 6 6 6'/>"),
  SOURCE(
      "<path d='M10.5 13.5a3.6 3.6 0 0 0 5.2.3l2.8-2.8a3.7 3.7 0 0 0-5.2-5.2l-1.4 1.3M13.5 10.5a3.6 3.6 0 0 0-5.2-.3L5.5 13a3.7 3.7 0 0 0 5.2 5.2l1.4-1.3'/>");

  private final String lines;

  Glyph(String lines) {
    this.lines = lines;
  }

  /** A new picture, as large as the text beside it asks for. */
  public Svg draw() {
    var svg =
        new Svg(
            "<svg viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='1.8' stroke-linecap='round'"
                + " stroke-linejoin='round' aria-hidden='true' focusable='false'>"
                + lines
                + "</svg>");
    svg.addClassName("glyph");
    svg.getElement().setAttribute("aria-hidden", "true");
    return svg;
  }
}
