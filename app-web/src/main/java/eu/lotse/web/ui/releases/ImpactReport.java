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
import java.util.Locale;

/** The impact of a proposal as a page for the file; operations stand in it by number only. */
final class ImpactReport extends Anchor {

  private static final long serialVersionUID = 1L;

  private static final int CONFLICT = 409;

  ImpactReport(
      Proposal proposal, Impact impact, Releasing releasing, LocalDate today, Words words) {
    Locale locale = words.locale();
    String name = words.text("proposal.report.file", Long.toString(proposal.number()));
    setHref(
        DownloadHandler.fromInputStream(event -> {
          try {
            String page =
                new ImpactPage(locale).print(impact, releasing.ruleChanges(proposal), today);
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                new ByteArrayInputStream(bytes), name, "text/html;charset=utf-8", bytes.length);
          } catch (IllegalStateException otherVocabulary) {
            return DownloadResponse.error(CONFLICT, words.text("proposal.report.no-longer"));
          }
        }),
        AttachmentType.DOWNLOAD);
    add(Glyph.SAVE.draw(), new Span(words.text("proposal.report")));
    addClassName("download");
  }
}
