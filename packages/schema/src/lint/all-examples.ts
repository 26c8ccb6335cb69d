export { allExamples } from "./generated/all-examples.ts";
export type { ExampleArticle, IncorrectExample, RuleExamples } from "./rule-examples.ts";
