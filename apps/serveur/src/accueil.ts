/** What `npm start` says: where to go, as whom, how to stop. */
import { personnesDémonstration } from './identite/demonstration.ts';
import type { Serveur } from './serveur.ts';

export function messageAccueil(
  { adresse, démonstration, programmes }: Serveur,
  secondes: number,
  portail: boolean,
): string {
  const lignes = [
    '',
    `  Guichet est ouvert : ${adresse}`,
    `  (prêt en ${secondes.toFixed(1).replace('.', ',')} s ; ${décompte(programmes)})`,
    '',
    ...(portail ? [] : ['  Le portail n’est pas construit : seule l’API répond.', '']),
    ...(démonstration ? comptes(adresse) : []),
    '  Pour arrêter : Ctrl-C',
    '',
  ];
  return lignes.join('\n');
}

function décompte(programmes: readonly string[]): string {
  if (programmes.length === 0) return 'aucun programme : lancez « guichet build »';
  return `${programmes.length} programme${programmes.length > 1 ? 's' : ''} : ${programmes.join(', ')}`;
}

function comptes(adresse: string): string[] {
  const largeur = Math.max(...personnesDémonstration.map(({ nom }) => nom.length));
  return [
    '  Comptes de démonstration, sans mot de passe (« Se connecter », puis choisir) :',
    ...personnesDémonstration.map(
      ({ nom, titre, organisation }) => `    ${nom.padEnd(largeur)}  ${titre} — ${organisation}`,
    ),
    '',
    `  Pour visiter une autre date : ${adresse}/?au=2022-10-15`,
    '',
  ];
}
