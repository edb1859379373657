-- How a release comes into force: proposed, checked, impact attached, approved by a second person, activated.
-- Nothing of this is ever changed; how far a proposal is follows from what there is. Each step is a line of the log.

alter table decision_log
  drop constraint decision_log_kind_check,
  alter column pattern drop not null,
  alter column verdict drop not null,
  alter column grounds drop not null,
  alter column effective_on drop not null,
  alter column known_on drop not null,
  add column detail text,                     -- canonical JSON (RFC 8785) of a line about a release
  add constraint decision_log_line check (
    case
      when kind in ('RECORDED', 'REEVALUATED', 'ASKED')
        then num_nulls(pattern, verdict, grounds, effective_on, known_on) = 0 and detail is null
      when kind in ('PROPOSED', 'CHECKED', 'IMPACT_ATTACHED', 'APPROVED', 'PLANNED', 'FIRST_ACTIVATED', 'ACTIVATED',
          'CAUGHT_UP', 'RENEWED', 'ROLLED_BACK')
        then num_nonnulls(operation, pattern, before, verdict, grounds, effective_on, known_on) = 0
          and detail is not null
      else false
    end);

create table proposal (
  number   bigint generated always as identity primary key,
  release  int not null references release,
  branch   text not null,
  commit   text not null check (commit ~ '^[0-9a-f]{40}$'),
  proposer int not null references actor,
  at       timestamptz not null,
  reason   text not null,
  passed   boolean not null,                  -- what the check of just these files said
  rules    int not null,
  versions int not null,
  scenarios int not null,
  sources  int not null,
  engine   text not null
);
create index proposal_release on proposal (release);

-- Who may not approve: everybody who wrote or proposed it.
create table proposal_author (
  proposal bigint not null references proposal,
  author   int not null references actor,
  primary key (proposal, author)
);

create table proposal_impact (
  proposal     bigint not null references proposal,
  number       int not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  against      int not null references release,
  effective_on date not null,
  known_on     date not null,
  impact       text not null,                 -- canonical JSON (RFC 8785); the hash is its SHA-256
  actor        int not null references actor,
  at           timestamptz not null,
  primary key (proposal, number)
);

-- An approval counts for one impact and with it for one content; the line of the log says the same, and the seal is
-- an HMAC over that line, so that a row made by somebody without the master key is worth nothing.
create table approval (
  proposal bigint not null,
  impact   int not null,
  actor    int not null references actor,
  at       timestamptz not null,
  reason   text not null,
  line     bigint not null,                   -- of decision_log
  seal     text not null,
  primary key (proposal, impact),
  foreign key (proposal, impact) references proposal_impact
);

create table planned_activation (
  id       bigint generated always as identity primary key,
  proposal bigint not null references proposal,
  day      date not null,
  actor    int not null references actor,
  at       timestamptz not null,
  reason   text not null
);
create index planned_activation_proposal on planned_activation (proposal, id);

alter table activation
  add column kind text not null default 'ACTIVATED'
    check (kind in ('FIRST_ACTIVATED', 'ACTIVATED', 'CAUGHT_UP', 'RENEWED', 'ROLLED_BACK')),
  add column proposal bigint references proposal;

create trigger proposal_stays before update or delete on proposal
  for each row execute function refuse_change();
create trigger proposal_author_stays before update or delete on proposal_author
  for each row execute function refuse_change();
create trigger proposal_impact_stays before update or delete on proposal_impact
  for each row execute function refuse_change();
create trigger approval_stays before update or delete on approval
  for each row execute function refuse_change();
create trigger planned_activation_stays before update or delete on planned_activation
  for each row execute function refuse_change();
