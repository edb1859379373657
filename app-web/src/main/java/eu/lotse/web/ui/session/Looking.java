package eu.lotse.web.ui.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks from a page, again and again, at what goes on elsewhere. Several parts of a page may do so;
 * it looks as often as the most impatient of them wants.
 */
public final class Looking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int NEVER = -1;

  private final UI ui;
  private final List<Integer> intervals = new ArrayList<>();

  private Looking(UI ui) {
    this.ui = ui;
  }

  /** Begins; ends when it is removed. */
  public static Registration every(int millis, UI ui, Runnable look) {
    Looking all = of(ui);
    Integer mine = millis;
    all.intervals.add(mine);
    all.apply();
    Registration polls = ui.addPollListener(poll -> look.run());
    return Registration.once(() -> {
      polls.remove();
      all.intervals.remove(mine);
      all.apply();
    });
  }

  private static Looking of(UI ui) {
    Looking known = ComponentUtil.getData(ui, Looking.class);
    if (known != null) {
      return known;
    }
    var first = new Looking(ui);
    ComponentUtil.setData(ui, Looking.class, first);
    return first;
  }

  private void apply() {
    ui.setPollInterval(intervals.stream().mapToInt(Integer::intValue).min().orElse(NEVER));
  }
}
