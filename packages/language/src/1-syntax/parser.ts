/** The one Chevrotain parser: all rules of the registry, recovery on. */
import { type CstNode, CstParser, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import { type Dsl, is, type Rule } from './grammar.ts';
import { Nom } from './tokens/keywords.ts';
import { CrochetFermant, DeuxPoints, Égal, ParenthèseFermante, Texte, Virgule } from './tokens/literals.ts';
import { vocabulary } from './tokens/vocabulary.ts';

/** Names and punctuation may be made up; numbers, keywords and braces never: a made-up brace would end a block. */
const INSERTABLE = new Set<TokenType>([Nom, Texte, DeuxPoints, Égal, Virgule, ParenthèseFermante, CrochetFermant]);
const JOINING = new Set<TokenType>([DeuxPoints, Égal, Virgule]);
const PUNCTUATION: readonly TokenType[] = [DeuxPoints, Égal, Virgule, ParenthèseFermante, CrochetFermant];

const MARK = '§';

/** What a parser error is about; messages are made from it in `syntax-errors.ts`. */
export interface ParseProblem {
  /** The token that was expected, by its name, or '' when any of several was. */
  readonly expected: string;
  readonly found: IToken;
  readonly previous: IToken;
  readonly rule: string;
}

export class GuichetParser extends CstParser {
  private readonly methods = new Map<string, ParserMethod<[], CstNode>>();

  constructor(rules: readonly Rule<unknown>[], options: { validate: boolean }) {
    super(vocabulary, {
      recoveryEnabled: true,
      maxLookahead: 1,
      nodeLocationTracking: 'full',
      skipValidations: !options.validate,
      errorMessageProvider: {
        buildMismatchTokenMessage: ({ expected, ruleName }) => `${expected.name}|${ruleName}`,
        buildNotAllInputParsedMessage: ({ ruleName }) => `|${ruleName}`,
        buildNoViableAltMessage: ({ ruleName }) => `|${ruleName}`,
        buildEarlyExitMessage: ({ ruleName }) => `|${ruleName}`,
      },
    });
    const dsl = this as unknown as Dsl;
    for (const rule of rules) {
      // Chevrotain looks its rules up as members: the mark keeps ours (`option`, `type`) apart from its own.
      const member = `${MARK}${rule.name}`;
      const method = this.RULE(member, () => rule.parse(dsl));
      this.methods.set(rule.name, method);
      (this as unknown as Record<string, unknown>)[member] = method;
    }
    this.performSelfAnalysis();
  }

  call(idx: number, rule: Rule<unknown>, label = rule.name): void {
    this.subrule(idx, this.methods.get(rule.name)!, { LABEL: label } as never);
  }

  markEmpty(): void {
    this.ACTION(() => {
      const previous = this.LA(0);
      (this.currCSTNode as { emptyAt?: number }).emptyAt = Number.isNaN(previous.endOffset)
        ? 0
        : (previous.endOffset ?? -1) + 1;
    });
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    // What begins the next line is not what follows a forgotten « : ».
    if (JOINING.has(type) && this.LA(1).startLine !== this.LA(0).endLine) return false;
    return INSERTABLE.has(type);
  }

  /** One sign too many is skipped; a word never is: it may begin the next statement. */
  protected override canTokenTypeBeDeletedInRecovery(_expected: TokenType): boolean {
    return PUNCTUATION.some((type) => is(this.LA(1), type));
  }

  parse(rule: Rule<unknown>, input: IToken[]): { cst: CstNode; problems: ParseProblem[] } {
    this.input = input;
    const cst = this.methods.get(rule.name)!.call(this) ?? { name: rule.name, children: {} };
    const problems = this.errors.map((error) => {
      const [expected = '', name = ''] = error.message.split('|');
      const previous = (error as { previousToken?: IToken }).previousToken ?? error.token;
      return { expected, found: error.token, previous, rule: name.replace(MARK, '') };
    });
    return { cst, problems };
  }
}
