/** The storage of dossiers in PostgreSQL. */
import { createHash, randomUUIDv7 } from 'node:crypto';
import { décoderÉvaluation, encoderÉvaluation } from '@guichet/contract';
import type { Dossier, Entrepôt, Lecture, Écriture, Événement } from '@guichet/dossiers';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { chercherObstacle, déclarer } from './cumuls.ts';
import type { Tables } from './tables.ts';
import { instantané, transaction } from './transaction.ts';

export function créerEntrepôt(base: Kysely<Tables>): Entrepôt {
  return {
    lire: (travail) => instantané(base, (t) => travail(lecture(t))),
    modifier: (travail) => transaction(base, (t) => travail({ ...lecture(t), ...écriture(t) })),
  };
}

function lecture(t: Transaction<Tables>): Lecture {
  const dossiers = () => t.selectFrom('dossiers').selectAll();
  return {
    dossier: async (id) => dossierDe(await dossiers().where('id', '=', id).executeTakeFirst()),

    dossiersDe: async (titulaire) =>
      (await dossiers().where('titulaire', '=', titulaire).orderBy('modifié_le', 'desc').orderBy('id').execute()).map(
        lu,
      ),

    dossiersDéposés: async (programme) =>
      (
        await dossiers()
          .where('programme', '=', programme)
          .where('état', '=', 'déposé')
          .orderBy('déposé_le')
          .orderBy('id')
          .execute()
      ).map(lu),

    réponses: async ({ région, id }, chemins) => {
      const lignes = await t
        .selectFrom('réponses')
        .innerJoin('personnes', 'personnes.id', 'réponses.auteur')
        .select(['chemin', 'réponse', 'révision', 'personnes.nom as auteur'])
        .where('réponses.région', '=', région)
        .where('dossier', '=', id)
        .$if(chemins !== undefined, (requête) => requête.where('chemin', '=', sql<string>`any(${chemins})`))
        // Two readings of what did not change are the same, to the letter.
        .orderBy('chemin')
        .execute();
      return lignes;
    },

    nombreDeRéponses: async ({ région, id }) => {
      const { nombre } = await t
        .selectFrom('réponses')
        .select((e) => e.fn.countAll<number>().as('nombre'))
        .where('région', '=', région)
        .where('dossier', '=', id)
        .executeTakeFirstOrThrow();
      return nombre;
    },

    fichier: async ({ région, id }, fichier) =>
      (await t
        .selectFrom('fichiers')
        .select(['id', 'chemin', 'nom', 'type', 'taille', 'somme'])
        .where('région', '=', région)
        .where('dossier', '=', id)
        .where('id', '=', fichier)
        .executeTakeFirst()) ?? null,

    unicitéPrise: async ({ programme, id }, nom, clé) => {
      const prise = await t
        .selectFrom('unicités')
        .select('dossier')
        .where('programme', '=', programme)
        .where('nom', '=', nom)
        .where('somme', '=', somme(clé))
        .executeTakeFirst();
      return prise !== undefined && prise.dossier !== id;
    },

    obstacle: (dossier, cumul) => chercherObstacle(t, dossier, cumul),
  };
}

type Verbes = Omit<Écriture, keyof Lecture>;

function écriture(t: Transaction<Tables>): Verbes {
  return {
    verrouiller: async (id) =>
      dossierDe(await t.selectFrom('dossiers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()),

    ouvrir: async (dossier) => {
      const { crééLe, modifiéLe, dépôt: _, ...reste } = dossier;
      await t
        .insertInto('dossiers')
        .values({ ...reste, créé_le: date(crééLe), modifié_le: date(modifiéLe) } as never)
        .execute();
    },

    écrire: async (dossier, auteur, instant, réponses, événement) => {
      const { région, id } = dossier;
      // One statement: the round trips of an autosave are what it costs.
      await sql`
        with écrites as (
          insert into réponses (région, dossier, chemin, réponse, révision, auteur, écrite_le)
          select ${région}, ${id}::uuid, r.chemin, r.réponse, r.révision, ${auteur.id}::uuid, ${date(instant)}::timestamptz
          from jsonb_to_recordset(${JSON.stringify(réponses)}::jsonb) as r (chemin text, réponse jsonb, révision integer)
          on conflict (région, dossier, chemin) do update
          set réponse = excluded.réponse, révision = excluded.révision,
              auteur = excluded.auteur, écrite_le = excluded.écrite_le
        ), modifié as (
          update dossiers set modifié_le = ${date(instant)}::timestamptz where région = ${région} and id = ${id}::uuid
        )
        insert into événements (région, dossier, id, genre, auteur, instant, détails)
        values ${ligneDuJournal(dossier, événement)}
      `.execute(t);
    },

    ajouterFichier: async ({ région, id: dossier }, fichier) => {
      await t
        .insertInto('fichiers')
        .values({ région, dossier, ...fichier })
        .execute();
    },

    retirerFichier: async ({ région, id: dossier }, id) => {
      await t
        .deleteFrom('fichiers')
        .where('région', '=', région)
        .where('dossier', '=', dossier)
        .where('id', '=', id)
        .execute();
    },

    déposer: async (dossier, { référence, déposéLe, évaluation }, événement) => {
      await t
        .updateTable('dossiers')
        .set({
          état: 'déposé',
          référence,
          déposé_le: date(déposéLe),
          modifié_le: date(déposéLe),
          évaluation: JSON.stringify(encoderÉvaluation(évaluation)) as never,
        })
        .where('région', '=', dossier.région)
        .where('id', '=', dossier.id)
        .execute();
      await journaliser(t, dossier, événement);
    },

    prendreUnicité: async ({ région, id: dossier, programme }, nom, clé) => {
      const { numInsertedOrUpdatedRows } = await t
        .insertInto('unicités')
        .values({ programme, nom, somme: somme(clé), clé, région, dossier })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    déclarerCumul: (dossier, cumul) => déclarer(t, dossier, cumul),

    prendreRéférence: async ({ région, id: dossier }, référence) => {
      const { numInsertedOrUpdatedRows } = await t
        .insertInto('références')
        .values({ référence, région, dossier })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    supprimer: async (dossier, événement) => {
      const { région, id } = dossier;
      for (const table of ['réponses', 'fichiers', 'événements'] as const) {
        await t.deleteFrom(table).where('région', '=', région).where('dossier', '=', id).execute();
      }
      await t.deleteFrom('dossiers').where('région', '=', région).where('id', '=', id).execute();
      await journaliser(t, dossier, événement);
    },
  };
}

async function journaliser(t: Transaction<Tables>, dossier: Dossier, événement: Événement): Promise<void> {
  await sql`
    insert into événements (région, dossier, id, genre, auteur, instant, détails)
    values ${ligneDuJournal(dossier, événement)}
  `.execute(t);
}

function ligneDuJournal({ région, id }: Dossier, { genre, auteur, instant, détails }: Événement) {
  const valeurs = [région, id, randomUUIDv7(), genre, auteur, date(instant), JSON.stringify(détails)];
  return sql`(${sql.join(valeurs)})`;
}

function lu(ligne: Selectable<Tables['dossiers']>): Dossier {
  const { référence, déposé_le, évaluation, créé_le, modifié_le, ...reste } = ligne;
  const dossier = { ...reste, crééLe: secondes(créé_le), modifiéLe: secondes(modifié_le) };
  if (référence === null || déposé_le === null || évaluation === null) return dossier;
  return { ...dossier, dépôt: { référence, déposéLe: secondes(déposé_le), évaluation: décoderÉvaluation(évaluation) } };
}

function dossierDe(ligne: Selectable<Tables['dossiers']> | undefined): Dossier | null {
  return ligne ? lu(ligne) : null;
}

function date(instant: number): Date {
  return new Date(instant * 1000);
}

function secondes(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

function somme(clé: string): Buffer {
  return createHash('sha256').update(clé).digest();
}
