-- Generated from the declarations. What an installation is given at its first start.

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

create table fadu.file (
  hash text primary key, place text, key text, kept_at timestamptz not null, destroyed_at timestamptz,
  -- What is destroyed has neither key nor place.
  constraint file_whole check ((place is null) = (key is null))
);
create index file_place on fadu.file (place);
create table fadu.file_owner (hash text not null, person text not null, primary key (hash, person));
create table fadu.file_use (
  hash text not null, register text not null, record text not null, personal boolean not null,
  primary key (hash, register, record)
);
create index file_use_record on fadu.file_use (register, record);

-- organization.regions 行政区划
create table "organization_regions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "code" text not null,
  "level" text not null,
  "parent" text,
  "from" date not null,
  "until" date
);
alter table "organization_regions" add constraint "organization_regions_level_choice" check ("level" in ('province', 'city', 'district', 'town'));
create index if not exists "organization_regions_opened" on "organization_regions" (opened_on, id);
create index if not exists "organization_regions_unit" on "organization_regions" (unit, opened_on, id);
create index if not exists "organization_regions_region" on "organization_regions" (region, opened_on, id);
create index if not exists "organization_regions_dated" on "organization_regions" ("from", id);
create index if not exists "organization_regions_parent" on "organization_regions" ("parent") where "parent" is not null;
create index if not exists "organization_regions_found" on "organization_regions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- organization.units 单位
create table "organization_units" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "short_name" text,
  "kind" text not null,
  "parent" text,
  "seat" text not null,
  "code" text,
  "publishes" boolean,
  "predecessor" text,
  "from" date not null,
  "until" date
);
alter table "organization_units" add constraint "organization_units_kind_choice" check ("kind" in ('finance-bureau', 'section', 'town-office', 'department', 'institution', 'partner'));
create index if not exists "organization_units_opened" on "organization_units" (opened_on, id);
create index if not exists "organization_units_unit" on "organization_units" (unit, opened_on, id);
create index if not exists "organization_units_region" on "organization_units" (region, opened_on, id);
create index if not exists "organization_units_dated" on "organization_units" ("from", id);
create index if not exists "organization_units_seat" on "organization_units" ("seat") where "seat" is not null;
create index if not exists "organization_units_found" on "organization_units" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- organization.people 人员
create table "organization_people" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "employer" text not null,
  "staff_kind" text not null,
  "rank" text,
  "phone" text,
  "mobile" text,
  "mobile_blind" text,
  "mobile_mask" text,
  "identity" text,
  "identity_blind" text,
  "identity_mask" text,
  "from" date not null,
  "until" date
);
alter table "organization_people" add constraint "organization_people_staff_kind_choice" check ("staff_kind" in ('civil', 'public', 'contract'));
create index if not exists "organization_people_opened" on "organization_people" (opened_on, id);
create index if not exists "organization_people_unit" on "organization_people" (unit, opened_on, id);
create index if not exists "organization_people_region" on "organization_people" (region, opened_on, id);
create index if not exists "organization_people_dated" on "organization_people" ("from", id);
create index if not exists "organization_people_mobile_blind" on "organization_people" ("mobile_blind") where "mobile_blind" is not null;
create index if not exists "organization_people_identity_blind" on "organization_people" ("identity_blind") where "identity_blind" is not null;
create index if not exists "organization_people_found" on "organization_people" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- organization.posts 岗位
create table "organization_posts" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "of" text not null,
  "role" text not null,
  "order" bigint,
  "duties" text,
  "from" date not null,
  "until" date
);
alter table "organization_posts" add constraint "organization_posts_role_choice" check ("role" in ('bureau-head', 'deputy-head', 'legal-officer', 'legal-head', 'disclosure-officer', 'disclosure-head', 'office-head', 'secrecy-reviewer', 'case-handler', 'section-head', 'personnel-officer', 'district-officer', 'district-head', 'accountant', 'unit-head', 'inspector'));
create index if not exists "organization_posts_opened" on "organization_posts" (opened_on, id);
create index if not exists "organization_posts_unit" on "organization_posts" (unit, opened_on, id);
create index if not exists "organization_posts_region" on "organization_posts" (region, opened_on, id);
create index if not exists "organization_posts_dated" on "organization_posts" ("from", id);
create index if not exists "organization_posts_found" on "organization_posts" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- organization.appointments 任职
create table "organization_appointments" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "post" text not null,
  "holder" text not null,
  "manner" text not null,
  "document" text,
  "from" date not null,
  "until" date
);
alter table "organization_appointments" add constraint "organization_appointments_manner_choice" check ("manner" in ('regular', 'acting', 'concurrent'));
create index if not exists "organization_appointments_opened" on "organization_appointments" (opened_on, id);
create index if not exists "organization_appointments_unit" on "organization_appointments" (unit, opened_on, id);
create index if not exists "organization_appointments_region" on "organization_appointments" (region, opened_on, id);
create index if not exists "organization_appointments_dated" on "organization_appointments" ("from", id);
create index if not exists "organization_appointments_post" on "organization_appointments" ("post") where "post" is not null;

-- organization.leading-groups 领导小组
create table "organization_leading_groups" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "proposed_on" date not null,
  "reason" text not null,
  "members" jsonb not null,
  "group_duties" text not null,
  "unit_duties" jsonb,
  "office" text not null,
  "replaces" text,
  "number" text,
  "effective_from" date,
  "attachments" jsonb
);
create index if not exists "organization_leading_groups_opened" on "organization_leading_groups" (opened_on, id);
create index if not exists "organization_leading_groups_unit" on "organization_leading_groups" (unit, opened_on, id);
create index if not exists "organization_leading_groups_region" on "organization_leading_groups" (region, opened_on, id);
create index if not exists "organization_leading_groups_state" on "organization_leading_groups" (state, opened_on, id);
create index if not exists "organization_leading_groups_due" on "organization_leading_groups" (due, id) where due is not null;
create index if not exists "organization_leading_groups_dated" on "organization_leading_groups" ("proposed_on", id);
create index if not exists "organization_leading_groups_replaces" on "organization_leading_groups" ("replaces") where "replaces" is not null;
create unique index if not exists "organization_leading_groups_number" on "organization_leading_groups" ("number");
create index if not exists "organization_leading_groups_found" on "organization_leading_groups" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "organization_leading_groups_places" (mcv, dependencies) on state, unit, region from "organization_leading_groups";

-- responsibility.duty-items 第一责任人职责清单
create table "responsibility_duty_items" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "listed_on" date not null,
  "holder" text not null,
  "number" bigint not null,
  "duty" text not null,
  "measure" text not null,
  "target" bigint,
  "local" text,
  "met" jsonb
);
alter table "responsibility_duty_items" add constraint "responsibility_duty_items_measure_choice" check ("measure" in ('count', 'done'));
create index if not exists "responsibility_duty_items_opened" on "responsibility_duty_items" (opened_on, id);
create index if not exists "responsibility_duty_items_unit" on "responsibility_duty_items" (unit, opened_on, id);
create index if not exists "responsibility_duty_items_region" on "responsibility_duty_items" (region, opened_on, id);
create index if not exists "responsibility_duty_items_dated" on "responsibility_duty_items" ("listed_on", id);
create index if not exists "responsibility_duty_items_found" on "responsibility_duty_items" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- responsibility.tasks 法治财政重点任务
create table "responsibility_tasks" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "plan" text not null,
  "planned_on" date not null,
  "measure" text not null,
  "task" text not null,
  "parent" text,
  "renews" text,
  "responsible" text not null,
  "handler" text,
  "complete_by" date not null,
  "recurring" text not null,
  "effect" text,
  "progress" text,
  "proof" jsonb,
  "overdue" boolean
);
alter table "responsibility_tasks" add constraint "responsibility_tasks_recurring_choice" check ("recurring" in ('once', 'quarterly', 'half-yearly', 'yearly'));
create index if not exists "responsibility_tasks_opened" on "responsibility_tasks" (opened_on, id);
create index if not exists "responsibility_tasks_unit" on "responsibility_tasks" (unit, opened_on, id);
create index if not exists "responsibility_tasks_region" on "responsibility_tasks" (region, opened_on, id);
create index if not exists "responsibility_tasks_state" on "responsibility_tasks" (state, opened_on, id);
create index if not exists "responsibility_tasks_due" on "responsibility_tasks" (due, id) where due is not null;
create index if not exists "responsibility_tasks_dated" on "responsibility_tasks" ("planned_on", id);
create index if not exists "responsibility_tasks_parent" on "responsibility_tasks" ("parent") where "parent" is not null;
create index if not exists "responsibility_tasks_renews" on "responsibility_tasks" ("renews") where "renews" is not null;
create index if not exists "responsibility_tasks_found" on "responsibility_tasks" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "responsibility_tasks_places" (mcv, dependencies) on state, unit, region from "responsibility_tasks";

-- responsibility.meetings 研究法治工作的会议
create table "responsibility_meetings" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "kind" text not null,
  "held_on" date not null,
  "chair" text not null,
  "topics" jsonb not null,
  "minutes" jsonb
);
alter table "responsibility_meetings" add constraint "responsibility_meetings_kind_choice" check ("kind" in ('party', 'executive', 'monthly', 'group'));
create index if not exists "responsibility_meetings_opened" on "responsibility_meetings" (opened_on, id);
create index if not exists "responsibility_meetings_unit" on "responsibility_meetings" (unit, opened_on, id);
create index if not exists "responsibility_meetings_region" on "responsibility_meetings" (region, opened_on, id);
create index if not exists "responsibility_meetings_dated" on "responsibility_meetings" ("held_on", id);
create index if not exists "responsibility_meetings_found" on "responsibility_meetings" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- responsibility.institutions 内部管理制度
create table "responsibility_institutions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "number" text,
  "action" text not null,
  "issued_on" date not null,
  "area" text not null,
  "owner" text not null,
  "valid_until" date,
  "review_by" date,
  "replaces" text,
  "findings" text,
  "document" jsonb
);
alter table "responsibility_institutions" add constraint "responsibility_institutions_action_choice" check ("action" in ('made', 'revised', 'repealed'));
alter table "responsibility_institutions" add constraint "responsibility_institutions_area_choice" check ("area" in ('budget', 'procurement', 'debt', 'supervision', 'treasury', 'law', 'internal'));
create index if not exists "responsibility_institutions_opened" on "responsibility_institutions" (opened_on, id);
create index if not exists "responsibility_institutions_unit" on "responsibility_institutions" (unit, opened_on, id);
create index if not exists "responsibility_institutions_region" on "responsibility_institutions" (region, opened_on, id);
create index if not exists "responsibility_institutions_state" on "responsibility_institutions" (state, opened_on, id);
create index if not exists "responsibility_institutions_due" on "responsibility_institutions" (due, id) where due is not null;
create index if not exists "responsibility_institutions_dated" on "responsibility_institutions" ("issued_on", id);
create index if not exists "responsibility_institutions_replaces" on "responsibility_institutions" ("replaces") where "replaces" is not null;
create index if not exists "responsibility_institutions_found" on "responsibility_institutions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "responsibility_institutions_places" (mcv, dependencies) on state, unit, region from "responsibility_institutions";

-- responsibility.duty-statements 述法报告
create table "responsibility_duty_statements" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "speaker" text not null,
  "capacity" text not null,
  "drafted_on" date not null,
  "drafted_by" text not null,
  "text" text not null,
  "issues" jsonb,
  "sources" jsonb,
  "manner" text,
  "stated_on" date,
  "occasion" text,
  "questions" jsonb,
  "score" bigint,
  "document" jsonb
);
alter table "responsibility_duty_statements" add constraint "responsibility_duty_statements_capacity_choice" check ("capacity" in ('first', 'member'));
alter table "responsibility_duty_statements" add constraint "responsibility_duty_statements_manner_choice" check ("manner" in ('written', 'meeting', 'special'));
create index if not exists "responsibility_duty_statements_opened" on "responsibility_duty_statements" (opened_on, id);
create index if not exists "responsibility_duty_statements_unit" on "responsibility_duty_statements" (unit, opened_on, id);
create index if not exists "responsibility_duty_statements_region" on "responsibility_duty_statements" (region, opened_on, id);
create index if not exists "responsibility_duty_statements_state" on "responsibility_duty_statements" (state, opened_on, id);
create index if not exists "responsibility_duty_statements_due" on "responsibility_duty_statements" (due, id) where due is not null;
create index if not exists "responsibility_duty_statements_dated" on "responsibility_duty_statements" ("drafted_on", id);
create index if not exists "responsibility_duty_statements_found" on "responsibility_duty_statements" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "responsibility_duty_statements_places" (mcv, dependencies) on state, unit, region from "responsibility_duty_statements";

-- responsibility.scores 法治建设考核评分
create table "responsibility_scores" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "scheme" text not null,
  "item" text not null,
  "scored_on" date not null,
  "assessed" text not null,
  "rule" text not null,
  "full" bigint not null,
  "per" bigint,
  "cap" bigint,
  "target" bigint,
  "actual" bigint,
  "why" text,
  "proof" jsonb
);
alter table "responsibility_scores" add constraint "responsibility_scores_rule_choice" check ("rule" in ('missing', 'each', 'absent', 'bonus', 'not-applicable'));
create index if not exists "responsibility_scores_opened" on "responsibility_scores" (opened_on, id);
create index if not exists "responsibility_scores_unit" on "responsibility_scores" (unit, opened_on, id);
create index if not exists "responsibility_scores_region" on "responsibility_scores" (region, opened_on, id);
create index if not exists "responsibility_scores_dated" on "responsibility_scores" ("scored_on", id);
create index if not exists "responsibility_scores_found" on "responsibility_scores" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- learning.study-sessions 集中学法
create table "learning_study_sessions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "topic" text not null,
  "kind" text not null,
  "audience" text not null,
  "held_on" date not null,
  "hours" bigint not null,
  "organizer" text not null,
  "venue" text,
  "chair" text,
  "speaker" text,
  "laws" jsonb not null,
  "attendance" jsonb,
  "others" bigint,
  "minutes" jsonb,
  "sign_in" jsonb,
  "materials" jsonb,
  "summary" text
);
alter table "learning_study_sessions" add constraint "learning_study_sessions_kind_choice" check ("kind" in ('theory', 'before-meeting', 'special', 'lecture', 'training'));
alter table "learning_study_sessions" add constraint "learning_study_sessions_audience_choice" check ("audience" in ('leaders', 'staff', 'system'));
create index if not exists "learning_study_sessions_opened" on "learning_study_sessions" (opened_on, id);
create index if not exists "learning_study_sessions_unit" on "learning_study_sessions" (unit, opened_on, id);
create index if not exists "learning_study_sessions_region" on "learning_study_sessions" (region, opened_on, id);
create index if not exists "learning_study_sessions_dated" on "learning_study_sessions" ("held_on", id);
create index if not exists "learning_study_sessions_found" on "learning_study_sessions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- learning.exams 学法考试
create table "learning_exams" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "held_on" date not null,
  "organizer" text not null,
  "manner" text not null,
  "platform" text,
  "pass_mark" bigint not null,
  "excellent_mark" bigint,
  "scope" jsonb,
  "notice" jsonb,
  "proof" jsonb
);
alter table "learning_exams" add constraint "learning_exams_manner_choice" check ("manner" in ('online', 'paper', 'open'));
create index if not exists "learning_exams_opened" on "learning_exams" (opened_on, id);
create index if not exists "learning_exams_unit" on "learning_exams" (unit, opened_on, id);
create index if not exists "learning_exams_region" on "learning_exams" (region, opened_on, id);
create index if not exists "learning_exams_dated" on "learning_exams" ("held_on", id);
create index if not exists "learning_exams_found" on "learning_exams" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- learning.exam-results 考试成绩
create table "learning_exam_results" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "exam" text not null,
  "held_on" date not null,
  "examinee" text not null,
  "absent" boolean,
  "score" bigint,
  "passed" boolean,
  "excellent" boolean,
  "resit" boolean
);
create index if not exists "learning_exam_results_opened" on "learning_exam_results" (opened_on, id);
create index if not exists "learning_exam_results_unit" on "learning_exam_results" (unit, opened_on, id);
create index if not exists "learning_exam_results_region" on "learning_exam_results" (region, opened_on, id);
create index if not exists "learning_exam_results_dated" on "learning_exam_results" ("held_on", id);
create index if not exists "learning_exam_results_exam" on "learning_exam_results" ("exam") where "exam" is not null;

-- learning.platform-records 平台学习记录
create table "learning_platform_records" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "platform" text not null,
  "learner" text not null,
  "recorded_on" date not null,
  "minutes" bigint,
  "points" bigint,
  "obtained" text not null,
  "proof" jsonb
);
alter table "learning_platform_records" add constraint "learning_platform_records_platform_choice" check ("platform" in ('zhihui', 'fazhi', 'farun', 'xuexi'));
alter table "learning_platform_records" add constraint "learning_platform_records_obtained_choice" check ("obtained" in ('file', 'upload', 'entered'));
create index if not exists "learning_platform_records_opened" on "learning_platform_records" (opened_on, id);
create index if not exists "learning_platform_records_unit" on "learning_platform_records" (unit, opened_on, id);
create index if not exists "learning_platform_records_region" on "learning_platform_records" (region, opened_on, id);
create index if not exists "learning_platform_records_dated" on "learning_platform_records" ("recorded_on", id);

-- outreach.duties 普法责任清单
create table "outreach_duties" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "law" text not null,
  "emphasis" text,
  "audience" text not null,
  "manner" text not null,
  "responsible" text not null,
  "target_count" bigint not null,
  "planned_by" date not null,
  "document" jsonb
);
create index if not exists "outreach_duties_opened" on "outreach_duties" (opened_on, id);
create index if not exists "outreach_duties_unit" on "outreach_duties" (unit, opened_on, id);
create index if not exists "outreach_duties_region" on "outreach_duties" (region, opened_on, id);
create index if not exists "outreach_duties_dated" on "outreach_duties" ("planned_by", id);
create index if not exists "outreach_duties_found" on "outreach_duties" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- outreach.campaigns 普法活动
create table "outreach_campaigns" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "name" text not null,
  "kind" text not null,
  "held_on" date not null,
  "place" text not null,
  "organizer" text not null,
  "partners" jsonb,
  "business" jsonb,
  "laws" jsonb not null,
  "visited" jsonb,
  "copies" bigint,
  "reached" bigint,
  "consulted" bigint,
  "works" bigint,
  "approximate" text not null,
  "proof" jsonb,
  "summary" text
);
alter table "outreach_campaigns" add constraint "outreach_campaigns_kind_choice" check ("kind" in ('constitution', 'civil-code', 'national-security', 'work-safety', 'accounting', 'budget', 'procurement', 'budget-units', 'fraud', 'other'));
alter table "outreach_campaigns" add constraint "outreach_campaigns_approximate_choice" check ("approximate" in ('exact', 'approximate'));
create index if not exists "outreach_campaigns_opened" on "outreach_campaigns" (opened_on, id);
create index if not exists "outreach_campaigns_unit" on "outreach_campaigns" (unit, opened_on, id);
create index if not exists "outreach_campaigns_region" on "outreach_campaigns" (region, opened_on, id);
create index if not exists "outreach_campaigns_dated" on "outreach_campaigns" ("held_on", id);
create index if not exists "outreach_campaigns_found" on "outreach_campaigns" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- service-items.directories 事项目录清单
create table "service_items_directories" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "code" text not null,
  "name" text not null,
  "item_type" text not null,
  "department" text not null,
  "grounds" jsonb,
  "use_levels" text,
  "from" date not null,
  "until" date,
  "note" text
);
alter table "service_items_directories" add constraint "service_items_directories_item_type_choice" check ("item_type" in ('licence', 'penalty', 'coercion', 'levy', 'payment', 'inspection', 'confirmation', 'reward', 'adjudication', 'other', 'service'));
create index if not exists "service_items_directories_opened" on "service_items_directories" (opened_on, id);
create index if not exists "service_items_directories_unit" on "service_items_directories" (unit, opened_on, id);
create index if not exists "service_items_directories_region" on "service_items_directories" (region, opened_on, id);
create index if not exists "service_items_directories_dated" on "service_items_directories" ("from", id);
create index if not exists "service_items_directories_found" on "service_items_directories" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- service-items.basic-items 事项基本目录
create table "service_items_basic_items" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "directory" text not null,
  "code" text not null,
  "name" text not null,
  "level" text not null,
  "statutory_days" bigint,
  "statutory_unit" text,
  "grounds" jsonb,
  "from" date not null,
  "until" date
);
alter table "service_items_basic_items" add constraint "service_items_basic_items_level_choice" check ("level" in ('1', '2', '3', '4', '5', '6'));
alter table "service_items_basic_items" add constraint "service_items_basic_items_statutory_unit_choice" check ("statutory_unit" in ('working', 'calendar'));
create index if not exists "service_items_basic_items_opened" on "service_items_basic_items" (opened_on, id);
create index if not exists "service_items_basic_items_unit" on "service_items_basic_items" (unit, opened_on, id);
create index if not exists "service_items_basic_items_region" on "service_items_basic_items" (region, opened_on, id);
create index if not exists "service_items_basic_items_dated" on "service_items_basic_items" ("from", id);
create index if not exists "service_items_basic_items_directory" on "service_items_basic_items" ("directory") where "directory" is not null;
create index if not exists "service_items_basic_items_found" on "service_items_basic_items" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- service-items.items 政务服务事项实施清单
create table "service_items_items" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "code" text,
  "edition" text,
  "name" text not null,
  "item_type" text not null,
  "basic_code" text not null,
  "basic" text,
  "credit_code" text not null,
  "level" text not null,
  "section" text not null,
  "prepared_on" date not null,
  "change" text not null,
  "replaces" text,
  "change_note" text,
  "grounds" jsonb not null,
  "statutory_days" bigint,
  "statutory_unit" text,
  "limit" text,
  "promised_days" bigint not null,
  "promised_unit" text not null,
  "conditions" text not null,
  "materials" jsonb,
  "flow" jsonb,
  "charged" text not null,
  "fees" jsonb,
  "result_type" text not null,
  "result_name" text not null,
  "case_kind" text not null,
  "serves" text not null,
  "visits" bigint not null,
  "visit_reason" text not null,
  "online" text not null,
  "online_address" text,
  "mailing" text not null,
  "commitment" text not null,
  "place" text not null,
  "hours" text not null,
  "contact" text not null,
  "supervision" text not null,
  "remedy" text not null,
  "questions" jsonb,
  "forms" jsonb,
  "published_on" date,
  "batch" text
);
alter table "service_items_items" add constraint "service_items_items_item_type_choice" check ("item_type" in ('licence', 'penalty', 'coercion', 'levy', 'payment', 'inspection', 'confirmation', 'reward', 'adjudication', 'other', 'service'));
alter table "service_items_items" add constraint "service_items_items_level_choice" check ("level" in ('1', '2', '3', '4', '5', '6'));
alter table "service_items_items" add constraint "service_items_items_change_choice" check ("change" in ('insert', 'claim', 'update'));
alter table "service_items_items" add constraint "service_items_items_statutory_unit_choice" check ("statutory_unit" in ('working', 'calendar'));
alter table "service_items_items" add constraint "service_items_items_limit_choice" check ("limit" in ('disclosure-reply', 'disclosure-reply-extension', 'disclosure-receipt-confirmation', 'disclosure-correction-notice', 'third-party-opinion', 'co-agency-opinion', 'proactive-disclosure', 'information-fee-notice', 'information-fee-payment', 'reconsideration-application', 'reconsideration-application-untold', 'reconsideration-application-longest', 'reconsideration-application-immovable', 'reconsideration-screening', 'reconsideration-correction-notice', 'reconsideration-correction', 'reconsideration-forward-by-penalizer', 'reconsideration-forward-by-county', 'suit-after-mandatory-reconsideration', 'reconsideration-copy', 'reconsideration-copy-simplified', 'reconsideration-answer', 'reconsideration-answer-simplified', 'reconsideration-hearing-notice', 'reconsideration-decision', 'reconsideration-extension', 'reconsideration-decision-simplified', 'reconsideration-suspension-end', 'reconsideration-opinion-report', 'norm-review', 'norm-forward', 'norm-reply', 'norm-question', 'norm-maker-answer', 'remaking-act', 'opinion-aftercare-report', 'suit', 'suit-after-reconsideration', 'duty-performance', 'suit-registration', 'suit-copy', 'suit-answer', 'first-instance', 'first-instance-simplified', 'appeal-against-judgment', 'appeal-against-ruling', 'second-instance', 'suit-untold', 'suit-after-inaction', 'jurisdiction-objection', 'court-summons', 'appeal-answer', 'retrial-application', 'judgment-enforcement', 'act-enforcement', 'judicial-advice-reply', 'petition-notice', 'forwarded-petition-notice', 'petition-objection', 'petition-handling', 'petition-extension', 'petition-review-request', 'petition-review', 'petition-final-review-request', 'petition-final-review', 'petition-advice-reply', 'supplier-query', 'supplier-query-reply', 'procurement-complaint', 'complaint-decision', 'procurement-suspension', 'supplier-inquiry-reply', 'complaint-screening', 'complaint-correction-notice', 'complaint-refusal', 'complaint-serving', 'complaint-answer', 'penalty-decision', 'penalty-limitation', 'penalty-limitation-grave', 'registered-evidence', 'penalty-hearing-request', 'penalty-hearing-notice', 'penalty-service', 'fine-payment', 'penalty-withdrawal', 'licence-correction-notice', 'licence-decision', 'licence-extension', 'licence-delivery', 'bookkeeping-correction-notice', 'bookkeeping-decision', 'bookkeeping-extension', 'bookkeeping-certificate', 'bookkeeping-refusal-notice', 'bookkeeping-promise-check', 'bookkeeping-change', 'bookkeeping-rectification', 'seizure', 'seizure-extension', 'enforcement-reminder', 'enforcement-publication', 'other-enforcement-publication', 'major-decision-comment', 'major-decision-review', 'legality-review-shortest', 'legality-review', 'normative-filing', 'normative-effect-gap', 'normative-correction', 'normative-validity', 'normative-trial-validity', 'normative-evaluation', 'normative-clean-up', 'report-submission', 'report-publication', 'government-budget-publication', 'finance-letter', 'department-budget-publication', 'department-letter', 'unit-budget-publication'));
alter table "service_items_items" add constraint "service_items_items_promised_unit_choice" check ("promised_unit" in ('working', 'calendar'));
alter table "service_items_items" add constraint "service_items_items_charged_choice" check ("charged" in ('no', 'yes'));
alter table "service_items_items" add constraint "service_items_items_result_type_choice" check ("result_type" in ('certificate', 'document', 'approval', 'other'));
alter table "service_items_items" add constraint "service_items_items_case_kind_choice" check ("case_kind" in ('immediate', 'promised'));
alter table "service_items_items" add constraint "service_items_items_online_choice" check ("online" in ('none', 'consult', 'collect', 'precheck', 'accept', 'handle', 'result', 'certificate'));
alter table "service_items_items" add constraint "service_items_items_mailing_choice" check ("mailing" in ('no', 'yes'));
alter table "service_items_items" add constraint "service_items_items_commitment_choice" check ("commitment" in ('no', 'yes'));
create index if not exists "service_items_items_opened" on "service_items_items" (opened_on, id);
create index if not exists "service_items_items_unit" on "service_items_items" (unit, opened_on, id);
create index if not exists "service_items_items_region" on "service_items_items" (region, opened_on, id);
create index if not exists "service_items_items_state" on "service_items_items" (state, opened_on, id);
create index if not exists "service_items_items_due" on "service_items_items" (due, id) where due is not null;
create index if not exists "service_items_items_dated" on "service_items_items" ("prepared_on", id);
create index if not exists "service_items_items_basic" on "service_items_items" ("basic") where "basic" is not null;
create index if not exists "service_items_items_replaces" on "service_items_items" ("replaces") where "replaces" is not null;
create index if not exists "service_items_items_batch" on "service_items_items" ("batch") where "batch" is not null;
create index if not exists "service_items_items_code" on "service_items_items" ("code");
create unique index if not exists "service_items_items_edition" on "service_items_items" ("edition");
create index if not exists "service_items_items_found" on "service_items_items" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "service_items_items_places" (mcv, dependencies) on state, unit, region from "service_items_items";

-- service-items.batches 事项发布批次
create table "service_items_batches" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "prepared_on" date not null,
  "platform" text not null,
  "manner" text not null,
  "entries" jsonb not null,
  "note" text,
  "sent_on" date,
  "receipt" text,
  "received_on" date,
  "proof" jsonb
);
alter table "service_items_batches" add constraint "service_items_batches_manner_choice" check ("manner" in ('entry', 'package'));
create index if not exists "service_items_batches_opened" on "service_items_batches" (opened_on, id);
create index if not exists "service_items_batches_unit" on "service_items_batches" (unit, opened_on, id);
create index if not exists "service_items_batches_region" on "service_items_batches" (region, opened_on, id);
create index if not exists "service_items_batches_state" on "service_items_batches" (state, opened_on, id);
create index if not exists "service_items_batches_due" on "service_items_batches" (due, id) where due is not null;
create index if not exists "service_items_batches_dated" on "service_items_batches" ("prepared_on", id);
create unique index if not exists "service_items_batches_number" on "service_items_batches" ("number");
create index if not exists "service_items_batches_found" on "service_items_batches" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "service_items_batches_places" (mcv, dependencies) on state, unit, region from "service_items_batches";

-- service-items.licences 代理记账机构执业资格审批
create table "service_items_licences" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "origin" text not null,
  "agency" text not null,
  "credit_code" text not null,
  "address" text not null,
  "representative" text,
  "representative_blind" text,
  "representative_mask" text,
  "contact" text,
  "contact_blind" text,
  "contact_mask" text,
  "received_on" date not null,
  "channel" text not null,
  "section" text not null,
  "principal" text,
  "principal_blind" text,
  "principal_mask" text,
  "principal_qualified" text not null,
  "practitioners" bigint not null,
  "internal_rules" text not null,
  "commitment" text not null,
  "materials" jsonb,
  "opinion" text,
  "conclusion" text,
  "decision_number" text,
  "decided_on" date,
  "refusal_reason" text,
  "certificate_number" text,
  "certified_on" date,
  "published_on" date,
  "listed" boolean,
  "attachments" jsonb
);
alter table "service_items_licences" add constraint "service_items_licences_origin_choice" check ("origin" in ('application', 'existing'));
alter table "service_items_licences" add constraint "service_items_licences_channel_choice" check ("channel" in ('online', 'window', 'mail'));
alter table "service_items_licences" add constraint "service_items_licences_principal_qualified_choice" check ("principal_qualified" in ('title', 'years', 'none'));
alter table "service_items_licences" add constraint "service_items_licences_internal_rules_choice" check ("internal_rules" in ('yes', 'no'));
alter table "service_items_licences" add constraint "service_items_licences_commitment_choice" check ("commitment" in ('yes', 'no'));
alter table "service_items_licences" add constraint "service_items_licences_conclusion_choice" check ("conclusion" in ('grant', 'refuse'));
create index if not exists "service_items_licences_opened" on "service_items_licences" (opened_on, id);
create index if not exists "service_items_licences_unit" on "service_items_licences" (unit, opened_on, id);
create index if not exists "service_items_licences_region" on "service_items_licences" (region, opened_on, id);
create index if not exists "service_items_licences_state" on "service_items_licences" (state, opened_on, id);
create index if not exists "service_items_licences_due" on "service_items_licences" (due, id) where due is not null;
create index if not exists "service_items_licences_dated" on "service_items_licences" ("received_on", id);
create unique index if not exists "service_items_licences_number" on "service_items_licences" ("number");
create unique index if not exists "service_items_licences_decision_number" on "service_items_licences" ("decision_number");
create index if not exists "service_items_licences_representative_blind" on "service_items_licences" ("representative_blind") where "representative_blind" is not null;
create index if not exists "service_items_licences_contact_blind" on "service_items_licences" ("contact_blind") where "contact_blind" is not null;
create index if not exists "service_items_licences_principal_blind" on "service_items_licences" ("principal_blind") where "principal_blind" is not null;
create index if not exists "service_items_licences_found" on "service_items_licences" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "service_items_licences_places" (mcv, dependencies) on state, unit, region from "service_items_licences";

-- service-items.fee-receipts 行政事业性收费收入
create table "service_items_fee_receipts" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "project" text not null,
  "basis" text not null,
  "item" text,
  "amount" numeric(20,2) not null,
  "paid_on" date not null,
  "section" text not null,
  "voucher" text not null,
  "note" text,
  "proof" jsonb
);
create index if not exists "service_items_fee_receipts_opened" on "service_items_fee_receipts" (opened_on, id);
create index if not exists "service_items_fee_receipts_unit" on "service_items_fee_receipts" (unit, opened_on, id);
create index if not exists "service_items_fee_receipts_region" on "service_items_fee_receipts" (region, opened_on, id);
create index if not exists "service_items_fee_receipts_dated" on "service_items_fee_receipts" ("paid_on", id);
create index if not exists "service_items_fee_receipts_item" on "service_items_fee_receipts" ("item") where "item" is not null;
create index if not exists "service_items_fee_receipts_found" on "service_items_fee_receipts" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- enforcement.powers 执法职权
create table "enforcement_powers" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "grounds" jsonb not null,
  "listed_on" date not null,
  "withdrawn_on" date,
  "end_reason" text,
  "section" text not null,
  "assignments" jsonb
);
alter table "enforcement_powers" add constraint "enforcement_powers_kind_choice" check ("kind" in ('licence', 'penalty', 'coercion', 'levy', 'payment', 'inspection', 'confirmation', 'reward', 'adjudication', 'other'));
create index if not exists "enforcement_powers_opened" on "enforcement_powers" (opened_on, id);
create index if not exists "enforcement_powers_unit" on "enforcement_powers" (unit, opened_on, id);
create index if not exists "enforcement_powers_region" on "enforcement_powers" (region, opened_on, id);
create index if not exists "enforcement_powers_dated" on "enforcement_powers" ("listed_on", id);
create index if not exists "enforcement_powers_found" on "enforcement_powers" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- enforcement.discretion-standards 行政裁量基准
create table "enforcement_discretion_standards" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "power" text not null,
  "name" text not null,
  "document" text not null,
  "effective_from" date not null,
  "ceased_on" date,
  "measure" text not null,
  "base_name" text,
  "lowest" bigint not null,
  "highest" bigint not null,
  "tiers" jsonb not null
);
alter table "enforcement_discretion_standards" add constraint "enforcement_discretion_standards_measure_choice" check ("measure" in ('percent', 'multiple', 'yuan'));
create index if not exists "enforcement_discretion_standards_opened" on "enforcement_discretion_standards" (opened_on, id);
create index if not exists "enforcement_discretion_standards_unit" on "enforcement_discretion_standards" (unit, opened_on, id);
create index if not exists "enforcement_discretion_standards_region" on "enforcement_discretion_standards" (region, opened_on, id);
create index if not exists "enforcement_discretion_standards_dated" on "enforcement_discretion_standards" ("effective_from", id);
create index if not exists "enforcement_discretion_standards_power" on "enforcement_discretion_standards" ("power") where "power" is not null;
create index if not exists "enforcement_discretion_standards_found" on "enforcement_discretion_standards" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- enforcement.officers 行政执法人员
create table "enforcement_officers" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "officer" text not null,
  "employer" text not null,
  "staff_kind" text not null,
  "certificate_number" text not null,
  "kind" text not null,
  "area" text not null,
  "issued_on" date not null,
  "valid_until" date not null,
  "withdrawn_on" date,
  "end_reason" text,
  "legal_reviewer" text not null,
  "training" jsonb,
  "proof" jsonb
);
alter table "enforcement_officers" add constraint "enforcement_officers_staff_kind_choice" check ("staff_kind" in ('civil', 'public'));
alter table "enforcement_officers" add constraint "enforcement_officers_kind_choice" check ("kind" in ('enforcement', 'supervision'));
alter table "enforcement_officers" add constraint "enforcement_officers_legal_reviewer_choice" check ("legal_reviewer" in ('no', 'yes'));
create index if not exists "enforcement_officers_opened" on "enforcement_officers" (opened_on, id);
create index if not exists "enforcement_officers_unit" on "enforcement_officers" (unit, opened_on, id);
create index if not exists "enforcement_officers_region" on "enforcement_officers" (region, opened_on, id);
create index if not exists "enforcement_officers_state" on "enforcement_officers" (state, opened_on, id);
create index if not exists "enforcement_officers_due" on "enforcement_officers" (due, id) where due is not null;
create index if not exists "enforcement_officers_dated" on "enforcement_officers" ("issued_on", id);
create index if not exists "enforcement_officers_found" on "enforcement_officers" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "enforcement_officers_places" (mcv, dependencies) on state, unit, region from "enforcement_officers";

-- enforcement.qualification-exams 执法资格考试
create table "enforcement_qualification_exams" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "examinee" text not null,
  "section" text not null,
  "stage" text not null,
  "sat_on" date not null,
  "result" text not null,
  "score" bigint,
  "resit" text not null,
  "proof" jsonb
);
alter table "enforcement_qualification_exams" add constraint "enforcement_qualification_exams_stage_choice" check ("stage" in ('special', 'general'));
alter table "enforcement_qualification_exams" add constraint "enforcement_qualification_exams_result_choice" check ("result" in ('passed', 'failed', 'absent'));
alter table "enforcement_qualification_exams" add constraint "enforcement_qualification_exams_resit_choice" check ("resit" in ('no', 'yes'));
create index if not exists "enforcement_qualification_exams_opened" on "enforcement_qualification_exams" (opened_on, id);
create index if not exists "enforcement_qualification_exams_unit" on "enforcement_qualification_exams" (unit, opened_on, id);
create index if not exists "enforcement_qualification_exams_region" on "enforcement_qualification_exams" (region, opened_on, id);
create index if not exists "enforcement_qualification_exams_dated" on "enforcement_qualification_exams" ("sat_on", id);

-- enforcement.inspections 行政检查
create table "enforcement_inspections" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "subject" text not null,
  "matter" text not null,
  "plan" text,
  "random" text not null,
  "inspected_on" date not null,
  "section" text not null,
  "officers" jsonb not null,
  "result" text not null,
  "findings" text,
  "published_on" date,
  "record" jsonb
);
alter table "enforcement_inspections" add constraint "enforcement_inspections_random_choice" check ("random" in ('random', 'targeted', 'clue'));
alter table "enforcement_inspections" add constraint "enforcement_inspections_result_choice" check ("result" in ('clean', 'rectified', 'filed'));
create index if not exists "enforcement_inspections_opened" on "enforcement_inspections" (opened_on, id);
create index if not exists "enforcement_inspections_unit" on "enforcement_inspections" (unit, opened_on, id);
create index if not exists "enforcement_inspections_region" on "enforcement_inspections" (region, opened_on, id);
create index if not exists "enforcement_inspections_state" on "enforcement_inspections" (state, opened_on, id);
create index if not exists "enforcement_inspections_due" on "enforcement_inspections" (due, id) where due is not null;
create index if not exists "enforcement_inspections_dated" on "enforcement_inspections" ("inspected_on", id);
create index if not exists "enforcement_inspections_found" on "enforcement_inspections" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "enforcement_inspections_places" (mcv, dependencies) on state, unit, region from "enforcement_inspections";

-- enforcement.penalties 行政处罚案件
create table "enforcement_penalties" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "proceeding" text not null,
  "source" text not null,
  "found_on" date not null,
  "party" text not null,
  "party_kind" text not null,
  "identity" text,
  "identity_blind" text,
  "identity_mask" text,
  "address" text,
  "address_blind" text,
  "address_mask" text,
  "act" text not null,
  "power" text,
  "section" text not null,
  "officers" jsonb,
  "facts" text,
  "evidence" jsonb,
  "major_kind" text,
  "hearing_right" boolean,
  "standard" text,
  "tier" text,
  "tier_reason" text,
  "base" numeric(20,2),
  "departure" text,
  "warning" boolean,
  "fine" numeric(20,2),
  "confiscated" numeric(20,2),
  "other" text,
  "exempted" boolean,
  "decision" text,
  "decided_on" date,
  "decision_number" text,
  "public_name" text,
  "published_on" date,
  "published_at" text,
  "publication_withdrawn_on" date,
  "withdrawal_reason" text,
  "paid" numeric(20,2),
  "recordings" jsonb,
  "attachments" jsonb
);
alter table "enforcement_penalties" add constraint "enforcement_penalties_proceeding_choice" check ("proceeding" in ('ordinary', 'simple'));
alter table "enforcement_penalties" add constraint "enforcement_penalties_source_choice" check ("source" in ('inspection', 'tipoff', 'transfer', 'other'));
alter table "enforcement_penalties" add constraint "enforcement_penalties_party_kind_choice" check ("party_kind" in ('organization', 'natural'));
alter table "enforcement_penalties" add constraint "enforcement_penalties_major_kind_choice" check ("major_kind" in ('none', 'public', 'heard', 'complex', 'other'));
create index if not exists "enforcement_penalties_opened" on "enforcement_penalties" (opened_on, id);
create index if not exists "enforcement_penalties_unit" on "enforcement_penalties" (unit, opened_on, id);
create index if not exists "enforcement_penalties_region" on "enforcement_penalties" (region, opened_on, id);
create index if not exists "enforcement_penalties_state" on "enforcement_penalties" (state, opened_on, id);
create index if not exists "enforcement_penalties_due" on "enforcement_penalties" (due, id) where due is not null;
create index if not exists "enforcement_penalties_dated" on "enforcement_penalties" ("found_on", id);
create index if not exists "enforcement_penalties_power" on "enforcement_penalties" ("power") where "power" is not null;
create index if not exists "enforcement_penalties_standard" on "enforcement_penalties" ("standard") where "standard" is not null;
create unique index if not exists "enforcement_penalties_number" on "enforcement_penalties" ("number");
create unique index if not exists "enforcement_penalties_decision_number" on "enforcement_penalties" ("decision_number");
create index if not exists "enforcement_penalties_identity_blind" on "enforcement_penalties" ("identity_blind") where "identity_blind" is not null;
create index if not exists "enforcement_penalties_address_blind" on "enforcement_penalties" ("address_blind") where "address_blind" is not null;
create index if not exists "enforcement_penalties_found" on "enforcement_penalties" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "enforcement_penalties_places" (mcv, dependencies) on state, unit, region from "enforcement_penalties";

-- enforcement.coercions 行政强制决定
create table "enforcement_coercions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "party" text not null,
  "kind" text not null,
  "decided_on" date not null,
  "until" date,
  "section" text not null,
  "grounds" text not null,
  "document" jsonb
);
alter table "enforcement_coercions" add constraint "enforcement_coercions_kind_choice" check ("kind" in ('seal', 'seize', 'surcharge', 'other'));
create index if not exists "enforcement_coercions_opened" on "enforcement_coercions" (opened_on, id);
create index if not exists "enforcement_coercions_unit" on "enforcement_coercions" (unit, opened_on, id);
create index if not exists "enforcement_coercions_region" on "enforcement_coercions" (region, opened_on, id);
create index if not exists "enforcement_coercions_state" on "enforcement_coercions" (state, opened_on, id);
create index if not exists "enforcement_coercions_due" on "enforcement_coercions" (due, id) where due is not null;
create index if not exists "enforcement_coercions_dated" on "enforcement_coercions" ("decided_on", id);
create unique index if not exists "enforcement_coercions_number" on "enforcement_coercions" ("number");
create index if not exists "enforcement_coercions_found" on "enforcement_coercions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "enforcement_coercions_places" (mcv, dependencies) on state, unit, region from "enforcement_coercions";

-- enforcement.file-reviews 案卷评查
create table "enforcement_file_reviews" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "round" text not null,
  "reviewed_on" date not null,
  "kind" text not null,
  "file" text not null,
  "penalty" text,
  "section" text not null,
  "handlers" jsonb not null,
  "reviewers" jsonb not null,
  "points" jsonb not null,
  "marks" text,
  "grade" text not null,
  "summary" text,
  "rectification" text,
  "proof" jsonb
);
alter table "enforcement_file_reviews" add constraint "enforcement_file_reviews_kind_choice" check ("kind" in ('penalty', 'licence', 'coercion', 'inspection', 'other'));
alter table "enforcement_file_reviews" add constraint "enforcement_file_reviews_grade_choice" check ("grade" in ('excellent', 'qualified', 'unqualified'));
create index if not exists "enforcement_file_reviews_opened" on "enforcement_file_reviews" (opened_on, id);
create index if not exists "enforcement_file_reviews_unit" on "enforcement_file_reviews" (unit, opened_on, id);
create index if not exists "enforcement_file_reviews_region" on "enforcement_file_reviews" (region, opened_on, id);
create index if not exists "enforcement_file_reviews_state" on "enforcement_file_reviews" (state, opened_on, id);
create index if not exists "enforcement_file_reviews_due" on "enforcement_file_reviews" (due, id) where due is not null;
create index if not exists "enforcement_file_reviews_dated" on "enforcement_file_reviews" ("reviewed_on", id);
create index if not exists "enforcement_file_reviews_penalty" on "enforcement_file_reviews" ("penalty") where "penalty" is not null;
create index if not exists "enforcement_file_reviews_marks" on "enforcement_file_reviews" ("marks");
create index if not exists "enforcement_file_reviews_found" on "enforcement_file_reviews" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "enforcement_file_reviews_places" (mcv, dependencies) on state, unit, region from "enforcement_file_reviews";

-- enforcement.yearly-statements 年度行政执法总体情况
create table "enforcement_yearly_statements" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year_end" date not null,
  "says" text,
  "published_on" date,
  "published_at" text,
  "reported_to" text,
  "attachments" jsonb
);
create index if not exists "enforcement_yearly_statements_opened" on "enforcement_yearly_statements" (opened_on, id);
create index if not exists "enforcement_yearly_statements_unit" on "enforcement_yearly_statements" (unit, opened_on, id);
create index if not exists "enforcement_yearly_statements_region" on "enforcement_yearly_statements" (region, opened_on, id);
create index if not exists "enforcement_yearly_statements_state" on "enforcement_yearly_statements" (state, opened_on, id);
create index if not exists "enforcement_yearly_statements_due" on "enforcement_yearly_statements" (due, id) where due is not null;
create index if not exists "enforcement_yearly_statements_dated" on "enforcement_yearly_statements" ("year_end", id);
create statistics if not exists "enforcement_yearly_statements_places" (mcv, dependencies) on state, unit, region from "enforcement_yearly_statements";

-- normative-documents.drafts 规范性文件制定项目
create table "normative_documents_drafts" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "title" text not null,
  "planned" text not null,
  "planned_on" date not null,
  "approval" text,
  "due_month" date,
  "drafting" text not null,
  "joint" text,
  "necessity" text not null,
  "basis" jsonb,
  "replaces" text,
  "market" boolean,
  "major" boolean,
  "urgent" boolean,
  "comment_text" text,
  "explanation" text,
  "consulted" jsonb,
  "comment_summary" text,
  "competition" text,
  "competition_reason" text,
  "own_opinion" text,
  "review_text" text,
  "review_number" text,
  "review_issues" jsonb,
  "minutes" jsonb,
  "final_text" text,
  "number" text,
  "registration" text,
  "published_on" date,
  "effective_on" date,
  "valid_until" date,
  "trial" boolean,
  "interpretation" text,
  "filing_number" text,
  "filing_receipt" jsonb
);
alter table "normative_documents_drafts" add constraint "normative_documents_drafts_planned_choice" check ("planned" in ('annual', 'added'));
alter table "normative_documents_drafts" add constraint "normative_documents_drafts_competition_choice" check ("competition" in ('none', 'pass', 'exception', 'fail'));
create index if not exists "normative_documents_drafts_opened" on "normative_documents_drafts" (opened_on, id);
create index if not exists "normative_documents_drafts_unit" on "normative_documents_drafts" (unit, opened_on, id);
create index if not exists "normative_documents_drafts_region" on "normative_documents_drafts" (region, opened_on, id);
create index if not exists "normative_documents_drafts_state" on "normative_documents_drafts" (state, opened_on, id);
create index if not exists "normative_documents_drafts_due" on "normative_documents_drafts" (due, id) where due is not null;
create index if not exists "normative_documents_drafts_dated" on "normative_documents_drafts" ("planned_on", id);
create index if not exists "normative_documents_drafts_replaces" on "normative_documents_drafts" ("replaces") where "replaces" is not null;
create unique index if not exists "normative_documents_drafts_review_number" on "normative_documents_drafts" ("review_number");
create unique index if not exists "normative_documents_drafts_number" on "normative_documents_drafts" ("number");
create unique index if not exists "normative_documents_drafts_registration" on "normative_documents_drafts" ("registration");
create unique index if not exists "normative_documents_drafts_filing_number" on "normative_documents_drafts" ("filing_number");
create index if not exists "normative_documents_drafts_found" on "normative_documents_drafts" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "normative_documents_drafts_places" (mcv, dependencies) on state, unit, region from "normative_documents_drafts";

-- normative-documents.documents 规范性文件库
create table "normative_documents_documents" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "title" text not null,
  "number" text not null,
  "registration" text,
  "joint" text,
  "drafting" text not null,
  "published_on" date not null,
  "effective_on" date not null,
  "valid_until" date,
  "trial" boolean,
  "standing" text,
  "basis" jsonb,
  "text" text,
  "interpretation" text,
  "attachments" jsonb,
  "draft" text,
  "replaces" text,
  "evaluation" text,
  "lost_on" date,
  "lost_by" text
);
alter table "normative_documents_documents" add constraint "normative_documents_documents_standing_choice" check ("standing" in ('valid', 'revised', 'repealed', 'lapsed', 'voided'));
create index if not exists "normative_documents_documents_opened" on "normative_documents_documents" (opened_on, id);
create index if not exists "normative_documents_documents_unit" on "normative_documents_documents" (unit, opened_on, id);
create index if not exists "normative_documents_documents_region" on "normative_documents_documents" (region, opened_on, id);
create index if not exists "normative_documents_documents_state" on "normative_documents_documents" (state, opened_on, id);
create index if not exists "normative_documents_documents_due" on "normative_documents_documents" (due, id) where due is not null;
create index if not exists "normative_documents_documents_dated" on "normative_documents_documents" ("published_on", id);
create index if not exists "normative_documents_documents_draft" on "normative_documents_documents" ("draft") where "draft" is not null;
create index if not exists "normative_documents_documents_replaces" on "normative_documents_documents" ("replaces") where "replaces" is not null;
create index if not exists "normative_documents_documents_found" on "normative_documents_documents" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "normative_documents_documents_places" (mcv, dependencies) on state, unit, region from "normative_documents_documents";

-- normative-documents.comments 公开征求意见收到的意见
create table "normative_documents_comments" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "draft" text not null,
  "drafting" text,
  "received_on" date not null,
  "channel" text not null,
  "article" text,
  "passage" text,
  "opinion" text not null,
  "who" text,
  "who_blind" text,
  "who_mask" text,
  "contact" text,
  "contact_blind" text,
  "contact_mask" text,
  "gist" text,
  "adoption" text,
  "reason" text
);
alter table "normative_documents_comments" add constraint "normative_documents_comments_channel_choice" check ("channel" in ('portal', 'letter', 'mail', 'meeting'));
alter table "normative_documents_comments" add constraint "normative_documents_comments_adoption_choice" check ("adoption" in ('adopted', 'partly', 'rejected'));
create index if not exists "normative_documents_comments_opened" on "normative_documents_comments" (opened_on, id);
create index if not exists "normative_documents_comments_unit" on "normative_documents_comments" (unit, opened_on, id);
create index if not exists "normative_documents_comments_region" on "normative_documents_comments" (region, opened_on, id);
create index if not exists "normative_documents_comments_state" on "normative_documents_comments" (state, opened_on, id);
create index if not exists "normative_documents_comments_due" on "normative_documents_comments" (due, id) where due is not null;
create index if not exists "normative_documents_comments_dated" on "normative_documents_comments" ("received_on", id);
create index if not exists "normative_documents_comments_draft" on "normative_documents_comments" ("draft") where "draft" is not null;
create unique index if not exists "normative_documents_comments_number" on "normative_documents_comments" ("number");
create index if not exists "normative_documents_comments_who_blind" on "normative_documents_comments" ("who_blind") where "who_blind" is not null;
create index if not exists "normative_documents_comments_contact_blind" on "normative_documents_comments" ("contact_blind") where "contact_blind" is not null;
create index if not exists "normative_documents_comments_found" on "normative_documents_comments" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "normative_documents_comments_places" (mcv, dependencies) on state, unit, region from "normative_documents_comments";

-- normative-documents.clean-ups 规范性文件清理
create table "normative_documents_clean_ups" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "title" text not null,
  "kind" text not null,
  "ordered" text,
  "started_on" date not null,
  "scope" text not null,
  "due_on" date not null,
  "meeting" text,
  "announcement" text,
  "result" text,
  "published_on" date
);
alter table "normative_documents_clean_ups" add constraint "normative_documents_clean_ups_kind_choice" check ("kind" in ('periodic', 'special'));
create index if not exists "normative_documents_clean_ups_opened" on "normative_documents_clean_ups" (opened_on, id);
create index if not exists "normative_documents_clean_ups_unit" on "normative_documents_clean_ups" (unit, opened_on, id);
create index if not exists "normative_documents_clean_ups_region" on "normative_documents_clean_ups" (region, opened_on, id);
create index if not exists "normative_documents_clean_ups_state" on "normative_documents_clean_ups" (state, opened_on, id);
create index if not exists "normative_documents_clean_ups_due" on "normative_documents_clean_ups" (due, id) where due is not null;
create index if not exists "normative_documents_clean_ups_dated" on "normative_documents_clean_ups" ("started_on", id);
create unique index if not exists "normative_documents_clean_ups_announcement" on "normative_documents_clean_ups" ("announcement");
create index if not exists "normative_documents_clean_ups_found" on "normative_documents_clean_ups" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "normative_documents_clean_ups_places" (mcv, dependencies) on state, unit, region from "normative_documents_clean_ups";

-- normative-documents.clean-up-opinions 规范性文件清理意见
create table "normative_documents_clean_up_opinions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "clean_up" text not null,
  "document" text not null,
  "name" text not null,
  "section" text not null,
  "proposed_on" date not null,
  "proposal" text not null,
  "change" text,
  "grounds" text not null,
  "conclusion" text,
  "reason" text
);
alter table "normative_documents_clean_up_opinions" add constraint "normative_documents_clean_up_opinions_proposal_choice" check ("proposal" in ('keep', 'revise', 'repeal', 'void'));
alter table "normative_documents_clean_up_opinions" add constraint "normative_documents_clean_up_opinions_conclusion_choice" check ("conclusion" in ('keep', 'revise', 'repeal', 'void'));
create index if not exists "normative_documents_clean_up_opinions_opened" on "normative_documents_clean_up_opinions" (opened_on, id);
create index if not exists "normative_documents_clean_up_opinions_unit" on "normative_documents_clean_up_opinions" (unit, opened_on, id);
create index if not exists "normative_documents_clean_up_opinions_region" on "normative_documents_clean_up_opinions" (region, opened_on, id);
create index if not exists "normative_documents_clean_up_opinions_state" on "normative_documents_clean_up_opinions" (state, opened_on, id);
create index if not exists "normative_documents_clean_up_opinions_due" on "normative_documents_clean_up_opinions" (due, id) where due is not null;
create index if not exists "normative_documents_clean_up_opinions_dated" on "normative_documents_clean_up_opinions" ("proposed_on", id);
create index if not exists "normative_documents_clean_up_opinions_clean_up" on "normative_documents_clean_up_opinions" ("clean_up") where "clean_up" is not null;
create index if not exists "normative_documents_clean_up_opinions_document" on "normative_documents_clean_up_opinions" ("document") where "document" is not null;
create index if not exists "normative_documents_clean_up_opinions_found" on "normative_documents_clean_up_opinions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "normative_documents_clean_up_opinions_places" (mcv, dependencies) on state, unit, region from "normative_documents_clean_up_opinions";

-- information-requests.requests 依申请公开台账
create table "information_requests_requests" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "subject" text not null,
  "channel" text not null,
  "receipt_rule" text,
  "submitted_on" date,
  "arrived_on" date not null,
  "received_on" date,
  "arrival_proof" text,
  "application" jsonb,
  "applicant_kind" text not null,
  "applicant_name" text,
  "applicant_name_blind" text,
  "applicant_name_mask" text,
  "identity_kind" text,
  "identity_number" text,
  "identity_number_blind" text,
  "identity_number_mask" text,
  "phone" text,
  "phone_blind" text,
  "phone_mask" text,
  "email" text,
  "email_blind" text,
  "email_mask" text,
  "address" text,
  "address_blind" text,
  "address_mask" text,
  "agent_name" text,
  "agent_name_blind" text,
  "agent_name_mask" text,
  "agent_phone" text,
  "agent_phone_blind" text,
  "agent_phone_mask" text,
  "agent_authority" jsonb,
  "co_applicants" text,
  "co_applicants_blind" text,
  "co_applicants_mask" text,
  "query_code" text,
  "query_code_blind" text,
  "query_code_mask" text,
  "items" jsonb not null,
  "form" text not null,
  "delivery" text not null,
  "section" text,
  "repeats" text,
  "fee_method" text,
  "fee_count" bigint,
  "fee_earlier" bigint,
  "fee_amount" numeric(20,2),
  "fee_paid_on" date,
  "outcome" text,
  "materials" jsonb,
  "reply_note" text,
  "reply_number" text,
  "decided_on" date,
  "dispatched_on" date,
  "dispatch_way" text,
  "dispatch_proof" text,
  "dispatch_files" jsonb,
  "signed_on" date
);
alter table "information_requests_requests" add constraint "information_requests_requests_channel_choice" check ("channel" in ('counter', 'oral', 'signedPost', 'plainPost', 'web', 'email', 'fax'));
alter table "information_requests_requests" add constraint "information_requests_requests_receipt_rule_choice" check ("receipt_rule" in ('submit', 'signedFor', 'systemAck', 'mutualConfirm'));
alter table "information_requests_requests" add constraint "information_requests_requests_applicant_kind_choice" check ("applicant_kind" in ('natural', 'commercial', 'research', 'social', 'legal', 'other'));
alter table "information_requests_requests" add constraint "information_requests_requests_identity_kind_choice" check ("identity_kind" in ('resident', 'passport', 'travel', 'credit', 'other'));
alter table "information_requests_requests" add constraint "information_requests_requests_form_choice" check ("form" in ('paper', 'electronic', 'inspect'));
alter table "information_requests_requests" add constraint "information_requests_requests_delivery_choice" check ("delivery" in ('post', 'email', 'counter', 'platform', 'onSite'));
alter table "information_requests_requests" add constraint "information_requests_requests_fee_method_choice" check ("fee_method" in ('item', 'page'));
alter table "information_requests_requests" add constraint "information_requests_requests_outcome_choice" check ("outcome" in ('open', 'partial', 'deny.secret', 'deny.lawForbids', 'deny.threeSafety', 'deny.thirdParty', 'deny.internal', 'deny.process', 'deny.caseFile', 'deny.query', 'cannot.notHeld', 'cannot.needMake', 'cannot.stillUnclear', 'refuse.petition', 'refuse.repeat', 'refuse.publication', 'refuse.excessive', 'refuse.reconfirm', 'other.noCorrection', 'other.noFee', 'other.other'));
alter table "information_requests_requests" add constraint "information_requests_requests_dispatch_way_choice" check ("dispatch_way" in ('ems', 'registered', 'email', 'platform', 'counter'));
create index if not exists "information_requests_requests_opened" on "information_requests_requests" (opened_on, id);
create index if not exists "information_requests_requests_unit" on "information_requests_requests" (unit, opened_on, id);
create index if not exists "information_requests_requests_region" on "information_requests_requests" (region, opened_on, id);
create index if not exists "information_requests_requests_state" on "information_requests_requests" (state, opened_on, id);
create index if not exists "information_requests_requests_due" on "information_requests_requests" (due, id) where due is not null;
create index if not exists "information_requests_requests_dated" on "information_requests_requests" ("arrived_on", id);
create index if not exists "information_requests_requests_repeats" on "information_requests_requests" ("repeats") where "repeats" is not null;
create unique index if not exists "information_requests_requests_number" on "information_requests_requests" ("number");
create unique index if not exists "information_requests_requests_reply_number" on "information_requests_requests" ("reply_number");
create index if not exists "information_requests_requests_applicant_name_blind" on "information_requests_requests" ("applicant_name_blind") where "applicant_name_blind" is not null;
create index if not exists "information_requests_requests_identity_number_blind" on "information_requests_requests" ("identity_number_blind") where "identity_number_blind" is not null;
create index if not exists "information_requests_requests_phone_blind" on "information_requests_requests" ("phone_blind") where "phone_blind" is not null;
create index if not exists "information_requests_requests_email_blind" on "information_requests_requests" ("email_blind") where "email_blind" is not null;
create index if not exists "information_requests_requests_address_blind" on "information_requests_requests" ("address_blind") where "address_blind" is not null;
create index if not exists "information_requests_requests_agent_name_blind" on "information_requests_requests" ("agent_name_blind") where "agent_name_blind" is not null;
create index if not exists "information_requests_requests_agent_phone_blind" on "information_requests_requests" ("agent_phone_blind") where "agent_phone_blind" is not null;
create index if not exists "information_requests_requests_co_applicants_blind" on "information_requests_requests" ("co_applicants_blind") where "co_applicants_blind" is not null;
create index if not exists "information_requests_requests_query_code_blind" on "information_requests_requests" ("query_code_blind") where "query_code_blind" is not null;
create index if not exists "information_requests_requests_found" on "information_requests_requests" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "information_requests_requests_places" (mcv, dependencies) on state, unit, region from "information_requests_requests";

-- information-requests.contributions 依申请公开协办单
create table "information_requests_contributions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "request" text not null,
  "request_number" text not null,
  "subject" text not null,
  "section" text not null,
  "asked_on" date not null,
  "reply_due" date,
  "items" jsonb not null,
  "note" text,
  "suggestions" jsonb,
  "searched" text,
  "materials" jsonb
);
create index if not exists "information_requests_contributions_opened" on "information_requests_contributions" (opened_on, id);
create index if not exists "information_requests_contributions_unit" on "information_requests_contributions" (unit, opened_on, id);
create index if not exists "information_requests_contributions_region" on "information_requests_contributions" (region, opened_on, id);
create index if not exists "information_requests_contributions_state" on "information_requests_contributions" (state, opened_on, id);
create index if not exists "information_requests_contributions_due" on "information_requests_contributions" (due, id) where due is not null;
create index if not exists "information_requests_contributions_dated" on "information_requests_contributions" ("asked_on", id);
create index if not exists "information_requests_contributions_request" on "information_requests_contributions" ("request") where "request" is not null;
create index if not exists "information_requests_contributions_found" on "information_requests_contributions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "information_requests_contributions_places" (mcv, dependencies) on state, unit, region from "information_requests_contributions";

-- complaints.petitions 投诉举报和信访事项
create table "complaints_petitions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "received_on" date not null,
  "channel" text not null,
  "kind" text not null,
  "petitioner" text,
  "petitioner_blind" text,
  "petitioner_mask" text,
  "contact" text,
  "contact_blind" text,
  "contact_mask" text,
  "address" text,
  "address_blind" text,
  "address_mask" text,
  "unclear" boolean,
  "confidential" boolean,
  "subject" text not null,
  "content" text not null,
  "triage" text,
  "handling" text,
  "opinion" text,
  "answer" text,
  "answer_number" text,
  "substantiated" text,
  "satisfied" text,
  "attachments" jsonb
);
alter table "complaints_petitions" add constraint "complaints_petitions_channel_choice" check ("channel" in ('web', 'letter', 'phone', 'fax', 'visit', 'hotline', 'forwarded'));
alter table "complaints_petitions" add constraint "complaints_petitions_kind_choice" check ("kind" in ('petition', 'report', 'suggestion', 'tipoff'));
alter table "complaints_petitions" add constraint "complaints_petitions_triage_choice" check ("triage" in ('litigation', 'arbitration', 'party', 'legalRoute', 'duty', 'petition'));
alter table "complaints_petitions" add constraint "complaints_petitions_opinion_choice" check ("opinion" in ('support', 'explain', 'reject'));
alter table "complaints_petitions" add constraint "complaints_petitions_substantiated_choice" check ("substantiated" in ('yes', 'partly', 'no'));
alter table "complaints_petitions" add constraint "complaints_petitions_satisfied_choice" check ("satisfied" in ('yes', 'fair', 'no'));
create index if not exists "complaints_petitions_opened" on "complaints_petitions" (opened_on, id);
create index if not exists "complaints_petitions_unit" on "complaints_petitions" (unit, opened_on, id);
create index if not exists "complaints_petitions_region" on "complaints_petitions" (region, opened_on, id);
create index if not exists "complaints_petitions_state" on "complaints_petitions" (state, opened_on, id);
create index if not exists "complaints_petitions_due" on "complaints_petitions" (due, id) where due is not null;
create index if not exists "complaints_petitions_dated" on "complaints_petitions" ("received_on", id);
create unique index if not exists "complaints_petitions_number" on "complaints_petitions" ("number");
create unique index if not exists "complaints_petitions_answer_number" on "complaints_petitions" ("answer_number");
create index if not exists "complaints_petitions_petitioner_blind" on "complaints_petitions" ("petitioner_blind") where "petitioner_blind" is not null;
create index if not exists "complaints_petitions_contact_blind" on "complaints_petitions" ("contact_blind") where "contact_blind" is not null;
create index if not exists "complaints_petitions_address_blind" on "complaints_petitions" ("address_blind") where "address_blind" is not null;
create index if not exists "complaints_petitions_found" on "complaints_petitions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "complaints_petitions_places" (mcv, dependencies) on state, unit, region from "complaints_petitions";

-- complaints.procurement-complaints 政府采购投诉
create table "complaints_procurement_complaints" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "received_on" date not null,
  "complainant" text not null,
  "contact" text,
  "contact_blind" text,
  "contact_mask" text,
  "project" text not null,
  "project_number" text,
  "budget" numeric(20,2),
  "purchaser" text not null,
  "agent" text,
  "respondent" text not null,
  "winner" text,
  "subject" text not null,
  "matters" jsonb not null,
  "queried_on" date,
  "query_answered_on" date,
  "handling" text,
  "conflict" boolean,
  "result" text,
  "reasoning" text,
  "decided_on" date,
  "decision_number" text,
  "published_at" text,
  "attachments" jsonb
);
alter table "complaints_procurement_complaints" add constraint "complaints_procurement_complaints_subject_choice" check ("subject" in ('documents', 'process', 'result'));
alter table "complaints_procurement_complaints" add constraint "complaints_procurement_complaints_result_choice" check ("result" in ('unfounded', 'fabricated', 'inadmissible', 'noEffect', 'beforeAward', 'beforeContract', 'beforePerformance', 'performed'));
create index if not exists "complaints_procurement_complaints_opened" on "complaints_procurement_complaints" (opened_on, id);
create index if not exists "complaints_procurement_complaints_unit" on "complaints_procurement_complaints" (unit, opened_on, id);
create index if not exists "complaints_procurement_complaints_region" on "complaints_procurement_complaints" (region, opened_on, id);
create index if not exists "complaints_procurement_complaints_state" on "complaints_procurement_complaints" (state, opened_on, id);
create index if not exists "complaints_procurement_complaints_due" on "complaints_procurement_complaints" (due, id) where due is not null;
create index if not exists "complaints_procurement_complaints_dated" on "complaints_procurement_complaints" ("received_on", id);
create unique index if not exists "complaints_procurement_complaints_number" on "complaints_procurement_complaints" ("number");
create unique index if not exists "complaints_procurement_complaints_decision_number" on "complaints_procurement_complaints" ("decision_number");
create index if not exists "complaints_procurement_complaints_contact_blind" on "complaints_procurement_complaints" ("contact_blind") where "contact_blind" is not null;
create index if not exists "complaints_procurement_complaints_found" on "complaints_procurement_complaints" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "complaints_procurement_complaints_places" (mcv, dependencies) on state, unit, region from "complaints_procurement_complaints";

-- disputes.reconsiderations 行政复议案件
create table "disputes_reconsiderations" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "case_number" text not null,
  "organ" text not null,
  "filed_on" date not null,
  "accepted_on" date,
  "received_on" date not null,
  "proceeding" text not null,
  "applicant" text,
  "applicant_blind" text,
  "applicant_mask" text,
  "agent" text,
  "agent_blind" text,
  "agent_mask" text,
  "third_party" text,
  "act_kind" text not null,
  "act_title" text not null,
  "act_register" text,
  "act_id" text,
  "claim" text not null,
  "attached_review" text,
  "handling" text,
  "answer_number" text,
  "answer" text,
  "evidence" jsonb,
  "result" text,
  "decided_on" date,
  "decision_served_on" date,
  "decision" jsonb,
  "fault" text,
  "rectification" text
);
alter table "disputes_reconsiderations" add constraint "disputes_reconsiderations_proceeding_choice" check ("proceeding" in ('ordinary', 'simplified'));
alter table "disputes_reconsiderations" add constraint "disputes_reconsiderations_act_kind_choice" check ("act_kind" in ('disclosure', 'penalty', 'licence', 'procurement-complaint', 'petition', 'inaction', 'other'));
alter table "disputes_reconsiderations" add constraint "disputes_reconsiderations_result_choice" check ("result" in ('uphold', 'rejectClaim', 'revoke', 'change', 'illegal', 'void', 'order', 'rejectApplication', 'mediated', 'terminated', 'refused'));
alter table "disputes_reconsiderations" add constraint "disputes_reconsiderations_fault_choice" check ("fault" in ('late', 'procedure', 'facts', 'law', 'power', 'unfair', 'inaction'));
create index if not exists "disputes_reconsiderations_opened" on "disputes_reconsiderations" (opened_on, id);
create index if not exists "disputes_reconsiderations_unit" on "disputes_reconsiderations" (unit, opened_on, id);
create index if not exists "disputes_reconsiderations_region" on "disputes_reconsiderations" (region, opened_on, id);
create index if not exists "disputes_reconsiderations_state" on "disputes_reconsiderations" (state, opened_on, id);
create index if not exists "disputes_reconsiderations_due" on "disputes_reconsiderations" (due, id) where due is not null;
create index if not exists "disputes_reconsiderations_dated" on "disputes_reconsiderations" ("received_on", id);
create unique index if not exists "disputes_reconsiderations_answer_number" on "disputes_reconsiderations" ("answer_number");
create index if not exists "disputes_reconsiderations_applicant_blind" on "disputes_reconsiderations" ("applicant_blind") where "applicant_blind" is not null;
create index if not exists "disputes_reconsiderations_agent_blind" on "disputes_reconsiderations" ("agent_blind") where "agent_blind" is not null;
create index if not exists "disputes_reconsiderations_found" on "disputes_reconsiderations" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "disputes_reconsiderations_places" (mcv, dependencies) on state, unit, region from "disputes_reconsiderations";

-- disputes.organ-cases 行政复议审理案件
create table "disputes_organ_cases" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "filed_on" date not null,
  "applicant" text,
  "applicant_blind" text,
  "applicant_mask" text,
  "respondent" text not null,
  "act_title" text not null,
  "claim" text not null,
  "third_party" text,
  "reviewers" jsonb,
  "facts" text,
  "reasoning" text,
  "order" text,
  "result" text,
  "decided_on" date,
  "decision_served_on" date,
  "materials" jsonb
);
alter table "disputes_organ_cases" add constraint "disputes_organ_cases_result_choice" check ("result" in ('uphold', 'rejectClaim', 'revoke', 'change', 'illegal', 'void', 'order', 'rejectApplication', 'mediated', 'terminated', 'refused'));
create index if not exists "disputes_organ_cases_opened" on "disputes_organ_cases" (opened_on, id);
create index if not exists "disputes_organ_cases_unit" on "disputes_organ_cases" (unit, opened_on, id);
create index if not exists "disputes_organ_cases_region" on "disputes_organ_cases" (region, opened_on, id);
create index if not exists "disputes_organ_cases_state" on "disputes_organ_cases" (state, opened_on, id);
create index if not exists "disputes_organ_cases_due" on "disputes_organ_cases" (due, id) where due is not null;
create index if not exists "disputes_organ_cases_dated" on "disputes_organ_cases" ("filed_on", id);
create unique index if not exists "disputes_organ_cases_number" on "disputes_organ_cases" ("number");
create index if not exists "disputes_organ_cases_applicant_blind" on "disputes_organ_cases" ("applicant_blind") where "applicant_blind" is not null;
create index if not exists "disputes_organ_cases_found" on "disputes_organ_cases" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "disputes_organ_cases_places" (mcv, dependencies) on state, unit, region from "disputes_organ_cases";

-- disputes.norm-reviews 规范性文件附带审查
create table "disputes_norm_reviews" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "case_number" text not null,
  "organ" text not null,
  "kind" text not null,
  "received_on" date not null,
  "document" text not null,
  "document_id" text,
  "clause" text not null,
  "grounds" text not null,
  "handling" text,
  "answer_number" text,
  "answer" text,
  "materials" jsonb,
  "finding" text,
  "found_on" date,
  "consequence" text
);
alter table "disputes_norm_reviews" add constraint "disputes_norm_reviews_kind_choice" check ("kind" in ('question', 'forwarded'));
alter table "disputes_norm_reviews" add constraint "disputes_norm_reviews_finding_choice" check ("finding" in ('lawful', 'beyond', 'contrary'));
alter table "disputes_norm_reviews" add constraint "disputes_norm_reviews_consequence_choice" check ("consequence" in ('keep', 'revise', 'stop', 'repeal'));
create index if not exists "disputes_norm_reviews_opened" on "disputes_norm_reviews" (opened_on, id);
create index if not exists "disputes_norm_reviews_unit" on "disputes_norm_reviews" (unit, opened_on, id);
create index if not exists "disputes_norm_reviews_region" on "disputes_norm_reviews" (region, opened_on, id);
create index if not exists "disputes_norm_reviews_state" on "disputes_norm_reviews" (state, opened_on, id);
create index if not exists "disputes_norm_reviews_due" on "disputes_norm_reviews" (due, id) where due is not null;
create index if not exists "disputes_norm_reviews_dated" on "disputes_norm_reviews" ("received_on", id);
create index if not exists "disputes_norm_reviews_document_id" on "disputes_norm_reviews" ("document_id") where "document_id" is not null;
create unique index if not exists "disputes_norm_reviews_answer_number" on "disputes_norm_reviews" ("answer_number");
create index if not exists "disputes_norm_reviews_found" on "disputes_norm_reviews" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "disputes_norm_reviews_places" (mcv, dependencies) on state, unit, region from "disputes_norm_reviews";

-- disputes.suits 行政诉讼案件
create table "disputes_suits" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "case_number" text not null,
  "court" text not null,
  "received_on" date not null,
  "reconsidered" text not null,
  "reconsideration_case" text,
  "proceeding" text not null,
  "plaintiff" text,
  "plaintiff_blind" text,
  "plaintiff_mask" text,
  "joint_defendant" text,
  "act_kind" text not null,
  "act_title" text not null,
  "act_register" text,
  "act_id" text,
  "claim" text not null,
  "handling" text,
  "lawyer" text,
  "answer" text,
  "evidence" jsonb,
  "hearings" jsonb,
  "result" text,
  "effective_on" date,
  "judgment" jsonb,
  "fault" text,
  "rectification" text
);
alter table "disputes_suits" add constraint "disputes_suits_reconsidered_choice" check ("reconsidered" in ('direct', 'after'));
alter table "disputes_suits" add constraint "disputes_suits_proceeding_choice" check ("proceeding" in ('ordinary', 'simplified'));
alter table "disputes_suits" add constraint "disputes_suits_act_kind_choice" check ("act_kind" in ('disclosure', 'penalty', 'licence', 'procurement-complaint', 'petition', 'inaction', 'other'));
alter table "disputes_suits" add constraint "disputes_suits_result_choice" check ("result" in ('reject', 'revoke', 'order', 'pay', 'illegal', 'void', 'change', 'dismissed', 'withdrawn', 'mediated', 'ended'));
alter table "disputes_suits" add constraint "disputes_suits_fault_choice" check ("fault" in ('late', 'procedure', 'facts', 'law', 'power', 'unfair', 'inaction'));
create index if not exists "disputes_suits_opened" on "disputes_suits" (opened_on, id);
create index if not exists "disputes_suits_unit" on "disputes_suits" (unit, opened_on, id);
create index if not exists "disputes_suits_region" on "disputes_suits" (region, opened_on, id);
create index if not exists "disputes_suits_state" on "disputes_suits" (state, opened_on, id);
create index if not exists "disputes_suits_due" on "disputes_suits" (due, id) where due is not null;
create index if not exists "disputes_suits_dated" on "disputes_suits" ("received_on", id);
create index if not exists "disputes_suits_plaintiff_blind" on "disputes_suits" ("plaintiff_blind") where "plaintiff_blind" is not null;
create index if not exists "disputes_suits_found" on "disputes_suits" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "disputes_suits_places" (mcv, dependencies) on state, unit, region from "disputes_suits";

-- budget-disclosure.publications 预决算公开
create table "budget_disclosure_publications" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "subject" text,
  "body" text not null,
  "body_name" text not null,
  "level" text not null,
  "kind" text not null,
  "year" bigint not null,
  "starts_on" date not null,
  "letter_number" text,
  "lines" jsonb,
  "told" jsonb,
  "documents" jsonb,
  "copies" jsonb,
  "explanation" text,
  "errors" bigint,
  "warnings" bigint,
  "unverified" bigint,
  "findings" jsonb,
  "published_on" date,
  "address" text,
  "where" text,
  "snapshot" jsonb,
  "snapshot_result" text,
  "snapshot_differences" text,
  "exemptions" jsonb
);
alter table "budget_disclosure_publications" add constraint "budget_disclosure_publications_level_choice" check ("level" in ('government', 'department', 'unit'));
alter table "budget_disclosure_publications" add constraint "budget_disclosure_publications_kind_choice" check ("kind" in ('budget', 'final'));
alter table "budget_disclosure_publications" add constraint "budget_disclosure_publications_where_choice" check ("where" in ('both', 'platform', 'own'));
alter table "budget_disclosure_publications" add constraint "budget_disclosure_publications_snapshot_result_choice" check ("snapshot_result" in ('same', 'equal', 'differs', 'unread'));
create index if not exists "budget_disclosure_publications_opened" on "budget_disclosure_publications" (opened_on, id);
create index if not exists "budget_disclosure_publications_unit" on "budget_disclosure_publications" (unit, opened_on, id);
create index if not exists "budget_disclosure_publications_region" on "budget_disclosure_publications" (region, opened_on, id);
create index if not exists "budget_disclosure_publications_state" on "budget_disclosure_publications" (state, opened_on, id);
create index if not exists "budget_disclosure_publications_due" on "budget_disclosure_publications" (due, id) where due is not null;
create index if not exists "budget_disclosure_publications_dated" on "budget_disclosure_publications" ("starts_on", id);
create index if not exists "budget_disclosure_publications_subject" on "budget_disclosure_publications" ("subject");
create index if not exists "budget_disclosure_publications_found" on "budget_disclosure_publications" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "budget_disclosure_publications_places" (mcv, dependencies) on state, unit, region from "budget_disclosure_publications";

-- budget-disclosure.bulletins 预决算公开通报
create table "budget_disclosure_bulletins" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "number" text,
  "subject" text,
  "year" bigint not null,
  "kind" text not null,
  "made_on" date not null,
  "scoring" text not null,
  "districts" jsonb not null,
  "best" jsonb,
  "exposed" jsonb,
  "demands" text
);
alter table "budget_disclosure_bulletins" add constraint "budget_disclosure_bulletins_kind_choice" check ("kind" in ('budget', 'final'));
create index if not exists "budget_disclosure_bulletins_opened" on "budget_disclosure_bulletins" (opened_on, id);
create index if not exists "budget_disclosure_bulletins_unit" on "budget_disclosure_bulletins" (unit, opened_on, id);
create index if not exists "budget_disclosure_bulletins_region" on "budget_disclosure_bulletins" (region, opened_on, id);
create index if not exists "budget_disclosure_bulletins_state" on "budget_disclosure_bulletins" (state, opened_on, id);
create index if not exists "budget_disclosure_bulletins_due" on "budget_disclosure_bulletins" (due, id) where due is not null;
create index if not exists "budget_disclosure_bulletins_dated" on "budget_disclosure_bulletins" ("made_on", id);
create unique index if not exists "budget_disclosure_bulletins_number" on "budget_disclosure_bulletins" ("number");
create index if not exists "budget_disclosure_bulletins_subject" on "budget_disclosure_bulletins" ("subject");
create index if not exists "budget_disclosure_bulletins_found" on "budget_disclosure_bulletins" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "budget_disclosure_bulletins_places" (mcv, dependencies) on state, unit, region from "budget_disclosure_bulletins";

-- annual-report.rule-of-law-reports 法治政府建设年度报告
create table "annual_report_rule_of_law_reports" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "period_end" date not null,
  "title" text not null,
  "order" text,
  "arrangement" text,
  "first_responsible" text not null,
  "number" text
);
alter table "annual_report_rule_of_law_reports" add constraint "annual_report_rule_of_law_reports_arrangement_choice" check ("arrangement" in ('T3', 'T1', 'T2'));
create index if not exists "annual_report_rule_of_law_reports_opened" on "annual_report_rule_of_law_reports" (opened_on, id);
create index if not exists "annual_report_rule_of_law_reports_unit" on "annual_report_rule_of_law_reports" (unit, opened_on, id);
create index if not exists "annual_report_rule_of_law_reports_region" on "annual_report_rule_of_law_reports" (region, opened_on, id);
create index if not exists "annual_report_rule_of_law_reports_state" on "annual_report_rule_of_law_reports" (state, opened_on, id);
create index if not exists "annual_report_rule_of_law_reports_due" on "annual_report_rule_of_law_reports" (due, id) where due is not null;
create index if not exists "annual_report_rule_of_law_reports_dated" on "annual_report_rule_of_law_reports" ("period_end", id);
create unique index if not exists "annual_report_rule_of_law_reports_number" on "annual_report_rule_of_law_reports" ("number");
create index if not exists "annual_report_rule_of_law_reports_found" on "annual_report_rule_of_law_reports" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "annual_report_rule_of_law_reports_places" (mcv, dependencies) on state, unit, region from "annual_report_rule_of_law_reports";

-- annual-report.information-disclosure-reports 政府信息公开工作年度报告
create table "annual_report_information_disclosure_reports" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "period_end" date not null,
  "title" text not null,
  "order" text,
  "number" text
);
create index if not exists "annual_report_information_disclosure_reports_opened" on "annual_report_information_disclosure_reports" (opened_on, id);
create index if not exists "annual_report_information_disclosure_reports_unit" on "annual_report_information_disclosure_reports" (unit, opened_on, id);
create index if not exists "annual_report_information_disclosure_reports_region" on "annual_report_information_disclosure_reports" (region, opened_on, id);
create index if not exists "annual_report_information_disclosure_reports_state" on "annual_report_information_disclosure_reports" (state, opened_on, id);
create index if not exists "annual_report_information_disclosure_reports_due" on "annual_report_information_disclosure_reports" (due, id) where due is not null;
create index if not exists "annual_report_information_disclosure_reports_dated" on "annual_report_information_disclosure_reports" ("period_end", id);
create unique index if not exists "annual_report_information_disclosure_reports_number" on "annual_report_information_disclosure_reports" ("number");
create index if not exists "annual_report_information_disclosure_reports_found" on "annual_report_information_disclosure_reports" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "annual_report_information_disclosure_reports_places" (mcv, dependencies) on state, unit, region from "annual_report_information_disclosure_reports";

-- annual-report.contributions 年度报告材料征询
create table "annual_report_contributions" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "kind" text not null,
  "year" bigint not null,
  "part" text not null,
  "asked_of" text not null,
  "asked_on" date not null,
  "request" text,
  "text" text
);
alter table "annual_report_contributions" add constraint "annual_report_contributions_kind_choice" check ("kind" in ('rule-of-law', 'information-disclosure'));
alter table "annual_report_contributions" add constraint "annual_report_contributions_part_choice" check ("part" in ('shortcomings', 'arrangements'));
create index if not exists "annual_report_contributions_opened" on "annual_report_contributions" (opened_on, id);
create index if not exists "annual_report_contributions_unit" on "annual_report_contributions" (unit, opened_on, id);
create index if not exists "annual_report_contributions_region" on "annual_report_contributions" (region, opened_on, id);
create index if not exists "annual_report_contributions_state" on "annual_report_contributions" (state, opened_on, id);
create index if not exists "annual_report_contributions_due" on "annual_report_contributions" (due, id) where due is not null;
create index if not exists "annual_report_contributions_dated" on "annual_report_contributions" ("asked_on", id);
create index if not exists "annual_report_contributions_found" on "annual_report_contributions" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);
create statistics if not exists "annual_report_contributions_places" (mcv, dependencies) on state, unit, region from "annual_report_contributions";

-- annual-report.passages 报告定性表述
create table "annual_report_passages" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "kind" text not null,
  "year" bigint not null,
  "place" text not null,
  "text" text not null,
  "written_on" date not null
);
alter table "annual_report_passages" add constraint "annual_report_passages_kind_choice" check ("kind" in ('rule-of-law', 'information-disclosure'));
create index if not exists "annual_report_passages_opened" on "annual_report_passages" (opened_on, id);
create index if not exists "annual_report_passages_unit" on "annual_report_passages" (unit, opened_on, id);
create index if not exists "annual_report_passages_region" on "annual_report_passages" (region, opened_on, id);
create index if not exists "annual_report_passages_dated" on "annual_report_passages" ("written_on", id);
create index if not exists "annual_report_passages_found" on "annual_report_passages" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- annual-report.confirmations 报告数据确认
create table "annual_report_confirmations" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "kind" text not null,
  "year" bigint not null,
  "item" text not null,
  "name" text not null,
  "printed" text not null,
  "digest" text not null,
  "verdict" text not null,
  "note" text,
  "confirmed_on" date not null
);
alter table "annual_report_confirmations" add constraint "annual_report_confirmations_kind_choice" check ("kind" in ('rule-of-law', 'information-disclosure'));
alter table "annual_report_confirmations" add constraint "annual_report_confirmations_verdict_choice" check ("verdict" in ('confirmed', 'questioned'));
create index if not exists "annual_report_confirmations_opened" on "annual_report_confirmations" (opened_on, id);
create index if not exists "annual_report_confirmations_unit" on "annual_report_confirmations" (unit, opened_on, id);
create index if not exists "annual_report_confirmations_region" on "annual_report_confirmations" (region, opened_on, id);
create index if not exists "annual_report_confirmations_dated" on "annual_report_confirmations" ("confirmed_on", id);
create index if not exists "annual_report_confirmations_found" on "annual_report_confirmations" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- annual-report.former-tables 往年政府信息公开统计表
create table "annual_report_former_tables" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "year" bigint not null,
  "source" text not null,
  "published_on" date not null,
  "cells" jsonb not null,
  "original" jsonb
);
create index if not exists "annual_report_former_tables_opened" on "annual_report_former_tables" (opened_on, id);
create index if not exists "annual_report_former_tables_unit" on "annual_report_former_tables" (unit, opened_on, id);
create index if not exists "annual_report_former_tables_region" on "annual_report_former_tables" (region, opened_on, id);
create index if not exists "annual_report_former_tables_dated" on "annual_report_former_tables" ("published_on", id);
create index if not exists "annual_report_former_tables_found" on "annual_report_former_tables" using gin ((search_terms || array_to_tsvector(array['@0.' || ((opened_on - date '1900-01-01') / 32)::text, '@1.' || ((opened_on - date '1900-01-01') / 128)::text, '@2.' || ((opened_on - date '1900-01-01') / 512)::text, '@3.' || ((opened_on - date '1900-01-01') / 2048)::text]))) with (gin_pending_list_limit = 128);

-- annual-report.frozen-figures 签发固化数据
create table "annual_report_frozen_figures" (
  "id" text primary key,
  "region" text not null,
  "unit" text not null,
  "created_by" text not null,
  "created_at" timestamptz not null,
  "version" integer not null,
  "opened_on" date not null,
  "state" text,
  "ended_on" date,
  "due" date,
  "due_provisional" boolean not null default false,
  "caption" text not null,
  "declared_as" text not null,
  "search_terms" tsvector,
  "kind" text not null,
  "year" bigint not null,
  "report" text not null,
  "frozen_on" date not null,
  "figures" bigint not null,
  "known" bigint not null,
  "content" jsonb not null
);
alter table "annual_report_frozen_figures" add constraint "annual_report_frozen_figures_kind_choice" check ("kind" in ('rule-of-law', 'information-disclosure'));
create index if not exists "annual_report_frozen_figures_opened" on "annual_report_frozen_figures" (opened_on, id);
create index if not exists "annual_report_frozen_figures_unit" on "annual_report_frozen_figures" (unit, opened_on, id);
create index if not exists "annual_report_frozen_figures_region" on "annual_report_frozen_figures" (region, opened_on, id);
create index if not exists "annual_report_frozen_figures_dated" on "annual_report_frozen_figures" ("frozen_on", id);
