export { checkExamples, type ExplainedRule } from "./check-examples.ts";
export { allExamples } from "./lint/generated/all-examples.ts";
export { completeExample, exampleDay } from "./lint/rule-examples.ts";
export type { ExampleArticle, IncorrectExample, RuleExamples } from "./lint/rule-examples.ts";
