package eu.lotse.web.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import eu.lotse.trial.TrialLotse;
import eu.lotse.web.TenthOfJanuary;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Views with the real rulebook, on the 10th of January 2025, without a browser. */
@SpringBootTest(classes = TrialLotse.class)
@Import(TenthOfJanuary.class)
public abstract class ViewTest extends SpringBrowserlessTest {

  @BeforeEach
  void speakGerman() {
    VaadinSession.getCurrent().setLocale(Locale.GERMAN);
    UI.getCurrent().setLocale(Locale.GERMAN);
    navigate(LoginView.class); // away from the start view, which was built before
  }

  /** Everything written in a part of the page. */
  protected static String textOf(Component part) {
    return part.getElement().getTextRecursively();
  }

  /** Everything written on the page. */
  protected String page() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
