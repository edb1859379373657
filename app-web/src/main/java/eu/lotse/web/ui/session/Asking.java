package eu.lotse.web.ui.session;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.Activity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The question somebody is putting together; it outlives a look at another view or in another
 * language.
 */
@Component
@VaadinSessionScope
public class Asking {

  private Matter matter = Matters.all().getFirst();
  private Optional<Activity> activity = Optional.empty();
  private Facts own = Facts.none(matter);
  private DateWish dates = DateWish.TODAY;

  public Matter matter() {
    return matter;
  }

  /** Asks about another matter: a new question, by the law of the same day. */
  public void matter(Matter chosen) {
    if (chosen != matter) {
      matter = chosen;
      activity = Optional.empty();
      own = Facts.none(chosen);
    }
  }

  /** The activity whose facts fill the form. */
  public Optional<Activity> activity() {
    return activity;
  }

  public void activity(Optional<Activity> chosen) {
    this.activity = chosen.filter(a -> a.facts().matter() == matter);
  }

  /** What was said of the single case. */
  public Facts own() {
    return own;
  }

  public DateWish dates() {
    return dates;
  }

  public void dates(DateWish chosen) {
    this.dates = chosen;
  }

  /** What the activity says. */
  public Facts fromActivity() {
    return activity.map(Activity::facts).orElse(Facts.none(matter));
  }

  /** Says something of one fact; no values take back what was said. */
  public void say(Attribute attribute, List<Value> values) {
    if (values.isEmpty()) {
      own = own.without(attribute);
    } else {
      own = own.overriddenBy(new Facts(matter, Map.of(attribute, values)));
    }
  }

  /** Everything that is said: the single case before the activity. */
  public Facts facts() {
    return fromActivity().overriddenBy(own);
  }

  public Question question(LocalDate today) {
    return new Question(facts(), dates.dates(today), true);
  }

  public void startAgain() {
    activity = Optional.empty();
    own = Facts.none(matter);
    dates = DateWish.TODAY;
  }

  /** Starts from what is known of a stored operation; what was only presumed stays presumed. */
  public void startFrom(FactPattern pattern, Optional<Activity> itsActivity) {
    startAgain();
    matter(pattern.matter());
    activity(itsActivity);
    var said = new LinkedHashMap<Attribute, List<Value>>();
    pattern
        .stated()
        .forEach((attribute, values) -> {
          boolean saidByActivity = values.equals(fromActivity().stated().get(attribute));
          boolean presumed =
              values.equals(attribute.presumed())
                  && !fromActivity().stated().containsKey(attribute);
          if (!saidByActivity && !presumed) {
            said.put(attribute, values);
          }
        });
    own = new Facts(matter, said);
  }
}
