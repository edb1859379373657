package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.Proposal;
import eu.lotse.rules.printing.ImpactPage;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The impact of a proposal as a page for the file; operations stand in it by number only. */
final class ImpactReport extends Anchor {

  private static final long serialVersionUID = 1L;

  private static final int CONFLICT = 409;

  private final transient Proposal proposal;
  private final transient Impact impact;
  private final transient Releasing releasing;
  private final LocalDate today;
  private final transient Words words;

  ImpactReport(
      Proposal proposal, Impact impact, Releasing releasing, LocalDate today, Words words) {
    this.proposal = proposal;
    this.impact = impact;
    this.releasing = releasing;
    this.today = today;
    this.words = words;
    setHref(DownloadHandler.fromInputStream(event -> download()), AttachmentType.DOWNLOAD);
    add(Glyph.SAVE.draw(), new Span(words.text("proposal.report")));
    addClassName("download");
  }

  /**
   * The page.
   *
   * @throws IllegalStateException where it was made with a vocabulary that is no more
   */
  String page() {
    return new ImpactPage(words.locale()).print(impact, releasing.ruleChanges(proposal), today);
  }

  private DownloadResponse download() {
    try {
      byte[] bytes = page().getBytes(StandardCharsets.UTF_8);
      String name = words.text("proposal.report.file", Long.toString(proposal.number()));
      return new DownloadResponse(
          new ByteArrayInputStream(bytes), name, "text/html;charset=utf-8", bytes.length);
    } catch (IllegalStateException otherVocabulary) {
      return DownloadResponse.error(CONFLICT, words.text("proposal.report.no-longer"));
    }
  }
}
