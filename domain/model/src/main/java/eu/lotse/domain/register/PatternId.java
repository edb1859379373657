package eu.lotse.domain.register;

/** Names a stored fact pattern; given by the register. */
public record PatternId(long number) {}
