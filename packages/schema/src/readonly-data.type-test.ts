import type { Article } from "./article.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { lintArticle, type RuleCode } from "./lint.ts";
import { allRules } from "./lint/all-rules.ts";
import type { Rule } from "./lint/rule.ts";
import {
  allInsights,
  articleView,
  figuresOf,
  mineralsOf,
  organizationOf,
  placesOf,
  publicationDateOf,
  referencesById,
  relationsOf,
} from "./reading.ts";
import { applyTags, proposeTags } from "./tagging.ts";
import { validateArticle } from "./validate-article.ts";

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
  articleView(frozen),
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
  articleView(one),
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

// An issue of the validator is an issue.
export const issues: readonly Issue[] = validateArticle(article).issues;
