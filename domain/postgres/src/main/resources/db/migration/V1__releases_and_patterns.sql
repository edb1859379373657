-- The law as it was released, the fact patterns that were asked about, and what each release says of them.
-- Nothing here is personal.

create domain verdict as text
  check (value in ('PERMITTED', 'PERMITTED_WITH_DUTIES', 'NEEDS_REVIEW', 'PROHIBITED', 'UNDETERMINED'));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed and never deleted', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Who did something. The log names actors by number, so that a name can be replaced and the log stays whole.
create table actor (
  id   int generated always as identity primary key,
  name text not null unique
);

create table release (
  id     int generated always as identity primary key,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$')
);

create table release_file (
  release int not null references release,
  path    text not null,
  content bytea not null,
  primary key (release, path)
);

-- The last row is the active release. Who records holds this table in ROW SHARE mode, who activates in EXCLUSIVE
-- mode: so no decision of one release is stored beside a verdict of another, and neither side starves.
create table activation (
  number       bigint primary key,
  release      int not null references release,
  effective_on date not null,
  known_on     date not null,
  at           timestamptz not null,
  actor        int not null references actor,
  reason       text not null
);
create trigger activation_stays before update or delete on activation
  for each row execute function refuse_change();

create table fact_pattern (
  id          bigint generated always as identity primary key,
  sha256      bytea not null unique,          -- of the canonical text, which may be too long for an index
  matter      text not null,
  canonical   text not null,
  facts       jsonb not null,                 -- the known facts, value by attribute, to filter by
  verdict     verdict,                        -- of the active release, where it is a standing question
  decided_for date,                           -- the effective date that verdict was given for
  next_change date,                           -- the day on which the law of the active release next changes
  check ((verdict is null) = (decided_for is null))
);
create index fact_pattern_facts on fact_pattern using gin (facts jsonb_path_ops);
create index fact_pattern_verdict on fact_pattern (verdict) where verdict is not null;
create index fact_pattern_next_change on fact_pattern (next_change) where next_change is not null;
comment on column fact_pattern.next_change is
  'Time alone changes the law for all operations of a pattern at once, so the day stands here, where an activation '
  'moves it without touching an operation.';

create table pattern_decision (
  pattern   bigint not null references fact_pattern,
  release   int not null references release,
  effective daterange not null,
  known     daterange not null,
  verdict   verdict not null,
  answer    text not null,                    -- canonical JSON (RFC 8785): verdict, rules, duties, missing facts
  engine    text not null,
  primary key (pattern, release, effective, known)
);
create trigger pattern_decision_stays before update or delete on pattern_decision
  for each row execute function refuse_change();
