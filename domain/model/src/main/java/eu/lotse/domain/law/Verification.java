package eu.lotse.domain.law;

import java.util.Optional;
import java.util.stream.Stream;

/** How well a source was verified by those who entered it in the register. */
public enum Verification {
  /** Read in the source named beside it. */
  VERIFIED("V"),
  /** From memory, confidence high. */
  MEMORY_HIGH("M+"),
  /** From memory, confidence medium: a plain permission does not rest on it. */
  MEMORY_MEDIUM("M~"),
  /** From memory, confidence low: nothing rests on it alone. */
  MEMORY_LOW("M-");

  private final String mark;

  Verification(String mark) {
    this.mark = mark;
  }

  /** The mark as the register writes it. */
  public String mark() {
    return mark;
  }

  /** Whether a plain permission may rest on a source so verified. */
  public boolean carriesPermission() {
    return this == VERIFIED || this == MEMORY_HIGH;
  }

  public static Optional<Verification> of(String mark) {
    return Stream.of(values()).filter(v -> v.mark.equals(mark)).findFirst();
  }
}
