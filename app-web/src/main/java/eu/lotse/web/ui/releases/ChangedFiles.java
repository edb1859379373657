package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.lotse.rules.repository.FileChange;
import eu.lotse.rules.repository.FileChange.Mark;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** What a proposal changes in the rule files, line by line. */
final class ChangedFiles extends Div {

  private static final long serialVersionUID = 1L;

  /** A page with more is no longer read. */
  private static final int MOST = 3000;

  ChangedFiles(List<FileChange> changes, Words words) {
    addClassName("changed-files");
    if (changes.isEmpty()) {
      add(new Paragraph(words.text("proposal.no-files")));
    }
    int shown = 0;
    for (FileChange change : changes) {
      shown += change.lines().size();
      var lines = shown <= MOST ? lines(change, words) : tooMany(words);
      var details =
          new Details(
              words.text("proposal.file." + change.kind(), breakable(change.path())), lines);
      details.setOpened(changes.size() == 1);
      add(details);
    }
  }

  /** May be broken between folders. */
  private static String breakable(String path) {
    return path.replace("/", "/\u200b");
  }

  private static Div tooMany(Words words) {
    return new Div(words.text("proposal.too-many-lines"));
  }

  private static Div lines(FileChange change, Words words) {
    var all = new Div();
    all.addClassName("diff");
    all.getElement().setAttribute("tabindex", "0");
    all.getElement().setAttribute("role", "region");
    all.getElement().setAttribute("aria-label", change.path());
    change.lines().forEach(line -> all.add(line(line, words)));
    return words.german(all);
  }

  private static Div line(FileChange.Line line, Words words) {
    var row = new Div();
    row.addClassNames("diff-line", "diff-" + line.mark().name().toLowerCase(java.util.Locale.ROOT));
    if (line.mark() == Mark.GAP) {
      row.setText("⋯");
      return row;
    }
    var number = new Span(Integer.toString(line.number()));
    number.addClassName("diff-number");
    row.add(number);
    if (line.mark() != Mark.SAME) {
      var sign = new Span(line.mark() == Mark.ADDED ? "+" : "−");
      sign.addClassName("diff-sign");
      sign.getElement().setAttribute("aria-label", words.text("proposal.line." + line.mark()));
      row.add(sign);
    }
    var text = new Span(line.text());
    text.addClassName("diff-text");
    row.add(text);
    return row;
  }
}
