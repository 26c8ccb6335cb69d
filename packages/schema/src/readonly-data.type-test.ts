import type * as z from "zod";
import type { Article, Insight } from "./article.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { applyFixes, fixArticle, lintArticle, type RuleCode } from "./lint.ts";
import { allRules } from "./lint/all-rules.ts";
import type { RuleExamples } from "./lint/rule-examples.ts";
import type { Rule } from "./lint/rule.ts";
import {
  allInsights,
  citedPlace,
  viewArticle,
  figuresOf,
  limitOf,
  mineralsOf,
  organizationOf,
  placesOf,
  publicationDateOf,
  referencesById,
  relationsOf,
} from "./reading.ts";
import { applyTags, proposeTags } from "./tagging.ts";
import { validateArticle } from "./validate-article.ts";
import type { insightSchema } from "./zod.ts";

// A compile-time test: functions that read an article accept readonly data, and codes are literals.

declare const article: Article;

const frozen = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink again",
  language: "en",
  minerals: ["tungsten"],
  coreInsights: [{ text: "Exports stop.", citations: [1], figures: [{ text: "5 t" }] }],
  organizations: [{ id: "a", name: "A" }],
  references: [{ id: 1 }],
} as const satisfies DeepReadonly<Article>;

export const read = [
  viewArticle(frozen),
  allInsights(frozen),
  figuresOf(frozen),
  relationsOf(frozen),
  mineralsOf(frozen),
  organizationOf(frozen, "a"),
  referencesById(frozen),
  applyTags(frozen, proposeTags(frozen)),
  lintArticle(frozen),
];

// An article with no more than the required fields, and one of each other field alone.
const smallest = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink again",
  language: "en",
} as const satisfies DeepReadonly<Article>;
const withSources = { ...smallest, references: [{ id: 1 }] } as const;
const withInsights = { ...smallest, coreInsights: [{ text: "Exports stop." }] } as const;

export const readSmall = [smallest, withSources, withInsights].map((one) => [
  viewArticle(one),
  allInsights(one),
  mineralsOf(one),
  organizationOf(one, "a"),
  referencesById(one),
]);
export const readOne = [
  allInsights(smallest),
  allInsights(withSources),
  figuresOf(smallest),
  relationsOf(smallest),
  mineralsOf(smallest),
  placesOf(withSources),
  organizationOf(smallest, "a"),
  publicationDateOf(smallest),
  referencesById(smallest),
  referencesById(withInsights),
  referencesById(withSources),
  referencesById({ references: [{ id: 1 }] }),
  applyTags(smallest, proposeTags(smallest)),
  lintArticle(smallest),
];
// @ts-expect-error not an article
referencesById({ title: "Tungsten" });

// A mutable article keeps its mutable parts.
allInsights(article)[0]!.insight.citations = [2];
// @ts-expect-error the parts of readonly data are readonly
allInsights(frozen)[0]!.insight.citations = [2];

export const codes: readonly IssueCode[] = validateArticle(article).issues.map(({ code }) => code);
export const ruleCodes: readonly RuleCode[] = lintArticle(article).map(({ code }) => code);
// @ts-expect-error no such code
export const typo: IssueCode = "key-mising";
// @ts-expect-error no such rule
lintArticle(article, { severities: { "headline-lng": "off" } });

declare const ours: Rule<"desk-missing">;
export const all: readonly (RuleCode | "desk-missing")[] = lintArticle(article, {
  rules: [...allRules, ours],
  severities: { "desk-missing": "error", "headline-long": "off" },
}).map(({ code }) => code);

// A rule that computes a severity may leave it to the rule.
declare const severity: Issue["severity"] | undefined;
export const lenient: Rule = {
  ...ours,
  check: (_, report) => report({ path: [], message: "", severity }),
};

export const careless: Rule = {
  ...ours,
  // @ts-expect-error an async rule reports too late
  async check(_, report) {
    await Promise.resolve();
    report({ path: [], message: "" });
  },
};
export const changing: Rule = {
  ...ours,
  check({ article: read, insights, references }) {
    // @ts-expect-error a rule changes nothing
    read.headline = "";
    // @ts-expect-error nor an insight
    insights[0]!.insight.kind = "fact";
    // @ts-expect-error nor a reference
    references.get(1)!.title = "";
  },
};

// A fix changes the article, so the result has the type of any article.
export const fixed: Article = fixArticle(article).article;
export const fixedFrozen: DeepReadonly<Article> = fixArticle(frozen).article;
export const applied: Article = applyFixes(article, lintArticle(article)).article;
// @ts-expect-error the headline may be another
export const headline: "Tungsten quotas shrink again" = fixArticle(frozen).article.headline;
// @ts-expect-error the same
export const again: typeof frozen = applyFixes(frozen, lintArticle(frozen)).article;

// What one function returns, the next accepts.
declare const readonlyArticle: DeepReadonly<Article>;
export const places = [
  citedPlace(1, referencesById(readonlyArticle).get(1)),
  limitOf(figuresOf(readonlyArticle)[0]!.value),
];

export const examples = (now: string | undefined): RuleExamples => ({
  why: "",
  now,
  whatCounts: now,
  incorrect: [{ article: {}, at: [], alongside: undefined }],
  correct: [],
});

// Editors complete the known terms of an open list, and any other string is valid.
export const kinds: readonly Insight["kind"][] = ["fact", "rumour", "fact" as string, undefined];
type Completed<Value> = Extract<Value, "fact" | "outlook">;
export const completed: Completed<Insight["kind"]> = "outlook";
export const inZod: Completed<z.infer<typeof insightSchema>["kind"]> = "outlook";
export const readonlyKind: DeepReadonly<Insight>["kind"] = completed satisfies Insight["kind"];

// An issue of the validator is an issue.
export const issues: readonly Issue[] = validateArticle(article).issues;
