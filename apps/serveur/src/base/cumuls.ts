/** Dossiers of different programmes about one organisation: `packages/dossiers/src/ports.ts` says what is promised. */
import type { Cumul, Dossier, Obstacle } from '@guichet/dossiers';
import { nommeUneOrganisation, type Identifiant } from '@guichet/runtime';
import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type T = Transaction<Tables>;

export async function chercherObstacle(t: T, dossier: Dossier, cumul: Cumul): Promise<Obstacle | null> {
  for (const { avec, clé, message } of cumul.nonCumuls) {
    const autre = await dossierSur(t, dossier, avec, clé);
    if (autre) return { ...autre, message };
  }
  return quiLInterdit(t, dossier, cumul);
}

export async function déclarer(t: T, dossier: Dossier, cumul: Cumul): Promise<Obstacle | null> {
  const { nom, identifiants, nonCumuls } = cumul;
  const { région, id } = dossier;
  const toutes = [...identifiants, ...nonCumuls.flatMap(({ clé }) => clé)].filter(nommeUneOrganisation);
  await sql`
    insert into organisations (genre, valeur, dernier_dépôt)
    select distinct genre, valeur, now() from ${lignes(toutes)} order by genre, valeur
    on conflict (genre, valeur) do update set dernier_dépôt = excluded.dernier_dépôt
  `.execute(t);
  const obstacle = await chercherObstacle(t, dossier, cumul);
  if (obstacle) return obstacle;
  await sql`
    insert into identifiants (nom, genre, valeur, région, dossier)
    select ${nom}, genre, valeur, ${région}, ${id}::uuid from ${lignes(identifiants)} on conflict do nothing
  `.execute(t);
  for (const { avec, clé, message } of nonCumuls) {
    const [première] = clé;
    if (!première) continue;
    await sql`
      insert into exclusions (avec, genre, valeur, clé, message, région, dossier)
      values (${avec}, ${première.genre}, ${première.valeur}, ${JSON.stringify(clé)}::jsonb, ${message}, ${région}, ${id}::uuid)
    `.execute(t);
  }
  return null;
}

/** A deposited dossier of that programme that is about all of the key. */
async function dossierSur(
  t: T,
  dossier: Dossier,
  nom: string,
  clé: readonly Identifiant[],
): Promise<Omit<Obstacle, 'message'> | undefined> {
  const { rows } = await sql<Omit<Obstacle, 'message'>>`
    select d.titulaire, d.référence
    from identifiants i
    join ${lignes(clé)} on i.genre = clé.genre and i.valeur = clé.valeur
    join dossiers d on d.région = i.région and d.id = i.dossier and d.état = 'déposé'
    where i.nom = ${nom} and i.dossier <> ${dossier.id}::uuid
    group by d.titulaire, d.référence, d.déposé_le
    having count(*) = (select count(*) from ${lignes(clé)})
    order by d.déposé_le
    limit 1
  `.execute(t);
  return rows[0];
}

/** A deposited dossier that forbids this one: its own programme said so on the day of its deposit. */
async function quiLInterdit(t: T, dossier: Dossier, { nom, identifiants }: Cumul): Promise<Obstacle | null> {
  const { rows } = await sql<Obstacle & { clé: Identifiant[] }>`
    select e.message, e.clé, d.titulaire, d.référence
    from exclusions e
    join ${lignes(identifiants)} on e.genre = clé.genre and e.valeur = clé.valeur
    join dossiers d on d.région = e.région and d.id = e.dossier and d.état = 'déposé'
    where e.avec = ${nom} and e.dossier <> ${dossier.id}::uuid
    order by d.déposé_le
  `.execute(t);
  const tous = new Set(identifiants.map(({ genre, valeur }) => `${genre} ${valeur}`));
  const trouvé = rows.find(({ clé }) => clé.every(({ genre, valeur }) => tous.has(`${genre} ${valeur}`)));
  return trouvé ? { message: trouvé.message, titulaire: trouvé.titulaire, référence: trouvé.référence } : null;
}

function lignes(identifiants: readonly Identifiant[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(identifiants)}::jsonb) as clé (genre text, valeur text)`;
}
