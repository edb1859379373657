package eu.lotse.rules.reading;

import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Verification;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What rules cite stands in the register, and is verified well enough for what rests on it. */
final class CitationCheck {

  /** A whole register is looked through for each; more wrong citations have one cause. */
  private static final int MOST_SUGGESTIONS = 50;

  private final Register register;
  private final Faults faults;
  private final Mentioned mentioned;
  private int suggested;

  CitationCheck(Register register, Faults faults, Mentioned mentioned) {
    this.register = register;
    this.faults = faults;
    this.mentioned = mentioned;
  }

  void check(Collection<List<WrittenRule>> rulesOfMatters) {
    rulesOfMatters.stream().flatMap(List::stream).forEach(this::check);
  }

  private void check(WrittenRule written) {
    Rule rule = written.rule();
    for (Citation norm : rule.norms()) {
      check(norm, written.placeOf(Annotation.NORM), s -> s instanceof Source.Norm, "@urteil");
      checkInForce(norm, written.placeOf(Annotation.NORM), rule);
    }
    for (Citation ruling : rule.rulings()) {
      check(ruling, written.placeOf(Annotation.RULING), s -> s instanceof Source.Ruling, "@norm");
    }
    for (int i = 0; i < rule.duties().size(); i++) {
      check(rule.duties().get(i).norm(), written.duties().get(i), s -> true, "");
      checkInForce(rule.duties().get(i).norm(), written.duties().get(i), rule);
    }
    checkVerification(written);
  }

  private void check(
      Citation citation, Place place, Predicate<Source> kind, String otherAnnotation) {
    var source = register.find(citation);
    if (source.isPresent()) {
      if (!kind.test(source.get())) {
        faults.add(place, Refusal.CITATION_KIND, citation.text(), otherAnnotation);
      }
    } else if (!mentioned.hasCitation(citation.text())) {
      faults.add(place, Refusal.CITATION_UNKNOWN, citation.text(), nearest(citation));
    }
  }

  /** A provision is cited only for days on which it stands in the statute under that number. */
  private void checkInForce(Citation citation, Place place, Rule rule) {
    if (register.find(citation).orElse(null) instanceof Source.Norm norm
        && !norm.inForce().covers(rule.holds().effective())) {
      faults.add(
          place,
          Refusal.NORM_NOT_IN_FORCE,
          citation.text(),
          norm.inForce(),
          rule.id().toString(),
          rule.holds().effective());
    }
  }

  private String nearest(Citation citation) {
    return suggested++ < MOST_SUGGESTIONS
        ? UnknownFacts.nearest(
                citation.text(), register.all().stream().map(s -> s.citation().text()))
            .orElse("–")
        : "–";
  }

  private void checkVerification(WrittenRule written) {
    Rule rule = written.rule();
    List<Verification> marks =
        Stream.concat(rule.norms().stream(), rule.rulings().stream())
            .map(register::find)
            .flatMap(Optional::stream)
            .map(Source::verification)
            .toList();
    if (marks.size() < rule.norms().size() + rule.rulings().size()) {
      return;
    }
    if (marks.stream().allMatch(m -> m == Verification.MEMORY_LOW)) {
      faults.add(rule.place(), Refusal.SOURCES_TOO_WEAK, rule.id().toString());
    } else if (rule.effect() == Effect.PERMITS
        && marks.stream().noneMatch(Verification::carriesPermission)) {
      faults.add(written.effect(), Refusal.PERMISSION_SOURCES, rule.id().toString());
    }
  }
}
