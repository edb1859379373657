package eu.lotse.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class LoginViewTest extends ViewTest {

  @Test
  void one_is_greeted_in_german_and_may_choose_english() {
    navigate(LoginView.class);
    assertThat(page()).contains("Sicher durch das Datenschutzrecht", "keine Rechtsberatung");
    Button english = $(Button.class).withText("English").single();
    assertThat(english.getElement().getAttribute("lang")).isEqualTo("en");
    test(english).click();
    assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_failed_login_is_explained() {
    UI.getCurrent().navigate(LoginView.class, QueryParameters.of("error", ""));
    LoginForm form = $(LoginForm.class).single();
    assertThat(form.isError()).isTrue();
    assertThat(form.getElement().getPropertyRaw("i18n").toString())
        .contains("passen nicht zusammen");
  }
}
