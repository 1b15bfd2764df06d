/** The few pages that the server writes itself: no script, no style but one file, every text escaped. */
import type { PersonneDémonstration } from './demonstration.ts';

export const CHEMIN_STYLE = '/identite/style.css';

export const style = `
:root { color-scheme: light dark; --fond: #fff; --texte: #161616; --discret: #666; --bord: #c9d4d7; --accent: #0e4a5a; --survol: #eff6f7 }
@media (prefers-color-scheme: dark) {
  :root { --fond: #161616; --texte: #fff; --discret: #b3b3b3; --bord: #3a5963; --accent: #83c9da; --survol: #16262b }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--fond); color: var(--texte); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
ul { list-style: none; margin: 1.5rem 0; padding: 0 }
button { display: block; width: 100%; margin: 0 0 1rem; padding: 1rem; border: 1px solid var(--bord); border-radius: .75rem; background: none;
  color: inherit; font: inherit; text-align: left; cursor: pointer }
button:hover { border-color: var(--accent); background: var(--survol) }
button:focus-visible, a:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px }
button strong, button span { display: block }
button strong { color: var(--accent) }
.discret { color: var(--discret) }
a { color: var(--accent) }
`;

export function pageChoix(action: string, personnes: readonly PersonneDémonstration[]): string {
  const boutons = personnes.map(
    ({ id, nom, titre, organisation }) => `
      <li><button name="personne" value="${échapper(id)}">
        <strong>${échapper(nom)}</strong>
        <span>${échapper(titre)}</span>
        <span class="discret">${échapper(organisation)}</span>
      </button></li>`,
  );
  return page(
    'Connexion de démonstration',
    `<p>Ce serveur est une démonstration : choisissez la personne dont vous voulez prendre la place. Aucun mot de passe
    n’est demandé, et toutes sont imaginaires.</p>
    <form method="post" action="${échapper(action)}"><ul>${boutons.join('')}</ul></form>
    <p><a href="/">Revenir à l’accueil sans se connecter</a></p>`,
  );
}

export function pageErreur(titre: string, message: string): string {
  return page(
    titre,
    `<p>${échapper(message)}</p>
    <p><a href="/connexion">Recommencer la connexion</a></p>
    <p><a href="/">Revenir à l’accueil</a></p>`,
  );
}

export function page(titre: string, contenu: string): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${échapper(titre)} — Guichet</title>
    <link rel="stylesheet" href="${CHEMIN_STYLE}">
  </head>
  <body>
    <main>
      <h1>${échapper(titre)}</h1>
      ${contenu}
    </main>
  </body>
</html>
`;
}

export function échapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
