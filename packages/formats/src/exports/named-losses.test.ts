import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { lastChangeOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "../all-formats.ts";
import { atom } from "../atom.ts";
import type { Format, Loss, SerialiseOptions, SerialiseResult, WritableFormat } from "../format.ts";
import { jsonfeed } from "../jsonfeed.ts";

// Checks the losses of every format that cannot be read back: a change of a value changes the text, unless the value
// is reported as lost.
const exports = allFormats.filter(
  (format: Format): format is WritableFormat => format.parse === undefined,
);
const numRuns = runs / 5;

/**
 * Fields that are reported as lost, but can affect other fields, or replace a missing one: the language decides the
 * labels, a reference states its language if its title has another one, and a correction shows the text of the insight
 * with its id.
 */
const indirect =
  /^(?:language|timeZone|references\[\]\.title\.lang|provenance\.responsibleParty\..*|(?:minerals|places|organizations)\[\]\.id)$|\.(?:minerals|places)\[\]\.id$|figures\[\]\.(?:kind|value|min|max|unit|currency|about\[\])$|nsights\[\]\.(?:kind|id)$/;

/** Fields of insights that a feed keeps, although a change may not show: the sentence names the speaker. */
const inSentence = /nsights\[\]\.attribution\.(?:url|name\.(?:lang|dir))$/;

/** Fields that are kept, although a change may not show. */
const repeated = new Set([
  // A work's title and quote can state their own language.
  "references[].language",
  // The text of an insight contains the text of its figures.
  "coreInsights[].figures[].text",
  "groups[].insights[].figures[].text",
]);

/** The fields that a feed requires. */
const dated = { datePublished: "2025-10-23", authors: [{ name: "A" }] };

interface Leaf {
  readonly field: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

function leavesOf(value: unknown, field = "", path: Leaf["path"] = []): Leaf[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => leavesOf(item, `${field}[]`, [...path, index]));
  if (typeof value !== "object" || value === null) return [{ field, path, value }];
  return Object.entries(value).flatMap(([key, part]) => {
    const name =
      key === "value" && "lang" in value ? field : field === "" ? key : `${field}.${key}`;
    return leavesOf(part, name, [...path, key]);
  });
}

/** Returns another value of the same kind that is also valid. */
function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value === 1 ? 2 : 1;
  if (typeof value !== "string") return "another";
  if (value === "USD" || value === "CNY") return "EUR";
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d|$)/.test(value)) return "2001-02-03";
  return `${value}q`;
}

function withOther(article: object, { path, value }: Leaf): Article {
  const changed = structuredClone(article) as Record<string | number, unknown>;
  let holder = changed;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof changed;
  holder[path.at(-1)!] = otherThan(value);
  return changed as unknown as Article;
}

type Fields = Record<string | number, unknown>;

/** True if the article declares the term of a value twice, with the same value: a change of one may not show. */
function isDeclaredAgain(article: object, { path }: Leaf): boolean {
  const list = path.findIndex((step) => /^(?:minerals|places|organizations)$/.test(String(step)));
  const [term, key] = [path.slice(0, list + 2), path[list + 2]];
  if (list === -1 || key === undefined) return false;
  const at = (steps: Leaf["path"]): Fields => {
    let holder = article as Fields;
    for (const step of steps) holder = holder[step] as Fields;
    return holder;
  };
  const own = at(term);
  const same = leavesOf(article).filter(
    (leaf) =>
      leaf.path.at(-1) === "id" &&
      leaf.path.at(-3) === path[list] &&
      leaf.value === own["id"] &&
      JSON.stringify(at(leaf.path.slice(0, -1))[key]) === JSON.stringify(own[key]),
  );
  return same.length > 1;
}

/** True if two dates of the article state its last change: a change of one may not show. */
function isSameChange(article: Article, leaf: Leaf): boolean {
  if (!/^(?:dateModified|corrections\[\]\.date)$/.test(leaf.field)) return false;
  const instant = (changed: Article): string | undefined => lastChangeOf(changed, "UTC")?.instant;
  const last = instant(article);
  const only = { ...article, dateModified: String(leaf.value), corrections: [] };
  return instant(only) === last && instant(withOther(article, leaf)) === last;
}

function isNamed(field: string, message: Loss["message"], losses: readonly Loss[]): boolean {
  return losses.some(
    (loss) =>
      loss.message === message &&
      field.startsWith(loss.field) &&
      /^(?:$|\.|\[)/.test(field.slice(loss.field.length)),
  );
}

const isShort = { feed: { isShort: true } };

describe.each<[string, WritableFormat, SerialiseOptions]>([
  ...exports.map((format): [string, WritableFormat, object] => [format.name, format, {}]),
  ["atom with summaries", atom, isShort],
  ["jsonfeed with summaries", jsonfeed, isShort],
])("%s", (_, { serialise }, options) => {
  const write = (article: Article): SerialiseResult =>
    serialise([article], { timeZone: "UTC", ...options });

  test("a value changes the text, or is reported as lost", () => {
    const seen = { carried: 0, lost: 0 };
    fc.assert(
      fc.property(arbitraryArticle, fc.nat(), (generated, pick) => {
        const article = { ...dated, ...generated };
        const before = write(article);
        fc.pre(before.ok);
        const leaves = leavesOf(article).filter(
          ({ field }) => !/^(?:\$schema|schemaVersion)$/.test(field),
        );
        const isLost = ({ field }: Leaf) => isNamed(field, "not kept", before.losses);
        // A format of references carries few of the values of an article.
        const preferred = leaves.filter((leaf) => isLost(leaf) === (pick % 2 === 0));
        const candidates = preferred.length > 0 ? preferred : leaves;
        const leaf = candidates[(pick >> 1) % candidates.length]!;
        const lost = isLost(leaf);
        fc.pre(!isNamed(leaf.field, "kept only in part", before.losses));
        fc.pre(lost || !(repeated.has(leaf.field) || inSentence.test(leaf.field)));
        fc.pre(lost || !isDeclaredAgain(article, leaf));
        fc.pre(lost || !isSameChange(article, leaf));
        fc.pre(!lost || !indirect.test(leaf.field));
        seen[lost ? "lost" : "carried"]++;
        const after = write(withOther(article, leaf));
        const changed = !after.ok || after.text !== before.text;
        expect({ field: leaf.field, changed }).toEqual({ field: leaf.field, changed: !lost });
      }),
      { numRuns },
    );
    expect(Math.min(seen.carried, seen.lost)).toBeGreaterThan(numRuns / 20);
  }, 600_000);

  test("a field is reported once for any number of articles", () => {
    const articles = Object.values(validArticles).map(
      (article) => ({ ...dated, ...article }) as unknown as Article,
    );
    const result = serialise([...articles, ...articles], { timeZone: "UTC", ...options });
    const fields = result.ok ? result.losses.map(({ field }) => field) : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields).size).toBe(fields.length);
  });
});
