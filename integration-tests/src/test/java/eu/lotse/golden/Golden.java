package eu.lotse.golden;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.postgres.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Golden decisions: the release they are of, and for each question the SHA-256 of its canonical
 * answer.
 */
record Golden(String release, List<Decision> decisions) {

  private static final String RELEASE = "release ";

  /** A question and the hash of its answer: one line of the file. */
  record Decision(String answer, LegalDates dates, FactPattern pattern) {

    static Decision of(Rulebook rulebook, LegalDates dates, FactPattern pattern) {
      String answer = new CanonicalJson().answer(rulebook.assess(pattern, dates));
      return new Decision(sha256(answer), dates, pattern);
    }

    private static Decision parse(String line) {
      String[] parts = line.split(" ", 4);
      String matter = parts[3].split(";", 2)[0];
      var dates = new LegalDates(LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
      var of = Matters.all().stream().filter(m -> m.name().equals(matter)).findFirst();
      return new Decision(parts[0], dates, FactPattern.parse(of.orElseThrow(), parts[3]));
    }

    @Override
    public String toString() {
      return String.join(
          " ",
          answer,
          dates.effectiveOn().toString(),
          dates.knownOn().toString(),
          pattern.canonical());
    }
  }

  static Golden read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new Golden(
        lines.getFirst().substring(RELEASE.length()),
        lines.stream().skip(1).map(Decision::parse).toList());
  }

  void write(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(RELEASE + release);
    decisions.forEach(d -> lines.add(d.toString()));
    Files.write(file, lines);
  }

  /** The same questions, asked of {@code rulebook}. */
  Golden askedAgain(Rulebook rulebook) {
    return new Golden(
        rulebook.release().sha256(),
        decisions.stream().map(d -> Decision.of(rulebook, d.dates(), d.pattern())).toList());
  }

  /** What is answered otherwise in {@code other}. */
  List<Decision> differing(Golden other) {
    return decisions.stream().filter(d -> !other.decisions().contains(d)).toList();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
