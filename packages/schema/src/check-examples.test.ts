import { expect, test } from "vitest";
import { checkExamples } from "./check-examples.ts";
import type { RuleExamples } from "./lint/rule-examples.ts";
import { allExamples } from "./lint/generated/all-examples.ts";
import { allRules, ruleByCode } from "./lint/all-rules.ts";
import type { Rule } from "./lint/rule.ts";

/** Reports each topic that has a capital letter, and fixes it wrongly if it is `Tin`. */
const topicsInLowerCase: Rule = {
  code: "topics-in-lower-case",
  summary: "A topic has a capital letter.",
  severity: "note",
  fixable: true,
  check({ article }, report) {
    article.topics?.forEach((topic, index) => {
      if (typeof topic !== "string" || topic === topic.toLowerCase()) return;
      const path = ["topics", index];
      const value = topic === "Tin" ? 1 : topic === "Lead" ? topic : topic.toLowerCase();
      report({ path, message: `${topic} has a capital`, fix: [{ path, value }] });
    });
  },
};

test.each<[Partial<RuleExamples>, string[]]>([
  [{ incorrect: [{ article: { topics: ["Zinc"] }, at: ["topics[0]"] }], correct: [{}] }, []],
  [
    { incorrect: [{ article: { topics: ["zinc"] }, at: ["topics[0]"] }] },
    ['incorrect example 1: expected a finding at "topics[0]", found no finding'],
  ],
  [
    { incorrect: [{ article: { topics: ["Zinc", "Iron"] }, at: [""] }] },
    [
      'incorrect example 1: expected a finding at the article itself, found findings at "topics[0]" and "topics[1]"',
    ],
  ],
  [
    { incorrect: [{ article: { topics: ["Lead"] }, at: ["topics[0]"] }] },
    ["incorrect example 1: the fix leaves a finding: Lead has a capital"],
  ],
  [
    { incorrect: [{ article: { topics: ["Tin"] }, at: ["topics[0]"] }] },
    [
      "incorrect example 1: the fixed article is not a valid article: topics[0]: expected text, found the number 1; put it in quotes",
    ],
  ],
  [
    { incorrect: [{ article: { language: 1 as unknown as string }, at: [] }] },
    [
      "incorrect example 1 is not a valid article: language: expected a language tag, found the number 1; put it in quotes",
    ],
  ],
  [
    { correct: [{}, { topics: ["Zinc"] }] },
    ['correct example 2: expected no finding, found a finding at "topics[0]"'],
  ],
])("%j", (examples, mistakes) => {
  const complete = { why: "", incorrect: [], correct: [], ...examples };
  expect(checkExamples(topicsInLowerCase, complete)).toEqual(mistakes);
});

/** Suggests to write each topic in capitals, wrongly if it is `tin` or `lead`. `Iron` is a fix. */
const topicsInCapitals: Rule = {
  code: "topics-in-capitals",
  summary: "A topic has a small letter.",
  severity: "note",
  check({ article }, report) {
    article.topics?.forEach((topic, index) => {
      if (typeof topic !== "string" || topic === topic.toUpperCase()) return;
      const path = ["topics", index];
      const value = topic === "tin" ? 1 : topic === "lead" ? "Lead" : topic.toUpperCase();
      report({
        path,
        message: "small letters",
        [topic === "Iron" ? "fix" : "suggestedFix"]: [{ path, value }],
      });
    });
  },
};

test.each<[topics: string[], fixable: true | undefined, mistakes: string[]]>([
  [["zinc"], undefined, []],
  [["Iron", "zinc"], true, []],
  [["zinc"], true, ["no finding has a `fix`; remove `fixable`, which no `suggestedFix` needs"]],
  [["lead"], undefined, ["the suggested fix leaves a finding: small letters"]],
  [["Iron", "lead"], true, ["the suggested fix leaves a finding: small letters"]],
  [
    ["tin"],
    undefined,
    [
      "the article with the suggested fix is not a valid article: topics[0]: expected text, found the number 1; put it in quotes",
    ],
  ],
])("a suggested fix for the topics %j, fixable: %s", (topics, fixable, mistakes) => {
  const rule = { ...topicsInCapitals, fixable };
  const at = topics.map((_, index) => `topics[${index}]`);
  const examples = { why: "", incorrect: [{ article: { topics }, at }], correct: [{}] };
  expect(checkExamples(rule, examples)).toEqual(
    mistakes.map((mistake) => `incorrect example 1: ${mistake}`),
  );
});

test.each(allRules.map((rule) => [rule.code, rule] as const))(
  "%s agrees with its examples",
  (code, rule) => {
    expect(checkExamples(rule, allExamples[code]!)).toEqual([]);
  },
);

test("a rule that the validator reports disagrees with examples of other articles", () => {
  const examples = {
    why: "",
    incorrect: [{ article: { topics: ["zinc"] }, at: ["topic"] }],
    correct: [{ topic: "zinc" }],
  };
  expect(checkExamples(ruleByCode("unknown-key")!, examples)).toEqual([
    'incorrect example 1: expected a finding at "topic", found no finding',
    'correct example 1: expected no finding, found a finding at "topic"',
  ]);
});
