package eu.lotse.domain.rulebook;

import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Verification;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The norms and rulings a rulebook may cite, by citation. */
public record Register(Map<Citation, Source> entries) {

  public Register {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  public Optional<Source> find(Citation citation) {
    return Optional.ofNullable(entries.get(citation));
  }

  /** Whether some source of the rule was read and not only remembered. */
  public boolean isVerified(Rule rule) {
    return Stream.concat(rule.norms().stream(), rule.rulings().stream())
        .flatMap(citation -> find(citation).stream())
        .anyMatch(source -> source.verification() == Verification.VERIFIED);
  }

  public Collection<Source> all() {
    return entries.values();
  }
}
