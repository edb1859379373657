package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release would change, as the text says that is approved. */
final class ImpactSummary extends Div {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 50;

  ImpactSummary(Attached impact, Words words) {
    JsonNode tree = JsonMapper.shared().readTree(impact.text());
    JsonNode flips = tree.path("flips");
    long flipped = flips.valueStream().mapToLong(f -> f.path("operations").asLong(0)).sum();
    add(
        new Paragraph(
            words.text(
                "proposal.impact.counts",
                tree.path("operations").asLong(0),
                tree.path("patterns").asLong(0),
                flipped)));
    var list = new UnorderedList();
    list.addClassNames("plain-list", "flips");
    flips.valueStream().limit(MOST).forEach(flip -> list.add(item(flip, words)));
    add(list);
    var against =
        new Paragraph(
            words.text(
                "proposal.impact.against",
                impact.against().brief(),
                words.of(impact.dates().effectiveOn()),
                impact.sha256().substring(0, 12)));
    against.addClassName("quiet");
    add(against);
  }

  private static ListItem item(JsonNode flip, Words words) {
    var arrow = new Span("→");
    arrow.getElement().setAttribute("aria-hidden", "true");
    var verdicts =
        new Div(
            new Span(words.of(flip.path("operations").asLong(0))),
            badge(flip.path("from"), words),
            arrow,
            badge(flip.path("to"), words));
    verdicts.addClassName("marks");
    String rules =
        flip.path("rules").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    var about = new Span(flip.path("activity").asString("") + " · " + rules);
    about.addClassNames("quiet", "breakable");
    return new ListItem(verdicts, about);
  }

  private static VerdictBadge badge(JsonNode verdict, Words words) {
    return new VerdictBadge(Verdict.valueOf(verdict.asString()), words);
  }
}
