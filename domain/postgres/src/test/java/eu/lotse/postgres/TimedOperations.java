package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.NEEDS_REVIEW;
import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.INFORMATION_DUE_BY;
import static eu.lotse.domain.register.Term.RETENTION_ENDS_ON;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations of a company whose facts change by time alone, and a law that says something else
 * then.
 */
final class TimedOperations {

  static final LocalDate LAPSE = TODAY.plusDays(3);
  static final LocalDate DEADLINE = TODAY.plusDays(5);
  static final LocalDate END = TODAY.plusDays(10);
  static final PlainLaw LAW =
      PlainLaw.saying(
          Map.of(
              "SERVICE", PERMITTED,
              "consent=FOR_THIS_PURPOSE", PERMITTED,
              "consent=LAPSED", PERMITTED_WITH_DUTIES,
              "information=NOT_GIVEN", NEEDS_REVIEW,
              "purposeEnded=YES", PROHIBITED));

  private TimedOperations() {}

  static Draft consented(Terms terms) {
    return draft(State.RUNNING).with(terms);
  }

  static Draft draft(State state) {
    return new Draft(
        SERVICE,
        state,
        TODAY.minusDays(1),
        Optional.empty(),
        Optional.empty(),
        Facts.none(MATTER).with("consent", "FOR_THIS_PURPOSE").with("information", "DUE"));
  }

  static Terms allTerms() {
    return Terms.NONE
        .with(CONSENT_LAPSES_ON, LAPSE)
        .with(INFORMATION_DUE_BY, DEADLINE)
        .with(RETENTION_ENDS_ON, END);
  }

  static Passed passAll(Company company, LocalDate today) {
    return new PassingTerms(company.register.dueTerms(), company::law).pass(today);
  }

  static List<Map<String, Object>> counted(Company company) {
    return company.sql.queryForList(
        """
        select c.activity, c.state, p.canonical, c.standing, sum(c.operations)::bigint as n
        from operation_count c join fact_pattern p on p.id = c.pattern
        group by 1, 2, 3, 4 having sum(c.operations) <> 0 order by 1, 2, 3, 4
        """);
  }

  static List<Map<String, Object>> stored(Company company) {
    return company.sql.queryForList(
        """
        select o.activity, o.state, p.canonical, o.standing_pattern is not null as standing,
            count(*) as n
        from operation o join fact_pattern p on p.id = o.shown_pattern
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        """);
  }
}
