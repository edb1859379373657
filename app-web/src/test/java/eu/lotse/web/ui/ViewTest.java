package eu.lotse.web.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import eu.lotse.trial.TrialLotse;
import eu.lotse.web.TenthOfJanuary;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Views with the real rulebook, on the 10th of January 2025, without a browser. */
@SpringBootTest(classes = TrialLotse.class)
@Import(TenthOfJanuary.class)
public abstract class ViewTest extends SpringBrowserlessTest {

  /** Everything that can be read in a part of the page. */
  protected static String textOf(Component part) {
    return all(part)
        .filter(c -> c.getChildren().findAny().isEmpty())
        .map(c -> c instanceof HasText text ? text.getText() : "")
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** A part of the page with all visible parts of it. */
  protected static Stream<Component> all(Component part) {
    return part.isVisible()
        ? Stream.concat(Stream.of(part), part.getChildren().flatMap(ViewTest::all))
        : Stream.empty();
  }

  protected static String page() {
    return textOf(UI.getCurrent());
  }
}
