package eu.lotse.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kie.api.KieServices;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file in which the latest figures of each benchmark stand, with the machine they are of. */
final class Results {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;

  Results(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Replaces the figures of one benchmark; those of the others stay. */
  void keep(String benchmark, Map<String, Object> figures) {
    Map<String, Object> entry = new LinkedHashMap<>(figures);
    entry.put("measuredOn", LocalDate.now().toString());
    entry.put("machine", machine());
    entry.put("versions", versions());
    Map<String, Object> all = all();
    all.put(benchmark, entry);
    write(all);
  }

  /** Replaces a single figure. */
  void keep(String name, double figure) {
    Map<String, Object> all = all();
    all.put(name, figure);
    write(all);
  }

  /** Everything that was ever measured and not since replaced. */
  Map<String, Object> all() {
    try {
      return Files.exists(file)
          ? JSON.readValue(
              Files.readString(file), new TypeReference<LinkedHashMap<String, Object>>() {})
          : new LinkedHashMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Above all stand machine and versions of the latest run, beside each benchmark its own. */
  private void write(Map<String, Object> all) {
    all.put("machine", machine());
    all.put("versions", versions());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, JSON.writeValueAsString(all) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> machine() {
    var machine = new LinkedHashMap<String, Object>();
    machine.put("processor", processor());
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return machine;
  }

  private static String processor() {
    Path cpus = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(cpus)) {
      return "unknown";
    }
    try (BufferedReader lines = Files.newBufferedReader(cpus)) {
      return lines
          .lines()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> versions() {
    var versions = new LinkedHashMap<String, Object>();
    versions.put("java", Runtime.version().toString());
    versions.put("drools", KieServices.class.getPackage().getImplementationVersion());
    versions.put("kie_dmn", KieServices.class.getPackage().getImplementationVersion());
    versions.put("cedar", System.getProperty("bench.cedar", "unknown"));
    versions.put("spring_boot", SpringBootVersion.getVersion());
    return versions;
  }
}
