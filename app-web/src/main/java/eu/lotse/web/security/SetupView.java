package eu.lotse.web.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.lotse.web.security.PasswordRules.Flaw;
import java.util.List;
import java.util.stream.Collectors;

/** Where the first administrator is made. Shows nothing to who does not hold the printed link. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient SetupLink link;
  private final transient SecurityTexts texts;
  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField repeated = new PasswordField();
  private String code = "";

  SetupView(SetupLink link, SecurityTexts texts) {
    this.link = link;
    this.texts = texts;
  }

  @Override
  public String getPageTitle() {
    return text("setup.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    code = event.getLocation().getQueryParameters().getSingleParameter("code").orElse("");
    removeAll();
    add(link.opensWith(code) ? form() : note("setup.closed"));
  }

  private VerticalLayout form() {
    name.setLabel(text("setup.name"));
    name.setHelperText(text("setup.name.help"));
    name.setAutofocus(true);
    name.setWidthFull();
    password.setWidthFull();
    repeated.setWidthFull();
    password.setLabel(text("setup.password"));
    password.setHelperText(text("setup.password.help", PasswordRules.SHORTEST));
    repeated.setLabel(text("setup.repeated"));
    var create = new Button(text("setup.create"), click -> create());
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    create.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    return column(
        logo(),
        new H1(text("setup.title")),
        new Paragraph(text("setup.introduction")),
        name,
        password,
        repeated,
        create);
  }

  private static Image logo() {
    var logo = new Image("icons/lotse.svg", "Lotse");
    logo.setWidth("4rem");
    return logo;
  }

  private VerticalLayout note(String key) {
    return column(logo(), new H1(text("setup.title")), new Paragraph(text(key)));
  }

  private static VerticalLayout column(com.vaadin.flow.component.Component... parts) {
    var column = new VerticalLayout(parts);
    column.setMaxWidth("32rem");
    column.getStyle().set("margin", "8vh auto 0");
    return column;
  }

  private void create() {
    List<Flaw> flaws =
        PasswordRules.check(name.getValue(), password.getValue(), repeated.getValue());
    show(name, flaws, Flaw.NAME_FORM);
    show(password, flaws, Flaw.PASSWORD_SHORT, Flaw.PASSWORD_LONG, Flaw.PASSWORD_IS_NAME);
    show(repeated, flaws, Flaw.PASSWORDS_DIFFER);
    if (!flaws.isEmpty()) {
      return;
    }
    boolean made = link.use(code, name.getValue(), password.getValue());
    password.clear();
    repeated.clear();
    removeAll();
    if (made) {
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    } else {
      add(note("setup.closed"));
    }
  }

  private <F extends com.vaadin.flow.component.HasValidation> void show(
      F field, List<Flaw> found, Flaw... ofThisField) {
    String message =
        List.of(ofThisField).stream()
            .filter(found::contains)
            .map(flaw -> text("setup.flaw." + flaw.name(), PasswordRules.SHORTEST))
            .collect(Collectors.joining(" "));
    field.setInvalid(!message.isEmpty());
    field.setErrorMessage(message);
  }

  private String text(String key, Object... arguments) {
    return texts.text(key, getLocale(), arguments);
  }
}
