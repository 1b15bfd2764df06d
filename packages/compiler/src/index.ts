export { SEAL, compile, type Compilation } from './compile.ts';
export { constantValue, evaluationOf, situation, toRuntime } from './plan/evaluation.ts';
export { exampleScope, runExamples, type ExampleFailure, type ExampleResult } from './plan/examples.ts';
export { evaluate, interpret, type Scope, type Situation, type Value } from './plan/interpreter.ts';
export { lower } from './plan/lower/lower.ts';
export type { Expr, Input, Plan, PlanExample, PlanNode } from './plan/plan.ts';
export { Abstract } from './plan/reasoning/abstract.ts';
export { boxOf } from './plan/reasoning/box.ts';
export { admits } from './plan/reasoning/possible.ts';
