/** The subset of the language that `model.ts` writes, as a Langium grammar: parsed, linked, validated. */
import { AstUtils, DefaultScopeComputation, type LangiumCoreServices, type LangiumDocument, URI } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';

const GRAMMAR = `
grammar Banc
entry Fichier: (declarations+=Declaration)*;
Declaration: Programme | Unite | Etape | Calcul | Bareme | Condition;
Programme: 'programme' name=ID label=TEXTE '{' '}';
Unite: 'unité' name=ID;
Etape: 'étape' name=ID label=TEXTE '{' champs+=Champ* '}';
Champ: 'champ' name=ID ':' type=Type label=TEXTE ('{' 'minimum' minimum=Valeur '}')?;
Type: nom=('entier' | 'montant' | 'oui/non') unit=[Unite:ID]?;
Calcul: 'calcul' name=ID ':' type=Type label=TEXTE '{' cas+=Cas* '}';
Cas: ('si' condition=Valeur | sinon?='sinon') ':' valeur=Valeur;
Bareme: 'barème' name=ID ':' type=Type label=TEXTE '{' 'selon' sujet=Valeur 'par' 'tranches' lignes+=Ligne* '}';
Ligne: bas=NOMBRE ('à' haut=NOMBRE | ouvert?='et' '+') ':' valeur=Valeur;
Condition: 'condition' name=ID '{' 'exige' exige=Valeur 'sinon' message=TEXTE '}';
Nomme: Champ | Calcul | Bareme;
Valeur: Et;
Et infers Valeur: Comparaison ({infer Et.gauche=current} 'et' droite=Comparaison)*;
Comparaison infers Valeur: Somme ({infer Comparaison.gauche=current} signe=('≥' | '>') droite=Somme)?;
Somme infers Valeur: Terme ({infer Somme.gauche=current} '+' droite=Terme)*;
Terme infers Valeur: {infer Nombre} valeur=NOMBRE (euro?='€' | unit=[Unite:ID])? | {infer Nom} cible=[Nomme:ID];
terminal NOMBRE: /[0-9]{1,3}( [0-9]{3})+|[0-9]+/;
terminal TEXTE: /«[^»]*»/;
terminal ID: /[A-Za-zÀ-ÖØ-öø-ÿ_][A-Za-zÀ-ÖØ-öø-ÿ0-9_]*/;
hidden terminal BLANC: /\\s+/;
`;

/** Questions are known outside of their step. */
class EveryName extends DefaultScopeComputation {
  override collectExportedSymbols(document: LangiumDocument) {
    return this.collectExportedSymbolsForNode(document.parseResult.value, document, AstUtils.streamAllContents);
  }
}

/** Text → number of errors. */
export async function langiumChecker(): Promise<(text: string) => Promise<number>> {
  const services = await createServicesForGrammar({
    grammar: GRAMMAR,
    module: { references: { ScopeComputation: (all: LangiumCoreServices) => new EveryName(all) } },
  });
  const { shared } = services;
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
  let count = 0;
  return async (text) => {
    const uri = URI.parse(`memory:///${count++}${services.LanguageMetaData.fileExtensions[0]}`);
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
    LangiumDocuments.deleteDocument(uri);
    return (document.diagnostics ?? []).length;
  };
}
