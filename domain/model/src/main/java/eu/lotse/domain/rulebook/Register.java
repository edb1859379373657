package eu.lotse.domain.rulebook;

import eu.lotse.domain.law.Citation;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The norms and rulings a rulebook may cite, by citation. */
public record Register(Map<Citation, Source> entries) {

  public Register {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  public Optional<Source> find(Citation citation) {
    return Optional.ofNullable(entries.get(citation));
  }

  public Collection<Source> all() {
    return entries.values();
  }
}
