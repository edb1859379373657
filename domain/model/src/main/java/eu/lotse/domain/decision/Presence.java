package eu.lotse.domain.decision;

/** Whether something is so in all completions of the unknown facts, or only in some. */
public enum Presence {
  CERTAIN,
  POSSIBLE
}
