-- What is needed to foretell the impact of a change of law, to follow it, and to note rulings that no rule knows yet.

-- How many acts of a pattern an activity has in each year, month and day, so that spans of days are counted from a few
-- rows: whole years, whole months, and days at the edges. Kept like pattern_count: recorders add delta rows, which are
-- folded now and then, and the truth is the sum of both. An act is frozen on its day, so the counts only grow. Each row
-- names one operation to look at.
create table act_count (
  grain      text not null check (grain in ('D', 'M', 'Y')),
  begins     date not null,
  pattern    bigint not null references fact_pattern,
  activity   int not null references activity,
  operations bigint not null,
  first      bigint not null,
  primary key (grain, begins, pattern, activity)
);

create table act_count_delta (
  id         bigint generated always as identity primary key,
  day        date not null,
  pattern    bigint not null,
  activity   int not null,
  operations bigint not null,
  first      bigint not null
);

-- Counts all acts anew: for operations that were stored before there were counts, or past the recorder.
create function count_acts() returns void language sql as $$
  delete from act_count_delta;
  delete from act_count;
  insert into act_count (grain, begins, pattern, activity, operations, first)
  select g.grain, date_trunc(g.field, o.performed_on)::date, o.act_pattern, o.activity, count(*), min(o.id)
  from operation o cross join (values ('D', 'day'), ('M', 'month'), ('Y', 'year')) as g (grain, field)
  group by 1, 2, 3, 4;
$$;

select count_acts();

-- To follow changes of verdicts from one to the next.
create index decision_log_reevaluated on decision_log (number) where kind = 'REEVALUATED';

create table ruling (
  number      bigint generated always as identity primary key,
  court       text not null,
  decided_on  date not null,
  file_number text not null,
  ecli        text,
  holding     text not null,
  matter      text not null,
  turns_on    jsonb not null,                 -- names of values by name of attribute, negated ones behind "not "
  entered_at  timestamptz not null,
  entered_by  int not null references actor,
  done_at     timestamptz,
  done_by     int references actor,
  release     int references release,         -- the one that knows it
  check ((done_at is null) = (release is null) and (done_at is null) = (done_by is null))
);
