package eu.lotse.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.lotse.web.ui.ask.AskView;
import eu.lotse.web.ui.impact.RulingsView;
import eu.lotse.web.ui.operations.OperationsView;
import eu.lotse.web.ui.operations.WorkListView;
import eu.lotse.web.ui.reevaluations.ReevaluationsView;
import eu.lotse.web.ui.releases.ReleasesView;
import eu.lotse.web.ui.rulebook.RulebookView;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.Language;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The frame around every view: name of the house, the views, and who is looking in which language.
 */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout {

  private static final long serialVersionUID = 1L;

  private final Words words = Words.here();

  public MainLayout(CurrentUser user) {
    addClassName("frame");
    var home = new RouterLink("", AskView.class);
    home.add(new Logo(), new Span("Lotse"));
    home.addClassName("brand");
    home.getElement().setAttribute("aria-label", words.text("frame.home"));
    var tools = new Div(language(), menu(user));
    tools.addClassName("tools");
    var header = new Header(home, navigation(user), tools);
    header.addClassName("frame-header");
    add(header);
  }

  private Nav navigation(CurrentUser user) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    list.add(item(Glyph.ASK, "ask.title", new RouterLink("", AskView.class), true));
    list.add(
        item(
            Glyph.OPERATIONS, "operations.title", new RouterLink("", OperationsView.class), false));
    list.add(item(Glyph.TASKS, "worklist.title", new RouterLink("", WorkListView.class), false));
    list.add(item(Glyph.RULEBOOK, "rulebook.title", new RouterLink("", RulebookView.class), false));
    if (user.worksOnLaw()) {
      list.add(item(Glyph.RULING, "rulings.title", new RouterLink("", RulingsView.class), false));
      list.add(
          item(Glyph.RELEASES, "releases.title", new RouterLink("", ReleasesView.class), false));
    }
    if (user.mayWatchReevaluations()) {
      list.add(
          item(
              Glyph.AGAIN,
              "reevaluations.title",
              new RouterLink("", ReevaluationsView.class),
              false));
    }
    var nav = new Nav(list);
    nav.getElement().setAttribute("aria-label", words.text("frame.views"));
    return nav;
  }

  private ListItem item(Glyph glyph, String key, RouterLink link, boolean exactly) {
    link.add(glyph.draw(), new Span(words.text(key)));
    link.setHighlightCondition(
        exactly ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
    link.setHighlightAction((l, here) -> {
      if (here) {
        l.getElement().setAttribute("aria-current", "page");
      } else {
        l.getElement().removeAttribute("aria-current");
      }
    });
    return new ListItem(link);
  }

  static Component language() {
    Locale other = Language.other();
    Words otherWords = Words.in(other);
    var button =
        new Button(
            otherWords.text("language.name"),
            Glyph.LANGUAGE.draw(),
            click -> Language.choose(other));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("language");
    button.setAriaLabel(otherWords.text("language.switch"));
    button.getElement().setAttribute("lang", other.getLanguage());
    return button;
  }

  private Component menu(CurrentUser user) {
    String roles =
        user.roles().stream().map(r -> words.text("role." + r)).collect(Collectors.joining(", "));
    var name = new Span(user.name());
    name.addClassName("user-name");
    var role = new Span(roles);
    role.addClassNames("user-role", "quiet");
    var both = new Div(name, role);
    both.addClassName("user-text");
    var content = new Div(Glyph.USER.draw(), both);
    content.addClassName("user");
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.TERTIARY);
    menu.getElement().setAttribute("aria-label", words.text("frame.user"));
    var item = menu.addItem(content);
    item.setAriaLabel(words.text("frame.user.menu", user.name(), roles));
    item.getSubMenu().addItem(words.text("frame.log-out"), click -> user.logOut());
    return menu;
  }
}
