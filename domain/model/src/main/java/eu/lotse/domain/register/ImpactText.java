package eu.lotse.domain.register;

/**
 * Port: writes down what a release would change, so that the same impact is always the same text
 * and an approval can name its hash.
 */
@FunctionalInterface
public interface ImpactText {

  String of(Impact impact);
}
