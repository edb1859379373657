package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.reading.RulebookFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** From the start of a process to the first answer, reading and compiling included. */
final class FirstAnswer {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final double NANOS_PER_SECOND = 1e9;

  private FirstAnswer() {}

  /** How long it took, and what the answer was. */
  record Given(double seconds, String verdict) {}

  /**
   * @param arguments the name of the engine and the folder of the rulebook
   */
  public static void main(String[] arguments) {
    Engine engine = Engines.of(arguments[0], RulebookFolder.read(Path.of(arguments[1])));
    var assessment = engine.assess(firstValues(), new LegalDates(DAY, DAY));
    System.out.println("answer " + assessment.verdict());
    System.exit(0);
  }

  private static FactPattern firstValues() {
    FactPattern pattern = FactPattern.unknown(Matters.all().getFirst());
    for (Attribute attribute : pattern.matter().attributes()) {
      pattern = pattern.narrowed(attribute, Integer.lowestOneBit(attribute.all()));
    }
    return pattern;
  }

  /** Asks in a process of its own. */
  static Given inNewProcess(String engine, String rulebook) {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            FirstAnswer.class.getName(),
            engine,
            rulebook);
    long begin = System.nanoTime();
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("answer ")) {
            return new Given((System.nanoTime() - begin) / NANOS_PER_SECOND, line);
          }
        }
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(engine + " gave no answer");
  }
}
