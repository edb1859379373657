package eu.lotse.domain.rulebook;

import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.law.Verification;
import java.time.LocalDate;
import java.util.Optional;

/** An entry of the register: what rules may cite. Texts are German. */
public sealed interface Source {

  Citation citation();

  /** What it says, in one sentence. */
  String content();

  Verification verification();

  /** Where it was verified; empty for what was entered from memory. */
  Optional<String> foundIn();

  /** A provision of a statute. */
  record Norm(
      Citation citation,
      String statute,
      Span inForce,
      String content,
      Verification verification,
      Optional<String> foundIn)
      implements Source {}

  /** A court's ruling or an authority's guidance. */
  record Ruling(
      Citation citation,
      String court,
      LocalDate date,
      String fileNumber,
      Optional<String> ecli,
      String content,
      Verification verification,
      Optional<String> foundIn)
      implements Source {}
}
