package eu.lotse.batch.reevaluating;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import java.util.ArrayList;
import java.util.List;

/** How a re-evaluation is doing, in words. */
public final class RunText {

  private final Wording wording;

  public RunText(Wording wording) {
    this.wording = wording;
  }

  /** In one line: which, and how far it is. */
  public String line(Run run) {
    return wording.text(
        "run.line",
        String.valueOf(run.id()),
        run.release().brief(),
        run.dates().effectiveOn(),
        stage(run),
        run.percent(),
        run.actor());
  }

  public String stage(Run run) {
    return wording.text(
        run.cancelAsked() && run.stage().underWay() ? "run.CANCELLING" : "run." + run.stage());
  }

  /** All that is known of it. */
  public List<String> lines(Run run) {
    var lines = new ArrayList<String>();
    lines.add(line(run));
    if (run.patterns() > 0) {
      lines.add("  " + wording.text("run.decided", run.decided(), run.patterns()));
    }
    if (run.stage() == Stage.PREPARING && run.rate() >= 1) {
      lines.add("  " + wording.text("run.rate", Math.round(run.rate())));
    }
    if (run.flipped().isEmpty()) {
      run.toFlip().ifPresent(count -> lines.add("  " + wording.text("run.to-flip", count)));
    }
    run.flipped().ifPresent(count -> lines.add("  " + wording.text("run.flipped", count)));
    run.fault().ifPresent(fault -> lines.add("  " + wording.text("run.fault", why(run, fault))));
    return lines;
  }

  private String why(Run run, Fault fault) {
    return switch (fault.kind()) {
      case REFUSED -> wording.text("failed.proposal." + fault.detail(), run.release().brief());
      case RELEASE_CHANGED, EARLIER_VOCABULARY -> wording.text("run.fault." + fault.kind());
      case BROKEN_OFF -> fault.detail();
    };
  }
}
