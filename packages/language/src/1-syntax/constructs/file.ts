/** A file: any number of declarations. */
import { statements } from '../clauses.ts';
import { declaration } from '../construct.ts';
import { K } from '../tokens/keywords.ts';
import { barème } from './barème.ts';
import { calcul } from './calcul.ts';
import { calendrier } from './calendrier.ts';
import { candidat } from './candidat.ts';
import { choix } from './choix.ts';
import { condition } from './condition.ts';
import { enveloppe } from './enveloppe.ts';
import { exemple } from './exemple.ts';
import { fenêtre } from './fenêtre.ts';
import { indicateur } from './indicateur.ts';
import { instruction } from './instruction.ts';
import { non_cumul } from './non_cumul.ts';
import { programme } from './programme.ts';
import { prérequis } from './prérequis.ts';
import { source } from './source.ts';
import { unicité } from './unicité.ts';
import { unité } from './unité.ts';
import { volet } from './volet.ts';
import { écart } from './écart.ts';
import { échéancier } from './échéancier.ts';
import { étape } from './étape.ts';
import { état } from './état.ts';

export const topLevel = {
  programme: declaration(programme, K.programme),
  source: declaration(source, K.source),
  unité: declaration(unité, K.unité),
  choix: declaration(choix, K.choix),
  candidat: declaration(candidat, K.candidat),
  étape: declaration(étape, K.étape),
  calcul: declaration(calcul, K.calcul),
  condition: declaration(condition, K.condition),
  barème: declaration(barème, K.barème),
  volet: declaration(volet, K.volet),
  prérequis: declaration(prérequis, K.prérequis),
  indicateur: declaration(indicateur, K.indicateur),
  échéancier: declaration(échéancier, K.échéancier),
  calendrier: declaration(calendrier, K.calendrier),
  fenêtre: declaration(fenêtre, K.fenêtre),
  unicité: declaration(unicité, K.unicité),
  non_cumul: declaration(non_cumul, K.non_cumul),
  enveloppe: declaration(enveloppe, K.enveloppe),
  instruction: declaration(instruction, K.instruction),
  état: declaration(état, K.état),
  écart: declaration(écart, K.écart),
  exemple: declaration(exemple, K.exemple),
};

export const file = statements('fichier', 'à cet endroit', topLevel);
export const KINDS = Object.keys(topLevel) as (keyof typeof topLevel)[];
