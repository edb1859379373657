package eu.lotse.domain.register;

import java.util.List;
import java.util.Optional;

/** Port: the record of processing activities. */
public interface Activities {

  /** All activities by name. */
  List<Activity> all();

  Optional<Activity> find(ActivityName name);

  /**
   * Stores an activity under its name; one of the same name is replaced. Operations stored before
   * keep their facts.
   */
  void save(Activity activity);
}
