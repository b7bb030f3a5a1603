/** The tables that every installation has, whatever its modules. Each name says what one row is. */
export const systemSchema = `
create schema if not exists fadu;

create table fadu.meta (name text primary key, value text not null);
create table fadu.shape (register text primary key, shape jsonb not null);
create table fadu.declaration (hash text primary key, register text not null, content text not null, first_at timestamptz not null);

create table fadu.moment (
  register text not null, record text not null, n integer not null, step text not null,
  happened_on date not null, recorded_on date not null, recorded_at timestamptz not null,
  person text not null, actor text, state text not null, data jsonb not null, letter text, evidence text not null,
  primary key (register, record, n)
);
create table fadu.deadline (
  register text not null, record text not null, deadline text not null, track text not null default '',
  region text not null, unit text not null, binds text not null, leads boolean not null,
  start_on date, due date, provisional boolean not null, stopped text, ended_on date, in_time boolean,
  primary key (register, record, deadline, track)
);
create index deadline_board on fadu.deadline (due, register, record, deadline, track)
  where ended_on is null and due is not null and binds = 'office';
create index deadline_provisional on fadu.deadline (register, record) where provisional and ended_on is null;

create table fadu.evidence (
  id text primary key, kind text not null, register text not null, record text not null, version integer not null,
  region text not null, unit text not null, actor text not null, recorder text not null, at timestamptz not null,
  bytes text not null, hash text not null, mac text not null,
  unique (register, record, version)
);
create table fadu.audit (
  id text primary key, at timestamptz not null, person text not null, action text not null, object text not null,
  result text not null, via text not null, ip text, bytes text not null, hash text not null, mac text not null
);
create index audit_person on fadu.audit (person, id);
create index audit_object on fadu.audit (object, id);
create table fadu.unsealed (log text not null, entry text not null);
create table fadu.seal (
  log text not null, n integer not null, at timestamptz not null, entries integer not null,
  root text not null, previous text not null, chained text not null, signature text not null,
  primary key (log, n)
);
create table fadu.seal_leaf (
  log text not null, seal integer not null, position integer not null, entry text not null, hash text not null,
  primary key (log, seal, position)
);
create index seal_leaf_entry on fadu.seal_leaf (log, entry);

create function fadu.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% 只增不改，不能更改或删除已有记录', tg_table_schema, tg_table_name using errcode = 'FA001';
end $$;
create trigger evidence_stays before update or delete or truncate on fadu.evidence for each statement execute function fadu.refuse_change();
create trigger audit_stays before update or delete or truncate on fadu.audit for each statement execute function fadu.refuse_change();
create trigger moment_stays before update or delete or truncate on fadu.moment for each statement execute function fadu.refuse_change();
create trigger seal_stays before update or delete or truncate on fadu.seal for each statement execute function fadu.refuse_change();
create trigger seal_leaf_stays before update or delete or truncate on fadu.seal_leaf for each statement execute function fadu.refuse_change();

create table fadu.row_key (
  register text not null, record text not null, key text, destroyed_at timestamptz, primary key (register, record)
);
create table fadu.given (
  person text not null, key text not null, register text not null, record text not null, what text not null,
  version integer not null, evidence text not null, letter jsonb, at timestamptz not null, primary key (person, key)
);
create table fadu.serial (series text primary key, n integer not null, checked integer not null default 0, marked integer not null default 0);
create table fadu.serial_free (series text not null, n integer not null, primary key (series, n));
create table fadu.letter (
  id text primary key, register text not null, record text not null, name text not null, number text,
  content text not null, hash text not null, evidence text not null, at timestamptz not null
);
create index letter_record on fadu.letter (register, record);
create table fadu.closure (
  register text not null, unit text not null, year integer not null, entries integer not null,
  person text not null, at timestamptz not null, evidence text not null, primary key (register, unit, year)
);
create table fadu.name (id text primary key, register text not null, title text not null);
create table fadu.holiday_notice (
  id text primary key, source text not null, content jsonb not null, added_by text not null, at timestamptz not null
);

create table fadu.notice (
  id text primary key, person text not null, at timestamptz not null, says text not null, opens text, read_at timestamptz
);
create index notice_person on fadu.notice (person, id);
create table fadu.saved_view (
  id text primary key, person text not null, register text not null, name text not null, query jsonb not null,
  at timestamptz not null, unique (person, register, name)
);
create table fadu.draft (
  token text primary key, key text not null, content text not null,
  updated_at timestamptz not null, expires_at timestamptz not null
);
create index draft_expiry on fadu.draft (expires_at);
create table fadu.job (
  id text primary key, name text not null, data jsonb not null, person text not null, state text not null default 'waiting',
  run_at timestamptz not null, tries integer not null default 0, held_until timestamptz, every text,
  done integer not null default 0, total integer, says text, file jsonb, made_at timestamptz not null, ended_at timestamptz
);
create index job_waiting on fadu.job (run_at) where state in ('waiting', 'running');
create unique index job_recurring on fadu.job (name) where every is not null and state in ('waiting', 'running');

create table fadu.account (
  id text primary key, person text not null unique, login text not null unique, name text not null, kind text not null,
  password text not null, changed_at timestamptz not null, former jsonb not null default '[]', must_change boolean not null,
  key text not null, totp text, totp_used bigint, failed integer not null default 0, locked_until timestamptz,
  frozen boolean not null default false, disabled boolean not null default false, demonstration boolean not null default false,
  subject text unique, calendar_token text unique, made_at timestamptz not null, last_at timestamptz,
  -- One account a person, of one kind: nobody holds two of the three administrations, or one of them and a business post.
  constraint account_one_kind check (kind in ('business', 'system', 'security', 'audit'))
);
create table fadu.session (
  token text primary key, account text not null references fadu.account (id) on delete cascade, csrf text not null, step text not null,
  ip text, opened_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null
);
create index session_account on fadu.session (account);
`
