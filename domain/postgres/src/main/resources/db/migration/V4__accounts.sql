-- Who may log in, and the tokens of machines. Only hashes are stored.

create table account (
  name          text primary key check (name ~ '^[a-z0-9.-]{2,40}$'),
  password_hash text not null,
  roles         text[] not null
);

create table token (
  sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  account    text not null references account on delete cascade,
  label      text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);
