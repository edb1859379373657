package eu.lotse.batch;

import eu.lotse.batch.importing.ImportReport;
import eu.lotse.batch.importing.ImportSummary;
import eu.lotse.batch.terminal.Wording;
import java.util.ArrayList;
import java.util.List;

/** How an import ended, for people. */
final class ImportText {

  private final Wording wording;

  ImportText(Wording wording) {
    this.wording = wording;
  }

  List<String> lines(ImportReport report) {
    ImportSummary summary = report.summary();
    var lines = new ArrayList<String>();
    if (report.before()) {
      lines.add(wording.text("import.before"));
    } else if (report.resumed()) {
      lines.add(wording.text("import.resumed"));
    }
    lines.add(wording.text("import.lines", summary.lines()));
    lines.add(wording.text("import.stored", summary.stored()));
    summary
        .verdicts()
        .forEach((verdict, count) ->
            lines.add(
                wording.text("import.part", wording.text("verdict." + verdict.name()), count)));
    lines.add(wording.text("import.known", summary.known()));
    lines.add(wording.text("import.skipped", summary.skippedInAll()));
    summary
        .skipped()
        .forEach((reason, count) ->
            lines.add(
                wording.text("import.part", wording.text("skipped." + reason.name()), count)));
    lines.add(wording.text("import.rejected", summary.rejected()));
    report.rejects().ifPresent(file -> lines.add(wording.text("import.rejects", file)));
    return lines;
  }
}
