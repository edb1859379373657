package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse ruling show NUMBER}: a ruling and what it may touch; notes that it is done. */
@Command(name = "show")
final class RulingShowVerb extends Verb {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "ruling.number")
  private long number;

  @Option(
      names = "--done",
      arity = "0..1",
      paramLabel = "RELEASE",
      fallbackValue = "",
      descriptionKey = "ruling.mark-done")
  private @Nullable String release;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
  private @Nullable String account;

  RulingShowVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      var rulings = register.get(Rulings.class);
      RulingEntry entry =
          rulings.find(number).orElseThrow(() -> new CommandFailed("NO_RULING", number));
      if (release != null) {
        var actor =
            new ActingAccount(register.get(Accounts.class)).actor(Optional.ofNullable(account));
        entry = rulings.dealtWith(number, named(register.get(Releases.class), release), actor);
      }
      RulingAddVerb.show(this, register, entry, asJson);
    }
    return DONE;
  }

  /** The active release, or the one that was active and begins with these digits. */
  private static ReleaseId named(Releases releases, String digits) {
    List<ReleaseId> found =
        releases.history().stream()
            .map(Releases.Activation::release)
            .distinct()
            .filter(id -> id.sha256().startsWith(digits))
            .toList();
    if (digits.isEmpty()) {
      return found.getFirst();
    }
    if (found.size() != 1) {
      throw new CommandFailed("NO_RELEASE", digits);
    }
    return found.getFirst();
  }
}
