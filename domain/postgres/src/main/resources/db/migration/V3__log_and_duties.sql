-- Who was told what, when, under which release; and what is to be done.

create table decision_log_head (
  single boolean primary key default true check (single),
  number bigint not null,
  hash   bytea not null
);
insert into decision_log_head (number, hash) values (0, sha256('Lotse'::bytea));

-- Each hash covers the hash of the line before and everything in the line. Nothing here is personal.
create table decision_log (
  number       bigint primary key,
  at           timestamptz not null,
  actor        int not null references actor,
  kind         text not null check (kind in ('RECORDED', 'REEVALUATED', 'ASKED')),
  operation    bigint,
  pattern      bigint not null references fact_pattern,
  before       verdict,
  verdict      verdict not null,
  grounds      text[] not null,
  effective_on date not null,
  known_on     date not null,
  release      int not null references release,
  hash         bytea not null
);
create index decision_log_operation on decision_log (operation, number) where operation is not null;
create trigger decision_log_stays before update or delete on decision_log
  for each row execute function refuse_change();
create trigger decision_log_is_not_emptied before truncate on decision_log
  for each statement execute function refuse_change();

create table duty (
  id        bigint generated always as identity primary key,
  operation bigint not null references operation,
  kind      text not null,
  within    text,                             -- a period such as P1M
  at_latest text not null,                    -- moments, with commas
  due       date,
  norm      text not null,
  wording   text not null,
  since     timestamptz not null,
  closed_at timestamptz
);
create index duty_of_operation on duty (operation) where closed_at is null;
create index duty_due on duty (due) where closed_at is null and due is not null;
