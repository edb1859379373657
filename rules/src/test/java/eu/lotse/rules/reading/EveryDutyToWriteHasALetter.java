package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Moderation;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.LetterTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The letters of the real rulebook. Every kind of duty that nobody fulfils by writing to somebody
 * is listed here; whatever is not listed is a letter or a notice, whoever adds it.
 */
class EveryDutyToWriteHasALetter {

  /** Things to do, to leave undone, to put on file or to agree; and what other letters say. */
  private static final Map<Matter, Set<String>> NO_LETTERS =
      Map.of(
          Processing.matter(),
          Set.of(
              // conduct towards the person
              "IDENTIFY_COMPANY",
              "MARK_ADVERTISING",
              "VERIFY_IDENTITY",
              "SECURE_HUMAN_REVIEW",
              "EASE_RIGHTS",
              "RESPECT_AGE",
              "OFFER_SECURE_CHANNEL",
              // said by the request for consent
              "ENABLE_WITHDRAWAL",
              // the data
              "STOP",
              "LIMIT_RETENTION",
              "MINIMISE",
              "PSEUDONYMISE",
              "RESPECT_VISIBILITY",
              "ANONYMISE",
              "SEPARATE_KEY",
              "EXCLUDE_REIDENTIFICATION",
              // the file
              "DOCUMENT_PURPOSE",
              "DOCUMENT_ASSESSMENT",
              "DOCUMENT_LEGAL_VIEW",
              "SECURE_PROOF",
              "DOCUMENT_METHOD",
              "RECORD_INCIDENT",
              "ASSESS_IMPACT",
              "REVIEW",
              // one's own people, and contracts
              "INVOLVE_DPO",
              "INVOLVE_WORKS_COUNCIL",
              "TRAIN_STAFF",
              "CHECK_TERMS",
              "CONCLUDE_CONTRACT",
              "SUPERVISE_PROVIDER",
              "CHECK_LISTING",
              "AGREE_SAFEGUARDS",
              // part of a form of the registration office
              "STATE_PURPOSE"),
          Moderation.matter(),
          Set.of(
              // the content
              "CHECK",
              "REMOVE",
              "SEARCH_COPIES",
              "CHECK_BEFOREHAND",
              "PREVENT_COPYING",
              "STAY_NEUTRAL",
              "CONSIDER_OBJECTION",
              // conduct; what is said depends on what happened
              "GRADUATE",
              "OFFER_REMEDY",
              "CHANGE_CHANNEL",
              "CORRECT",
              // a way to be kept open; the statement of reasons points to it
              "OFFER_COMPLAINT",
              // the file, one's own people, and contracts
              "PUBLISH_RULES",
              "SECURE_PROOF",
              "DOCUMENT_LEGAL_VIEW",
              "LOG",
              "CONCLUDE_TERMS",
              "LIMIT_IN_TIME",
              "INVOLVE_OFFICER",
              "STOP",
              "ERASE"));

  /** Letters under some norms only: who erases or restricts unasked has nobody to answer. */
  private static final Map<String, Set<String>> ANSWERS =
      Map.of(
          "ERASE", Set.of("Art. 17 Abs. 1 Buchst. b DSGVO", "Art. 17 Abs. 1 Buchst. c DSGVO"),
          "RESTRICT", Set.of("Art. 18 Abs. 1 Buchst. d DSGVO"));

  private static final Book BOOK =
      BookReader.read(RulebookFolder.read(Path.of("rulebook")), Matters.all());

  static Stream<Matter> matters() {
    return Matters.all().stream();
  }

  @ParameterizedTest
  @MethodSource("matters")
  void each_duty_of_the_rules_that_is_a_letter_or_a_notice_has_a_template(Matter matter) {
    List<Duty> unwritten =
        duties(matter)
            .filter(duty -> isLetter(matter, duty))
            .filter(duty -> letters(matter).noneMatch(t -> t.fits(duty.kind(), duty.norm())))
            .toList();

    assertThat(unwritten).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("matters")
  void each_kind_that_is_a_letter_has_a_template_even_while_no_rule_asks_for_it(Matter matter) {
    assertThat(matter.duties())
        .filteredOn(kind -> !NO_LETTERS.getOrDefault(matter, Set.of()).contains(kind.name()))
        .allSatisfy(kind -> assertThat(letters(matter)).anyMatch(t -> t.duties().contains(kind)));
  }

  @ParameterizedTest
  @MethodSource("matters")
  void nothing_is_listed_as_no_letter_that_has_one_or_does_not_exist(Matter matter) {
    Set<String> written =
        letters(matter)
            .flatMap(t -> t.duties().stream())
            .map(DutyKind::name)
            .collect(Collectors.toSet());

    assertThat(NO_LETTERS.getOrDefault(matter, Set.of()))
        .doesNotContainAnyElementsOf(written)
        .isSubsetOf(matter.duties().stream().map(DutyKind::name).toList());
  }

  @ParameterizedTest
  @MethodSource("matters")
  void no_template_waits_for_a_duty_that_no_rule_imposes(Matter matter) {
    assertThat(letters(matter))
        .allSatisfy(
            t -> assertThat(duties(matter)).anyMatch(duty -> t.fits(duty.kind(), duty.norm())));
  }

  @ParameterizedTest
  @MethodSource("matters")
  void both_languages_fill_in_the_same_facts(Matter matter) {
    assertThat(letters(matter))
        .allSatisfy(
            t -> assertThat(blanks(t.body().english())).hasSameSizeAs(blanks(t.body().german())));
  }

  private static List<String> blanks(String text) {
    return LetterTemplate.BLANK.matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static boolean isLetter(Matter matter, Duty duty) {
    String kind = duty.kind().name();
    Set<String> norms = ANSWERS.get(kind);
    return !NO_LETTERS.getOrDefault(matter, Set.of()).contains(kind)
        && (norms == null || norms.contains(duty.norm().text()));
  }

  private static Stream<LetterTemplate> letters(Matter matter) {
    return BOOK.letters().getOrDefault(matter, List.of()).stream();
  }

  private static Stream<Duty> duties(Matter matter) {
    return BOOK.topics().getOrDefault(matter, List.of()).stream()
        .flatMap(topic -> topic.rules().stream())
        .flatMap(rule -> rule.duties().stream());
  }
}
