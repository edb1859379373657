-- Facts that change by themselves: a consent lapses by its own terms, a period of retention ends, the period for
-- informing the person passes. Most operations have no term, so terms stand in a table of their own.

create table operation_term (
  operation  bigint not null references operation on delete cascade,
  kind       text not null check (kind in ('CONSENT_LAPSES_ON', 'RETENTION_ENDS_ON', 'INFORMATION_DUE_BY')),
  day        date not null,                   -- as stated
  changes_on date not null,                   -- the first day on which the fact is another one
  pattern    bigint not null references fact_pattern,
  primary key (operation, kind)
);
comment on column operation_term.pattern is
  'The standing question from that day on, with all that passes no later. Worked out when the operation is stored, '
  'from what was stated then; decided when the day has come, by the law of that day.';

alter table operation
  add column next_change date;                -- the next day on which a term changes the standing question
create index operation_next_change on operation (next_change, id) where next_change is not null;
comment on column operation.next_change is
  'Of terms only. The day on which the law next changes stands at fact_pattern, for all operations of a pattern at once.';

-- Lines that say of an operation that terms passed name them in their detail.
alter table decision_log
  drop constraint decision_log_line,
  add constraint decision_log_line check (
    case
      when kind in ('RECORDED', 'REEVALUATED', 'ASKED')
        then num_nulls(pattern, verdict, grounds, effective_on, known_on) = 0 and detail is null
      when kind = 'TERM_PASSED'
        then num_nulls(operation, pattern, before, verdict, grounds, effective_on, known_on, detail) = 0
      when kind in ('PROPOSED', 'CHECKED', 'IMPACT_ATTACHED', 'APPROVED', 'PLANNED', 'FIRST_ACTIVATED', 'ACTIVATED',
          'CAUGHT_UP', 'RENEWED', 'ROLLED_BACK')
        then num_nonnulls(operation, pattern, before, verdict, grounds, effective_on, known_on) = 0
          and detail is not null
      else false
    end) not valid;
alter table decision_log validate constraint decision_log_line;
comment on column decision_log.detail is
  'Canonical JSON (RFC 8785): of a line about a release, or of the terms that passed.';

-- To follow changes of verdicts from one to the next.
drop index decision_log_reevaluated;
create index decision_log_flips on decision_log (number) where kind in ('REEVALUATED', 'TERM_PASSED');
