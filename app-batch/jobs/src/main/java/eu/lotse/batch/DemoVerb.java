package eu.lotse.batch;

import eu.lotse.batch.demo.DemoData;
import eu.lotse.batch.importing.ImportSummary;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code lotse demo}: fills the register with an invented company. */
@Command(name = "demo")
final class DemoVerb extends Verb {

  DemoVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forDemo(surroundings())) {
      register.ensureFirstRelease(wording());
      List<ImportSummary> files = register.get(DemoData.class).load(wording());
      say("demo.loaded", files.size(), files.stream().mapToLong(ImportSummary::stored).sum());
      verdicts(files)
          .forEach((verdict, count) ->
              say("import.part", wording().text("verdict." + verdict.name()), count));
    }
    return DONE;
  }

  private static Map<Verdict, Long> verdicts(List<ImportSummary> files) {
    var all = new EnumMap<Verdict, Long>(Verdict.class);
    files.forEach(file -> file.verdicts().forEach((v, count) -> all.merge(v, count, Long::sum)));
    return all;
  }
}
