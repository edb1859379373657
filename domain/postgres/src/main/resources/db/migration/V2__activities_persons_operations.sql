-- The record of processing activities, the persons concerned and the processing operations.
-- What points to a person is encrypted with that person's key; the key is wrapped by a master key outside of here.

create domain state as text
  check (value in ('PLANNED', 'RUNNING', 'ENDED_DATA_KEPT', 'ENDED_DATA_ERASED'));

-- Recognises the master key that this register was begun with.
create table master_key (
  single      boolean primary key default true check (single),
  fingerprint bytea not null
);

create table activity (
  id          int generated always as identity primary key,
  name        text not null unique,
  title       text not null,
  description text not null,
  state       state not null,
  matter      text not null,
  facts       jsonb not null                  -- names of values by name of attribute
);

-- Erased: lookup, key, reference and facts are gone, the row remains for the operations that point to it.
create table person (
  id          bigint generated always as identity primary key,
  lookup      bytea unique,                   -- keyed hash of the reference
  wrapped_key bytea,
  reference   bytea,                          -- encrypted; none of a person known by an item only
  erased_at   timestamptz
);

create table person_facts (
  person bigint not null references person,
  matter text not null,
  facts  bytea not null,                      -- encrypted
  primary key (person, matter)
);

create sequence operation_number;

create table operation (
  id               bigint primary key,
  activity         int not null references activity,
  state            state not null,
  performed_on     date not null,
  act_pattern      bigint not null references fact_pattern,
  standing_pattern bigint references fact_pattern,
  shown_pattern    bigint not null generated always as (coalesce(standing_pattern, act_pattern)) stored,
  person           bigint references person,
  item             bytea,                     -- encrypted with the person's key
  item_lookup      bytea,                     -- keyed hash of the item
  recorded_at      timestamptz not null,
  recorded_by      int not null references actor,
  unique (activity, item_lookup)
);
create index operation_pattern on operation (shown_pattern, id);
create index operation_activity on operation (activity, id);
create index operation_state on operation (state, id);
create index operation_person on operation (person) where person is not null;

-- How many operations there are of a kind. Recorders only ever add delta rows, so that they do not wait for one
-- another; now and then these are folded into pattern_count. The truth is the sum of both.
create table pattern_count (
  activity   int not null references activity,
  state      state not null,
  pattern    bigint not null references fact_pattern,
  standing   boolean not null,                -- whether the pattern is a standing question
  operations bigint not null,
  primary key (pattern, activity, state, standing)
);

create table pattern_count_delta (
  id         bigint generated always as identity primary key,
  activity   int not null,
  state      state not null,
  pattern    bigint not null,
  standing   boolean not null,
  operations bigint not null
);

create view operation_count as
  select activity, state, pattern, standing, operations from pattern_count
  union all
  select activity, state, pattern, standing, operations from pattern_count_delta;
