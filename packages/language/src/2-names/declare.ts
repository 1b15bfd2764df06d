/** Tree → scopes and symbols: what every declaration makes known, and under which path. */
import type {
  ApplicantNode,
  AttachmentNode,
  ChoiceNode,
  DomainNode,
  FieldNode,
  IndicatorNode,
  Name,
  PartNode,
  PaymentNode,
  ScheduleNode,
  SourceNode,
  StepNode,
  TopLevel,
  Tree,
  UnitNode,
} from '../1-syntax/tree.ts';
import { addMember, createScope, type Member, type Scope } from './scopes.ts';
import type { Symbol } from './symbols.ts';
import { wordsOf } from './units.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

/** Everything declared in a programme. */
export interface Declared {
  readonly programme: Scope;
  readonly symbols: readonly Symbol[];
  /** The scope inside a declaration: list, étape, volet, domaine, prérequis. */
  readonly scopes: ReadonlyMap<object, Scope>;
  readonly domains: readonly { readonly node: DomainNode; readonly part: PartNode }[];
  readonly choices: ReadonlyMap<string, ChoiceNode>;
  readonly units: ReadonlyMap<string, UnitNode>;
  /** The same by their plural. */
  readonly plurals: ReadonlyMap<string, UnitNode>;
  readonly sources: ReadonlyMap<string, SourceNode>;
}

export function declare(tree: Tree, library: readonly ChoiceNode[]): Declared {
  return new Declarations(tree, library).result();
}

class Declarations {
  private readonly programme: Scope & { fallback: Map<string, Member[]> } = {
    ...createScope('programme'),
    fallback: new Map(),
  };
  private readonly symbols: Symbol[] = [];
  private readonly scopes = new Map<object, Scope>();
  private readonly domains: { node: DomainNode; part: PartNode }[] = [];
  private readonly choices = new Map<string, ChoiceNode>();
  private readonly units = new Map<string, UnitNode>();
  private readonly plurals = new Map<string, UnitNode>();
  private readonly sources = new Map<string, SourceNode>();
  private readonly tree: Tree;

  constructor(tree: Tree, library: readonly ChoiceNode[]) {
    this.tree = tree;
    for (const choice of library) this.choices.set(choice.name!.text, choice);
    for (const part of this.of('volet')) for (const node of part.domains) this.domains.push({ node, part });
    const steps = [...this.of('candidat'), ...this.of('étape')];
    const shared = repeated(steps.flatMap(({ fields }) => fields.map(({ name }) => name?.text)));
    for (const declaration of tree.declarations) this.declaration(declaration, shared);
    // Last: they need the domaines.
    const payments = repeated(
      this.of('échéancier').flatMap((each) => (each.perDomain ? [] : each.payments.map(({ name }) => name?.text))),
    );
    for (const schedule of this.of('échéancier')) this.schedule(schedule, payments);
    addMember(this.programme, 'éligible', { symbol: this.add({ kind: 'éligible', path: 'éligible' }) });
  }

  result(): Declared {
    const { programme, symbols, scopes, domains, choices, units, plurals, sources } = this;
    return { programme, symbols, scopes, domains, choices, units, plurals, sources };
  }

  private of<K extends TopLevel['kind']>(kind: K): Extract<TopLevel, { kind: K }>[] {
    return this.tree.declarations.filter((each): each is Extract<TopLevel, { kind: K }> => each.kind === kind);
  }

  private add<S extends Symbol>(symbol: S): S {
    this.symbols.push(symbol);
    return symbol;
  }

  private put(scope: Scope, name: Name | undefined, member: Member): void {
    if (name) addMember(scope, name.text, { ...member, declared: name });
  }

  private open(kind: Scope['kind'], node: object, parent: Scope): Scope {
    const scope = createScope(kind, parent);
    this.scopes.set(node, scope);
    return scope;
  }

  /** `15 places`, `entier places`, of `unité place`. */
  private alsoInThePlural(node: UnitNode): void {
    const { many } = wordsOf(node);
    if (node.name && many !== node.name.text && !this.plurals.has(many)) this.plurals.set(many, node);
  }

  private declaration(node: TopLevel, sharedFields: ReadonlySet<string>): void {
    const { programme } = this;
    const path = asWritten(node.name);
    switch (node.kind) {
      case 'source':
        return keepFirst(this.sources, node);
      case 'unité':
        keepFirst(this.units, node);
        return this.alsoInThePlural(node);
      case 'choix':
        return keepFirst(this.choices, node);
      case 'candidat':
        for (const each of node.conditions) this.declaration(each, sharedFields);
        return this.step(node, sharedFields);
      case 'étape':
        return this.step(node, sharedFields);
      case 'volet':
        return this.part(node);
      case 'calcul':
      case 'barème':
      case 'condition':
        return this.put(programme, node.name, { symbol: this.add({ kind: node.kind, node, path } as Symbol) });
      case 'prérequis': {
        const scope = this.open('prérequis', node, programme);
        for (const field of node.fields) this.field(scope, field, `${path}.`);
        return this.put(programme, node.name, { symbol: this.add({ kind: 'prérequis', node, path }), scope });
      }
      case 'indicateur':
        return this.indicator(programme, node, '');
      case 'fenêtre':
        return this.put(programme, node.name, { symbol: this.add({ kind: 'fenêtre', node, path }) });
      case 'calendrier':
        for (const entry of node.entries) {
          const symbol = this.add({ kind: entry.kind, node: entry, path: asWritten(entry.name) } as Symbol);
          this.put(programme, entry.name, { symbol });
        }
        return;
      case 'programme':
      case 'échéancier':
      case 'unicité':
      case 'non_cumul':
      case 'enveloppe':
      case 'instruction':
      case 'état':
      case 'écart':
      case 'exemple':
        return;
      default:
        return node satisfies never;
    }
  }

  /** Fields of étapes are known everywhere without the étape, whose name only tells two of the same name apart. */
  private step(node: StepNode | ApplicantNode, shared: ReadonlySet<string>): void {
    const scope = this.open(node.kind, node, this.programme);
    for (const field of node.fields) {
      const ambiguous = field.name !== undefined && shared.has(field.name.text);
      const member = this.field(scope, field, ambiguous ? `${asWritten(node.name)}.` : '');
      this.put(this.programme, field.name, member);
    }
    this.put(this.programme, node.name, { scope });
  }

  private field(
    scope: Scope,
    node: FieldNode | AttachmentNode,
    prefix: string,
    owner: { domain?: DomainNode; list?: FieldNode } = {},
  ): Member {
    const path = `${prefix}${asWritten(node.name)}`;
    const symbol = this.add({ kind: node.kind, node, path, ...owner } as Symbol);
    const items = node.kind === 'champ' && node.type?.kind === 'liste' ? this.open('liste', node, scope) : undefined;
    if (items && node.kind === 'champ') {
      for (const each of node.fields) this.field(items, each, `${path}[].`, { ...owner, list: node });
    }
    const member = { symbol, ...(items && { scope: items }) };
    this.put(scope, node.name, member);
    return { ...member };
  }

  private part(node: PartNode): void {
    const scope = this.open('volet', node, this.programme);
    const name = asWritten(node.name);
    for (const field of node.fields) {
      const member = this.field(scope, field, `${name}.`);
      if (field.name) addMember({ ...this.programme, members: this.programme.fallback }, field.name.text, member);
    }
    for (const domain of node.domains) this.domain(scope, domain, node);
    if (node.domains.length > 0)
      addMember(scope, 'demandés', { symbol: this.add({ kind: 'demandés', node, path: `${name}.demandés` }) });
    this.put(this.programme, node.name, { scope });
  }

  private domain(around: Scope, node: DomainNode, part: PartNode): void {
    const scope = this.open('domaine', node, around);
    const prefix = `${this.domainPath(node, part)}.`;
    for (const member of node.members) {
      if (member.kind === 'champ' || member.kind === 'pièce') this.field(scope, member, prefix, { domain: node });
      else if (member.kind === 'indicateur') this.indicator(scope, member, prefix, node);
      else {
        const path = `${prefix}${asWritten(member.name)}`;
        this.put(scope, member.name, {
          symbol: this.add({ kind: member.kind, node: member, path, domain: node } as Symbol),
        });
      }
    }
    addMember(scope, 'demandé', {
      symbol: this.add({ kind: 'demandé', node, part, path: `${prefix}demandé`, domain: node }),
    });
    this.put(around, node.name, { scope });
    this.put(this.programme, node.name, { scope });
  }

  /** `sortie`, or `hôpital.SGL` when two volets have a domaine of that name. */
  private domainPath(node: DomainNode, part: PartNode): string {
    const name = asWritten(node.name);
    const unique = this.domains.filter((each) => each.node.name?.text === name).length === 1;
    return unique ? name : `${asWritten(part.name)}.${name}`;
  }

  private indicator(around: Scope, node: IndicatorNode, prefix: string, domain?: DomainNode): void {
    const scope = this.open('indicateur', node, around);
    const path = `${prefix}${asWritten(node.name)}`;
    const owner = domain && { domain };
    const add = (kind: 'numérateur' | 'dénominateur' | 'taux' | 'atteint', name: string, declared?: Name) => {
      const symbol = this.add({ kind, node, path: `${path}.${name}`, ...owner });
      addMember(scope, name, { symbol, ...(declared && { declared }) });
    };
    if (node.numerator) add('numérateur', node.numerator.name.text, node.numerator.name);
    if (node.denominator) add('dénominateur', node.denominator.name.text, node.denominator.name);
    add('taux', 'taux');
    add('atteint', 'atteint');
    this.put(around, node.name, { scope });
  }

  private schedule(node: ScheduleNode, shared: ReadonlySet<string>): void {
    if (node.perDomain) {
      for (const { node: domain, part } of this.domains) {
        const scope = this.scopes.get(domain)!;
        for (const payment of node.payments) this.payment(scope, payment, `${this.domainPath(domain, part)}.`, domain);
      }
      return;
    }
    const scope = this.open('échéancier', node, this.programme);
    for (const payment of node.payments) {
      const ambiguous = node.name && payment.name && shared.has(payment.name.text);
      const member = this.payment(scope, payment, ambiguous ? `${node.name.text}.` : '');
      this.put(this.programme, payment.name, member);
    }
    this.put(this.programme, node.name, { scope });
  }

  private payment(scope: Scope, node: PaymentNode, prefix: string, domain?: DomainNode): Member {
    const symbol = this.add({
      kind: 'versement',
      node,
      path: `${prefix}${asWritten(node.name)}`,
      ...(domain && { domain }),
    });
    this.put(scope, node.name, { symbol });
    return { symbol };
  }
}

function keepFirst<N extends { readonly name: Name | undefined }>(map: Map<string, N>, node: N): void {
  if (node.name && !map.has(node.name.text)) map.set(node.name.text, node);
}

function repeated(names: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) {
    if (name === undefined) continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return twice;
}
