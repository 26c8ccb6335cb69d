import type { Article, DeepReadonly } from "@mineral-brief/schema";
import { atom } from "./atom.ts";
import { fragmentMarkup } from "./html-fragment.ts";
import { json } from "./json.ts";
import { writableFormats } from "./listed-formats.ts";
import { findLosses, findUncarried } from "./losses.ts";

// A compile-time test: `serialise` accepts readonly data, and options that are undefined.

declare const article: Article;

const frozen = {
  schemaVersion: "1.0",
  headline: "Tungsten quotas shrink again",
  language: "en",
  minerals: ["tungsten"],
  coreInsights: [{ text: "Exports stop.", citations: [1], figures: [{ text: "5 t" }] }],
  references: [{ id: 1 }],
} as const satisfies DeepReadonly<Article>;

declare const readonlyArticle: DeepReadonly<Article>;
export const read = [
  fragmentMarkup(frozen),
  fragmentMarkup(readonlyArticle),
  findLosses([readonlyArticle], []),
  findUncarried([readonlyArticle], { fields: [], keeps: () => () => "all" }),
];

export const written = [json.serialise([frozen, article]).text, atom.serialise([frozen])];

// @ts-expect-error it is still an article
json.serialise([{ headline: "No language" }]);

export const later = writableFormats.map(async ({ load }) => (await load()).serialise?.([frozen]));

declare const unset: undefined;
atom.serialise([frozen], {
  timeZone: unset,
  noonWithoutZone: unset,
  headingLevel: unset,
  nameOf: unset,
  reportsLosses: unset,
  feed: unset,
});
