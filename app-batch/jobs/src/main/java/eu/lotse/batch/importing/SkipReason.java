package eu.lotse.batch.importing;

/** Why an item is not stored though nothing is wrong with it. */
public enum SkipReason {
  /** A like, a share, a deletion: something else than the creation of a post. */
  OTHER_ACTIVITY,
  /** A picture, an event, a profile: something else than a post. */
  OTHER_OBJECT,
  /** The activity only names its object, so nothing is known of it. */
  ONLY_NAMED,
  /** The company's own post. */
  OWN_POST,
  EMPTY_LINE
}
