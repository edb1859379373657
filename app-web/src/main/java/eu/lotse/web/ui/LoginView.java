package eu.lotse.web.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.lotse.web.ui.words.Words;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginView extends Main implements HasDynamicTitle, BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final Words words = Words.here();
  private final LoginForm form = new LoginForm();

  public LoginView() {
    addClassName("login");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts());
    var claim = new Paragraph(words.text("login.claim"));
    claim.addClassName("login-claim");
    var art = new Div(new H1("Lotse"), claim);
    art.addClassName("login-art");
    var notice = new Paragraph(words.text("notice.no-advice"));
    notice.addClassName("quiet");
    var way = new Div(MainLayout.language(), form, notice);
    way.addClassName("login-way");
    add(art, way);
  }

  private LoginI18n texts() {
    var texts = LoginI18n.createDefault();
    var fields = texts.getForm();
    fields.setTitle(words.text("login.title"));
    fields.setUsername(words.text("login.name"));
    fields.setPassword(words.text("login.password"));
    fields.setSubmit(words.text("login.submit"));
    texts.setForm(fields);
    var error = texts.getErrorMessage();
    error.setTitle(words.text("login.failed"));
    error.setMessage(words.text("login.failed.text"));
    error.setUsername(words.text("login.name.required"));
    error.setPassword(words.text("login.password.required"));
    texts.setErrorMessage(error);
    return texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("login.title"));
  }
}
