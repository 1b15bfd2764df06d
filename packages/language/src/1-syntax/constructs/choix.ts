/** `choix Secteur « Secteur » { PA « … » groupe … { … } }` */
import { construct } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { ChoiceNode } from '../tree.ts';
import { option, optionGroup } from './options.ts';

export const choix: Rule<ChoiceNode> = construct({
  keyword: K.choix,
  french: 'un choix',
  body: 'required',
  clauses: { groupe: optionGroup, option },
  build: (head, body) => {
    const groups = body.all('groupe');
    // In the order of the text, those of groups among the others.
    const options = body
      .inOrder('groupe', 'option')
      .flatMap((each) => (each === undefined ? [] : 'options' in each ? each.options : [each]));
    return { ...head, kind: 'choix', options, groups };
  },
});
