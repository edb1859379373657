package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.facts.Value;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Map;

/** The known facts of a pattern in words, grouped by theme. */
public final class FactList extends Div {

  private static final long serialVersionUID = 1L;

  public FactList(FactPattern pattern, Words words) {
    addClassName("fact-list");
    Map<Attribute, List<Value>> stated = pattern.stated();
    for (Theme theme : pattern.matter().themes()) {
      var facts = new DescriptionList();
      stated.forEach((attribute, values) -> {
        if (attribute.theme().equals(theme)) {
          facts.add(
              new DescriptionList.Term(words.of(attribute.phrase())),
              new DescriptionList.Description(words.oneOf(values)));
        }
      });
      if (facts.getChildren().findAny().isPresent()) {
        var group = new Div(new H3(words.of(theme.phrase())), facts);
        group.addClassName("fact-group");
        add(group);
      }
    }
  }
}
