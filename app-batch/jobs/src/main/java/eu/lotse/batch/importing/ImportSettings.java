package eu.lotse.batch.importing;

import eu.lotse.domain.facts.Processing;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says of itself and of the networks it reads.
 *
 * @param companyActors the company's own actors, by id
 * @param sources kinds of networks by host; a host covers its subdomains
 */
@ConfigurationProperties("lotse.import")
public record ImportSettings(
    @DefaultValue Set<String> companyActors, @DefaultValue Map<String, String> sources) {

  public ImportSettings {
    companyActors = Set.copyOf(companyActors);
    sources = Map.copyOf(sources);
    var source = Processing.matter().attribute("source");
    sources.values().forEach(source::value);
  }

  boolean isCompany(String id) {
    return companyActors.contains(id);
  }

  /** Whether an object belongs to one of the company's actors, as its address shows. */
  boolean isOfCompany(String id) {
    return companyActors.stream().anyMatch(actor -> id.equals(actor) || id.startsWith(actor + "/"));
  }

  /** The kind of network that runs the first of these addresses whose host is known. */
  Optional<String> source(List<String> addresses) {
    return addresses.stream()
        .flatMap(a -> host(a).stream())
        .flatMap(h -> of(h).stream())
        .findFirst();
  }

  private Optional<String> of(String host) {
    for (String part = host; !part.isEmpty(); part = afterFirstDot(part)) {
      String found = sources.get(part);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String afterFirstDot(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? "" : host.substring(dot + 1);
  }

  private static Optional<String> host(String address) {
    if (address.startsWith("acct:")) {
      return Optional.of(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
