import { checkExamples } from "@mineral-brief/schema/lint/examples";
import type { HouseRule } from "../config/house-rules.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";

/** `rules --check`: checks the rules of a project with their examples. Returns 1 if one disagrees. Throws UsageError if there are no rules. */
export function checkHouseRules(rules: readonly HouseRule[], io: Io): number {
  if (rules.length === 0)
    throw new UsageError(
      'the config names no rules to check; add "rules": ["./house-rules.mjs"] to it',
    );
  let examples = 0;
  let mistakes = 0;
  for (const rule of rules) {
    examples += (rule.examples?.incorrect.length ?? 0) + (rule.examples?.correct.length ?? 0);
    for (const mistake of mistakesOf(rule)) {
      mistakes++;
      io.stdout(`${plainLine(`${rule.module}: ${rule.code}: ${mistake}`)}\n`);
    }
  }
  const result = mistakes === 0 ? "no mistakes" : countNoun(mistakes, "mistake");
  io.stdout(`${countNoun(rules.length, "rule")}, ${countNoun(examples, "example")}: ${result}\n`);
  return mistakes === 0 ? 0 : 1;
}

function mistakesOf(rule: HouseRule): readonly string[] {
  const { examples } = rule;
  if (examples === undefined || examples.incorrect.length === 0 || examples.correct.length === 0)
    return [
      'no examples; add examples: { why: "...", incorrect: [{ article: {}, at: ["topics"] }], correct: [{ topics: ["Tin"] }] }',
    ];
  try {
    return checkExamples(rule, examples);
  } catch (error) {
    if (error instanceof UsageError) return [error.message];
    throw error;
  }
}
