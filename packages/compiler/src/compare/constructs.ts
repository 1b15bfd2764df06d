/**
 * Construct by construct, how two versions are compared: a construct or a property that is added to the language must
 * be added here, the type checker says so.
 */
import { compareProperties, type Comparers, type Comparing } from './comparing.ts';
import { barème } from './constructs/barème.ts';
import { calcul } from './constructs/calcul.ts';
import { calendrier, période, échéance } from './constructs/calendrier.ts';
import { candidat } from './constructs/candidat.ts';
import { champ } from './constructs/champ.ts';
import { condition } from './constructs/condition.ts';
import { domaine } from './constructs/domaine.ts';
import { enveloppe } from './constructs/enveloppe.ts';
import { fenêtre } from './constructs/fenêtre.ts';
import { indicateur } from './constructs/indicateur.ts';
import { instruction, unicité, état } from './constructs/instruction.ts';
import { non_cumul } from './constructs/non_cumul.ts';
import { pièce } from './constructs/pièce.ts';
import { prérequis } from './constructs/prérequis.ts';
import { choix, exemple, programme, source, unité, écart } from './constructs/source.ts';
import { versement, échéancier } from './constructs/échéancier.ts';
import { volet, étape } from './constructs/étape.ts';
import type { Genre } from './kinds.ts';
import { familyOf, type AnyNode, type Construction, type NodeOf } from './nodes.ts';

const CONSTRUCTS: { readonly [K in Construction]: Comparers<NodeOf<K>> } = {
  programme,
  source,
  unité,
  choix,
  candidat,
  étape,
  champ,
  pièce,
  calcul,
  barème,
  condition,
  volet,
  domaine,
  prérequis,
  indicateur,
  échéancier,
  versement,
  calendrier,
  période,
  échéance,
  fenêtre,
  unicité,
  non_cumul,
  enveloppe,
  instruction,
  état,
  écart,
  exemple,
};

const WRITTEN_OTHERWISE: Readonly<Record<string, Genre>> = {
  étape: 'question déplacée',
  valeur: 'valeur changée',
  question: 'question retypée',
  date: 'période changée',
};

/** Says what changed between two declarations that are one. */
export function compareDeclarations<N extends AnyNode>(comparing: Comparing, before: N, after: N): void {
  if (before.kind === after.kind) {
    compareProperties(comparing, before, after, CONSTRUCTS[after.kind] as unknown as Comparers<N>);
    return;
  }
  const genre = WRITTEN_OTHERWISE[familyOf(before)] ?? 'construction changée';
  comparing.say(genre, `${comparing.The} s’écrivait auparavant «\u00A0${before.kind}\u00A0».`);
}
