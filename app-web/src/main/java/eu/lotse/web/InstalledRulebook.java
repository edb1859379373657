package eu.lotse.web;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/**
 * The rulebook of this installation: the folder it names, else the one packed with the application.
 */
record InstalledRulebook(LotseProperties properties) implements Supplier<RulebookFiles> {

  private static final String PACKED = "rulebook/";

  @Override
  public RulebookFiles get() {
    var folder = properties.rulebook();
    return folder == null ? packed() : RulebookFolder.read(folder);
  }

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
