export { compileRule, type CompiledRule } from "./compile";
export { describeAnchor, describeStep } from "./describe";
export { parseRule, type RuleFault } from "./parse";
export { ANCHORS, needsTerm, type Anchor, type Rule, type Step } from "./rule";
