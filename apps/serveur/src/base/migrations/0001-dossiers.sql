-- The first storey: people and their sessions, programmes for ever, dossiers with their answers, files and log.
-- Keys of what belongs to a dossier begin with its région, so that a distributed engine keeps each région together.

create collation if not exists "français" (provider = icu, locale = 'fr');

create table personnes (
  id uuid primary key,
  -- Who vouches for them, and under which name: the sub of one provider says nothing to another.
  émetteur text not null,
  sujet text not null,
  nom text collate "français" not null,
  courriel text not null,
  rôle text not null check (rôle in ('candidat', 'instructeur', 'rédacteur')),
  organisation text collate "français" not null,
  région text,
  connue_le timestamptz not null,
  unique (émetteur, sujet)
);

create table sessions (
  -- SHA-256 of the token in the cookie: whoever reads this table cannot sign in with it.
  jeton bytea primary key,
  personne uuid not null references personnes (id),
  -- What the identity provider asks back at sign-out.
  jeton_identité text,
  expire_le timestamptz not null
);
create index sessions_expiration on sessions (expire_le);

-- Sign-ins under way: from the departure to the identity provider until the return, once.
create table connexions (
  état bytea primary key,
  navigateur bytea not null,
  nonce text not null,
  vérificateur text not null,
  retour text not null,
  expire_le timestamptz not null
);
create index connexions_expiration on connexions (expire_le);

-- Every programme that was ever served, as it was generated: old dossiers are read and computed with theirs.
create table programmes (
  slug text not null,
  empreinte text not null,
  nom text not null,
  titre text collate "français" not null,
  version text not null,
  portail text not null,
  serveur text not null,
  archivé_le timestamptz not null,
  primary key (slug, empreinte)
);

create table dossiers (
  région text not null,
  id uuid not null,
  titulaire uuid not null references personnes (id),
  programme text not null,
  version text not null,
  empreinte text not null,
  titre text not null,
  état text not null check (état in ('brouillon', 'déposé')),
  référence text,
  déposé_le timestamptz,
  -- json, not jsonb: kept byte for byte as it was computed.
  évaluation json,
  créé_le timestamptz not null,
  modifié_le timestamptz not null,
  primary key (région, id),
  foreign key (programme, empreinte) references programmes (slug, empreinte),
  check ((état = 'déposé') = (référence is not null and déposé_le is not null and évaluation is not null))
);
create index dossiers_id on dossiers (id);
create index dossiers_titulaire on dossiers (titulaire, modifié_le);
create index dossiers_déposés on dossiers (programme, déposé_le) where état = 'déposé';

create table réponses (
  région text not null,
  dossier uuid not null,
  chemin text not null,
  -- null: emptied; the revision goes on.
  réponse jsonb,
  révision integer not null check (révision > 0),
  auteur uuid not null references personnes (id),
  écrite_le timestamptz not null,
  primary key (région, dossier, chemin),
  foreign key (région, dossier) references dossiers (région, id)
);

create table fichiers (
  région text not null,
  dossier uuid not null,
  id uuid not null,
  chemin text not null,
  nom text not null,
  type text not null,
  taille bigint not null,
  -- SHA-256 of the content, in hexadecimal: its name in the folder of files.
  somme text not null check (somme ~ '^[0-9a-f]{64}$'),
  primary key (région, dossier, id),
  foreign key (région, dossier) references dossiers (région, id)
);
create index fichiers_somme on fichiers (somme);

create table événements (
  région text not null,
  dossier uuid not null,
  id uuid not null,
  genre text not null,
  auteur uuid not null references personnes (id),
  instant timestamptz not null,
  détails jsonb not null,
  primary key (région, dossier, id)
);

-- What only one deposited dossier may hold. The key is any text: its SHA-256 keeps the index small.
create table unicités (
  programme text not null,
  nom text not null,
  somme bytea not null,
  clé text not null,
  région text not null,
  dossier uuid not null,
  primary key (programme, nom, somme)
);

create table références (
  référence text primary key,
  région text not null,
  dossier uuid not null
);
