package eu.lotse.domain.register;

/** Somebody named an activity that the record of processing does not have. */
public final class UnknownActivity extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownActivity(ActivityName name) {
    super("There is no activity " + name);
  }
}
