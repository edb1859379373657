package eu.lotse.web.ui.reevaluations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.function.LongConsumer;

/** One re-evaluation: what it is about, how far it is, and what can be done about it. */
final class RunCard extends Article {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  RunCard(Run run, ZoneId zone, Words words, LongConsumer cancel, LongConsumer resume) {
    this.words = words;
    addClassNames("answer-section", "run");
    add(
        new H2(words.text("reevaluations.one", String.valueOf(run.id()), stage(run))),
        new Paragraph(
            words.text(
                "reevaluations.about",
                run.release().brief(),
                words.of(run.dates().effectiveOn()),
                run.actor(),
                words.of(run.requestedAt(), zone),
                run.reason())));
    if (run.patterns() > 0) {
      add(bar(run), text("reevaluations.decided", run.decided(), run.patterns()));
    }
    if (run.stage() == Stage.PREPARING && run.rate() >= 1) {
      add(text("reevaluations.rate", run.rate()));
    }
    if (run.flipped().isEmpty()) {
      run.toFlip().ifPresent(count -> add(text("reevaluations.to-flip", count)));
    }
    run.flipped().ifPresent(count -> add(text("reevaluations.flipped", count)));
    run.fault().ifPresent(fault -> add(new Paragraph(words.text("reevaluations.fault", fault))));
    buttons(run, cancel, resume);
  }

  private void buttons(Run run, LongConsumer cancel, LongConsumer resume) {
    boolean waiting = run.stage() == Stage.REQUESTED || run.stage() == Stage.PREPARING;
    if (waiting && !run.cancelAsked()) {
      add(button("reevaluations.cancel", run, cancel));
    } else if (run.stage() == Stage.CANCELLED || run.stage() == Stage.FAILED) {
      add(button("reevaluations.resume", run, resume));
    }
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
