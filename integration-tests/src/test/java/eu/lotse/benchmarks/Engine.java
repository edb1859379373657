package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;

/** One way to get the whole answer for a complete pattern. */
interface Engine {

  Assessment assess(FactPattern pattern, LegalDates dates);
}
