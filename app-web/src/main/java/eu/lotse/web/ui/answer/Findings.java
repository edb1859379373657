package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.web.ui.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Reasons, grouped by the area of law they belong to; in each area the weightiest first. */
final class Findings extends Div {

  private static final long serialVersionUID = 1L;

  private static final List<Effect> WEIGHT =
      List.of(
          Effect.PROHIBITS,
          Effect.MAY_PROHIBIT,
          Effect.MAY_PERMIT,
          Effect.PERMITS,
          Effect.SETS_ASIDE,
          Effect.REQUIRES);

  Findings(List<Finding> findings, Register register, Words words) {
    addClassName("findings");
    var byArea = new TreeMap<Area, List<Finding>>();
    findings.forEach(
        f -> byArea.computeIfAbsent(f.rule().area(), a -> new java.util.ArrayList<>()).add(f));
    byArea.forEach((area, some) -> add(group(area, some, register, words)));
  }

  private static Section group(Area area, List<Finding> some, Register register, Words words) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    some.stream()
        .sorted(
            Comparator.comparing(Finding::presence)
                .thenComparing(f -> f.rule().closing())
                .thenComparing(f -> WEIGHT.indexOf(f.rule().effect()))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(f -> list.add(new FindingCard(f, register, words)));
    var title = new H3(words.of(area));
    title.addClassName("area-title");
    return new Section(title, list);
  }
}
