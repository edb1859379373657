package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import eu.lotse.domain.register.TermsRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the terms of an operation from a body, and says why some cannot be. */
final class TermsReader {

  private static final String TERMS = "terms";

  private TermsReader() {}

  /** The terms named in the body. */
  static Terms terms(JsonFields body) {
    Optional<JsonNode> named = body.any(TERMS);
    if (named.isPresent() && !named.get().isObject()) {
      body.faults().add(JsonFields.at(TERMS), "not-object");
    }
    Terms terms = Terms.NONE;
    if (named.isPresent() && named.get().isObject()) {
      for (Map.Entry<String, JsonNode> entry : named.get().properties()) {
        Optional<Term> term = term(entry.getKey(), body.faults());
        Optional<LocalDate> day = term.flatMap(t -> day(t, entry.getValue(), body.faults()));
        if (term.isPresent() && day.isPresent()) {
          terms = terms.with(term.get(), day.get());
        }
      }
    }
    return terms;
  }

  /** Ends a call of which terms were refused. */
  static Refused refused(TermsRefused refused) {
    return new Refused(
        ProblemKind.INVALID_CONTENT,
        refused.faults().stream()
            .map(fault ->
                new Faults.Flaw(
                    at(fault.term().property()),
                    "term." + fault.why(),
                    List.of(
                        fault.term().property(),
                        fault.day().toString(),
                        fault.bound().map(LocalDate::toString).orElse("")),
                    Optional.empty()))
            .toList());
  }

  private static String at(String property) {
    return JsonFields.at(TERMS) + JsonFields.at(property);
  }

  private static Optional<Term> term(String name, Faults faults) {
    Optional<Term> term =
        Stream.of(Term.values()).filter(t -> t.property().equals(name)).findFirst();
    if (term.isEmpty()) {
      List<String> names = Stream.of(Term.values()).map(Term::property).toList();
      faults.suggest(
          at(name),
          "unknown-property",
          UnknownFacts.nearest(name, names.stream()),
          Faults.quote(name),
          Faults.list(names));
    }
    return term;
  }

  private static Optional<LocalDate> day(Term term, JsonNode node, Faults faults) {
    if (!node.isString()) {
      faults.add(at(term.property()), "not-text");
      return Optional.empty();
    }
    Optional<LocalDate> day = JsonFields.day(node.stringValue());
    if (day.isEmpty()) {
      faults.add(at(term.property()), "not-date", Faults.quote(node.stringValue()));
    }
    return day;
  }
}
