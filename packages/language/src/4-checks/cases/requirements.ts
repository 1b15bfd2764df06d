/** What must hold for anybody to be paid: the blocking conditions of the programme, and those of a domaine. */
import type { ConditionNode, DomainNode, RequirementNode, ScaleNode } from '../../1-syntax/tree.ts';
import { type Checking, declarations } from '../checking.ts';
import { type Formula, formulaOf } from './formula.ts';
import type { Variables } from './variables.ts';

export class Requirements {
  private readonly variables: Variables;
  private readonly everywhere: readonly Formula[];
  private readonly domains = new Map<ScaleNode, DomainNode>();

  constructor(checking: Checking, variables: Variables) {
    this.variables = variables;
    const applicants = declarations(checking, 'candidat');
    this.everywhere = [
      ...this.ofConditions([...declarations(checking, 'condition'), ...applicants.flatMap((each) => each.conditions)]),
      ...this.ofRequirements(applicants.flatMap(({ requirements }) => requirements)),
    ];
    for (const { node } of checking.declared.domains) {
      const scales = node.members.flatMap((member) => (member.kind === 'barème' ? [member] : []));
      for (const scale of scales)
        for (const each of [scale, ...scale.versions.map((version) => version.scale)]) this.domains.set(each, node);
    }
  }

  around(scale: ScaleNode | undefined): readonly Formula[] {
    const domain = scale && this.domains.get(scale);
    if (!domain) return this.everywhere;
    const conditions = domain.members.flatMap((member) => (member.kind === 'condition' ? [member] : []));
    return [...this.everywhere, ...this.ofRequirements(domain.requirements), ...this.ofConditions(conditions)];
  }

  private ofRequirements(nodes: readonly RequirementNode[]): Formula[] {
    return nodes.flatMap(({ requires }) => (requires && formulaOf(requires, this.variables)) ?? []);
  }

  /** Under `quand`, a condition does not exclude everybody. */
  private ofConditions(nodes: readonly ConditionNode[]): Formula[] {
    const blocking = nodes.filter(({ advisory, when }) => !advisory && !when);
    return blocking.flatMap(({ requires }) => (requires && formulaOf(requires, this.variables)) ?? []);
  }
}
