package eu.lotse.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eu.lotse.web.ui.session.Language;
import eu.lotse.web.ui.words.Words;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every session its language, and a friendly word where something fails. */
@Component
final class SessionStart implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(SessionStart.class);
  private static final int SHOWN_FOR = 8000;

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start
        .getSource()
        .addSessionInitListener(session -> {
          session.getSession().setLocale(Language.remembered(session.getRequest()));
          session.getSession().setErrorHandler(SessionStart::excuse);
        });
    start
        .getSource()
        .addUIInitListener(opened ->
            opened
                .getUI()
                .getPage()
                .executeJs(
                    "document.documentElement.lang = $0",
                    opened.getUI().getLocale().getLanguage()));
  }

  private static void excuse(ErrorEvent failure) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Failure {} in the user interface", number, failure.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      Words words = Words.here();
      var notice =
          new Notification(
              words.text("failure.text", number), SHOWN_FOR, Notification.Position.TOP_CENTER);
      notice.addThemeVariants(NotificationVariant.ERROR);
      notice.open();
    }
  }
}
