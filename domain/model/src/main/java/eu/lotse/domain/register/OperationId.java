package eu.lotse.domain.register;

/** Names a stored processing operation; given by the register, from 1 up. */
public record OperationId(long number) {
  @Override
  public String toString() {
    return Long.toString(number);
  }
}
