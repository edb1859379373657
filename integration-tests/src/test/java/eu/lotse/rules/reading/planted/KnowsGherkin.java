package eu.lotse.rules.reading.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsGherkin {

  private KnowsGherkin() {}

  static Object planted() {
    return io.cucumber.messages.types.StepKeywordType.ACTION;
  }
}
