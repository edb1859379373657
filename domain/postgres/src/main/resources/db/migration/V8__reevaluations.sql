-- Re-evaluations: requested by somebody, prepared in parts, switched over in one transaction.

create table reevaluation (
  id           bigint generated always as identity primary key,
  release      int not null references release,
  replaces     int references release,        -- the release that must still be active at the switch
  effective_on date not null,
  known_on     date not null,
  actor        int not null references actor,
  reason       text not null,
  state        text not null
    check (state in ('REQUESTED', 'PREPARING', 'SWITCHING', 'DONE', 'CANCELLED', 'FAILED')),
  requested_at timestamptz not null,
  ended_at     timestamptz,
  cancel_asked boolean not null default false,
  patterns     bigint not null default 0,     -- standing patterns to be decided
  decided      bigint not null default 0,     -- of these, decided
  rate         double precision not null default 0, -- patterns a second, while it last worked
  to_flip      bigint,                        -- operations that flip, as counted before the switch
  flipped      bigint,                        -- operations that flipped
  fault        text,                          -- why it failed; nothing personal
  check ((ended_at is null) = (state in ('REQUESTED', 'PREPARING', 'SWITCHING')))
);
create unique index reevaluation_one_at_a_time on reevaluation ((true)) where ended_at is null;

-- A switch rewrites the verdicts of all standing patterns; with room in each page it need not touch an index.
alter table fact_pattern set (fillfactor = 60);

-- Who flips is read from the index alone.
drop index operation_pattern;
create index operation_pattern on operation (shown_pattern, id) include (performed_on, standing_pattern);

-- What workers do at set times; the table of db-scheduler, as its documentation has it.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
