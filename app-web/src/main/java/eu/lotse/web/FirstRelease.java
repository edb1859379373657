package eu.lotse.web;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/** Sees to it that there is law in force: of a new register, the rulebook of the installation. */
final class FirstRelease {

  private static final String PACKED = "rulebook/";
  private static final String REASON = "Erster Start";

  private final Releases releases;
  private final LotseProperties properties;

  FirstRelease(Releases releases, LotseProperties properties) {
    this.releases = releases;
    this.properties = properties;
  }

  void ensure(LocalDate today) {
    if (releases.active().isPresent()) {
      return;
    }
    try {
      releases.activate(
          rulebook(), LegalDates.asThen(today), Actor.HOUSE, REASON, Optional.empty());
    } catch (ReleaseChanged e) {
      // Another process was first; its release is as good.
    }
  }

  private Rulebook rulebook() {
    var folder = properties.rulebook();
    return folder == null ? Rulebooks.of(packed()) : Rulebooks.load(folder);
  }

  /** The rulebook that was packed with the application. */
  private static RulebookFiles packed() {
    var files = new TreeMap<String, byte[]>();
    try {
      var resources =
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKED + "**/*.*");
      for (Resource resource : resources) {
        String url = UriUtils.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        files.put(
            url.substring(url.lastIndexOf("/" + PACKED) + PACKED.length() + 1),
            resource.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The packed rulebook cannot be read", e);
    }
    return new RulebookFiles(files);
  }
}
