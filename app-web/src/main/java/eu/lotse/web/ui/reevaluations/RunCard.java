package eu.lotse.web.ui.reevaluations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.function.LongConsumer;

/** One re-evaluation: what it is about, how far it is, and what can be done about it. */
final class RunCard extends Article {

  private static final long serialVersionUID = 1L;

  private static final String CANCEL = "reevaluations.cancel";
  private static final String RESUME = "reevaluations.resume";

  private final transient ZoneId zone;
  private final transient Words words;
  private final Div told = new Div();
  private final Div actions = new Div();
  private final transient LongConsumer cancel;
  private final transient LongConsumer resume;
  private String offered = "";

  RunCard(ZoneId zone, Words words, LongConsumer cancel, LongConsumer resume) {
    this.zone = zone;
    this.words = words;
    this.cancel = cancel;
    this.resume = resume;
    addClassNames("answer-section", "run");
    told.addClassName("run");
    actions.addClassName("run");
    add(told, actions);
  }

  /**
   * Shows it as it stands. Buttons that are still offered stay where they are, with the focus they
   * may have.
   *
   * @param attended whether a worker takes up what is requested
   */
  void show(Run run, boolean attended) {
    told.removeAll();
    told.add(
        new H2(words.text("reevaluations.one", String.valueOf(run.id()), stage(run))),
        new Paragraph(
            words.text(
                run.rollsBack() ? "reevaluations.about.back" : "reevaluations.about",
                run.release().brief(),
                words.of(run.dates().effectiveOn()),
                run.actor(),
                words.of(run.requestedAt(), zone),
                run.reason())));
    progress(run, attended);
    if (run.flipped().isEmpty()) {
      run.toFlip().ifPresent(count -> told.add(text("reevaluations.to-flip", count)));
    }
    run.flipped().ifPresent(count -> told.add(text("reevaluations.flipped", count)));
    run.fault()
        .ifPresent(f -> told.add(new Paragraph(words.text("reevaluations.fault", why(run, f)))));
    buttons(run);
  }

  private void progress(Run run, boolean attended) {
    boolean requested = run.stage() == Stage.REQUESTED;
    if (requested && attended) {
      told.add(bar(run), text("reevaluations.waiting"));
    }
    if (run.stage().underWay() && !attended) {
      told.add(unattended());
    }
    if (run.patterns() > 0 && !requested) {
      told.add(bar(run), text("reevaluations.decided", run.decided(), run.patterns()));
    }
    if (run.stage() == Stage.PREPARING && run.rate() >= 1) {
      told.add(text("reevaluations.rate", run.rate()));
    }
  }

  private Paragraph unattended() {
    var text = new Paragraph(words.text("reevaluations.unattended"));
    text.addClassName("fault");
    text.getElement().setAttribute("role", "status");
    return text;
  }

  private String why(Run run, Fault fault) {
    return switch (fault.kind()) {
      case REFUSED -> words.text("proposal.refused." + fault.detail(), run.release().brief());
      case RELEASE_CHANGED, EARLIER_VOCABULARY -> words.text("reevaluations.fault." + fault.kind());
      case BROKEN_OFF -> fault.detail();
    };
  }

  private void buttons(Run run) {
    String offer = offer(run);
    if (offer.equals(offered)) {
      return;
    }
    offered = offer;
    actions.removeAll();
    if (offer.equals(CANCEL)) {
      actions.add(button(offer, run, cancel));
    } else if (offer.equals(RESUME)) {
      actions.add(button(offer, run, resume));
    }
  }

  private static String offer(Run run) {
    return switch (run.stage()) {
      case REQUESTED, PREPARING -> run.cancelAsked() ? "" : CANCEL;
      case CANCELLED, FAILED -> RESUME;
      case SWITCHING, DONE -> "";
    };
  }

  private Button button(String key, Run run, LongConsumer what) {
    var button = new Button(words.text(key), click -> what.accept(run.id()));
    button.setAriaLabel(words.text(key + ".which", String.valueOf(run.id())));
    return button;
  }

  private String stage(Run run) {
    boolean stopping = run.cancelAsked() && run.stage().underWay();
    return words.text("reevaluations." + (stopping ? "CANCELLING" : run.stage().name()));
  }

  private ProgressBar bar(Run run) {
    var bar = new ProgressBar(0, 100, run.percent());
    bar.setIndeterminate(run.stage() == Stage.REQUESTED || run.stage() == Stage.SWITCHING);
    bar.getElement()
        .setAttribute("aria-label", words.text("reevaluations.bar", String.valueOf(run.id())));
    return bar;
  }

  private Paragraph text(String key, Object... numbers) {
    Object[] written = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      written[i] = words.of(Math.round(((Number) numbers[i]).doubleValue()));
    }
    var paragraph = new Paragraph(words.text(key, written));
    paragraph.addClassName("quiet");
    return paragraph;
  }
}
