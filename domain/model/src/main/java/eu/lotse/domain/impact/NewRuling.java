package eu.lotse.domain.impact;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A ruling that has come in and that no rule knows yet.
 *
 * @param court who ruled
 * @param date when
 * @param fileNumber for example {@code C-252/21}
 * @param ecli the European Case Law Identifier, if there is one yet
 * @param holding what it says, in a sentence or two
 * @param turnsOn the facts it turns on; all must come together for an operation to be touched
 */
public record NewRuling(
    String court,
    LocalDate date,
    String fileNumber,
    Optional<String> ecli,
    String holding,
    Matter matter,
    List<Condition> turnsOn) {

  private static final Pattern ECLI =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}");
  private static final int SHORT = 120;
  private static final int LONG = 2000;

  /** What is wrong with a ruling that somebody enters. */
  public enum Flaw {
    COURT,
    FILE_NUMBER,
    ECLI,
    HOLDING,
    NO_FACTS,
    FACT_TWICE
  }

  /** A ruling that cannot be entered. */
  public static final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    Unfit(Flaw flaw) {
      super(flaw.name());
      this.flaw = flaw;
    }

    public Flaw flaw() {
      return flaw;
    }
  }

  public NewRuling {
    turnsOn = List.copyOf(turnsOn);
    require(isText(court, SHORT), Flaw.COURT);
    require(isText(fileNumber, SHORT), Flaw.FILE_NUMBER);
    require(ecli.isEmpty() || ECLI.matcher(ecli.get()).matches(), Flaw.ECLI);
    require(isText(holding, LONG), Flaw.HOLDING);
    require(!turnsOn.isEmpty(), Flaw.NO_FACTS);
    Set<Attribute> seen = new HashSet<>();
    require(turnsOn.stream().allMatch(c -> seen.add(c.attribute())), Flaw.FACT_TWICE);
    if (!matter.attributes().containsAll(seen)) {
      throw new IllegalArgumentException("Facts of another matter than " + matter.name());
    }
  }

  private static void require(boolean fine, Flaw flaw) {
    if (!fine) {
      throw new Unfit(flaw);
    }
  }

  private static boolean isText(String text, int longest) {
    return !text.isBlank()
        && text.length() <= longest
        && text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }
}
