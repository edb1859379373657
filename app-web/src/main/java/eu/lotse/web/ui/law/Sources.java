package eu.lotse.web.ui.law;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.rulebook.Source;
import eu.lotse.domain.rulebook.Source.Norm;
import eu.lotse.domain.rulebook.Source.Ruling;
import eu.lotse.web.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the register in words: what it says, where it is from, and how well it was verified.
 */
public final class Sources {

  private Sources() {}

  /** Everything the register knows of {@code source}, without its citation. */
  public static Component describe(Source source, Words words) {
    var text = new Div();
    text.addClassName("source");
    var content = new Paragraph(source.content());
    content.addClassName("source-content");
    text.add(words.german(content));
    details(source, words)
        .forEach(line -> {
          var detail = new Div(line);
          detail.addClassName("quiet");
          text.add(detail);
        });
    var mark = new Span(words.text("verification." + source.verification()));
    mark.addClassNames(
        "mark", "mark-" + source.verification().name().toLowerCase(java.util.Locale.ROOT));
    text.add(mark);
    return text;
  }

  private static List<String> details(Source source, Words words) {
    var lines = new ArrayList<String>();
    switch (source) {
      case Norm norm -> {
        lines.add(words.text("source.norm", norm.statute(), Validity.span(norm.inForce(), words)));
      }
      case Ruling ruling -> {
        lines.add(words.text("source.decided", ruling.court(), words.of(ruling.date())));
        lines.add(words.text("source.file", ruling.fileNumber()));
        ruling.ecli().ifPresent(lines::add);
      }
    }
    source.foundIn().ifPresent(where -> lines.add(words.text("source.found", where)));
    return lines;
  }
}
