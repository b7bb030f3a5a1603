/** Files by their content, and who may read each: who brought it, and through which rows it is reached. */
export const fileSchema = `
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
`
