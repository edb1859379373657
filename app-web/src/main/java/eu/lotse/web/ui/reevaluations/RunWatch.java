package eu.lotse.web.ui.reevaluations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import eu.lotse.web.ui.session.Looking;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Re-evaluations; one under way is shown as it goes on, and can be cancelled. */
public final class RunWatch extends Div {

  private static final long serialVersionUID = 1L;
  private static final int LOOK_EVERY_MILLIS = 1_000;

  private final transient Reevaluations reevaluations;
  private final transient Supplier<List<Run>> which;
  private final transient ZoneId zone;
  private final transient Words words;
  private final Map<Long, RunCard> cards = new LinkedHashMap<>();
  private transient SerializableConsumer<Run> over = run -> {};
  private @Nullable Registration looking;
  private @Nullable Long watched;

  /**
   * @param which the ones to show, as they stand when asked
   */
  public RunWatch(
      Reevaluations reevaluations, Supplier<List<Run>> which, ZoneId zone, Words words) {
    this.reevaluations = reevaluations;
    this.which = which;
    this.zone = zone;
    this.words = words;
    addClassName("runs");
  }

  /** What to do when one that was under way here has ended. */
  public RunWatch whenOver(SerializableConsumer<Run> then) {
    over = then;
    return this;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    show();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    rest();
  }

  private void show() {
    List<Run> runs = which.get();
    boolean attended = reevaluations.isAttended();
    List<Long> ids = runs.stream().map(Run::id).toList();
    if (!List.copyOf(cards.keySet()).equals(ids)) {
      removeAll();
      cards.clear();
      ids.forEach(id -> cards.put(id, new RunCard(zone, words, this::cancel, this::resume)));
      cards.values().forEach(this::add);
    }
    runs.forEach(r -> Objects.requireNonNull(cards.get(r.id())).show(r, attended));
    Optional<Run> ended = Optional.ofNullable(watched).flatMap(reevaluations::find);
    watched = runs.stream().filter(r -> r.stage().underWay()).map(Run::id).findFirst().orElse(null);
    if (watched == null) {
      rest();
    } else if (looking == null) {
      getUI().ifPresent(ui -> looking = Looking.every(LOOK_EVERY_MILLIS, ui, this::show));
    }
    ended.filter(r -> !r.stage().underWay()).ifPresent(over::accept);
  }

  private void rest() {
    if (looking != null) {
      looking.remove();
      looking = null;
    }
  }

  private void cancel(long id) {
    reevaluations.cancel(id);
    show();
  }

  /** A worker takes it up. */
  private void resume(long id) {
    try {
      reevaluations.resume(id);
    } catch (UnderWay e) {
      Notification.show(words.text("reevaluations.under-way", String.valueOf(e.run().id())));
    }
    show();
  }
}
