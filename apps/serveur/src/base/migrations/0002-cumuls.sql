-- What deposited dossiers are about, across programmes: two programmes that are not funded together see each other here.

-- One row for each organisation that a dossier names. A deposit locks those it names until it ends: of two at once, the
-- second sees the first.
create table organisations (
  genre text not null,
  valeur text not null,
  dernier_dépôt timestamptz not null,
  primary key (genre, valeur)
);

create table identifiants (
  -- Name of the programme in the language: another programme knows it by no other.
  nom text not null,
  genre text not null,
  valeur text not null,
  région text not null,
  dossier uuid not null,
  primary key (nom, genre, valeur, région, dossier)
);

-- What a deposited dossier forbids to those of another programme: all of the key, of which `genre`, `valeur` is the first.
create table exclusions (
  avec text not null,
  genre text not null,
  valeur text not null,
  clé jsonb not null,
  message text not null,
  région text not null,
  dossier uuid not null
);
create index exclusions_clé on exclusions (avec, genre, valeur);
