import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { sha256Of } from "../../outputs/article-text.ts";
import { fieldsOf, newestFirst, type ListedBrief } from "../listed-brief.ts";
import { namesInLocale } from "../names-in-locale.ts";
import type { EarlierFile } from "../site-file.ts";
import { SiteTerms } from "../site-terms.ts";
import type { Site } from "../site.ts";
import { segmentFiles, type SegmentOptions } from "./segment-files.ts";

const site = {
  language: "en",
  locale: "en",
  names: namesInLocale("en"),
  nameOf: () => undefined,
  key: "settings",
} as unknown as Site;

type Files = Record<string, { text: string; parts: EarlierFile["parts"] }>;

/** Makes the files of a segment, and lists the headlines of the briefs that are read for them. */
async function makeFiles(
  articles: readonly Article[],
  files: Files = {},
  settings = "settings",
): Promise<{ files: Files; read: string[] }> {
  const read: string[] = [];
  const ofBrief = new Map<ListedBrief, Article>();
  for (const [index, article] of articles.entries()) {
    const sha256 = sha256Of(JSON.stringify(article));
    const page = `${index}.html`;
    const brief = { ...fieldsOf(article), page, sha256, entryId: page, firstPublished: "" };
    ofBrief.set(brief, article);
  }
  const briefs = newestFirst([...ofBrief.keys()]).reverse();
  const options: SegmentOptions = {
    terms: new SiteTerms(briefs, site),
    articleOf: async (brief) => {
      read.push(brief.headline.text);
      return ofBrief.get(brief)!;
    },
    earlier: (file) => files[file] && { ...files[file], read: () => files[file]!.text },
    site: { ...site, key: settings },
  };
  const made: Files = {};
  for (const { file, make, parts } of segmentFiles(1, briefs, options))
    made[file] = { text: (await make()) as string, parts };
  return { files: made, read };
}

const words = ["tin", "Tungsten", "钨价上涨", "钨", "2025", "__proto__", "constructor", "Düren"];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((all) => all.join(" "));

const articles = fc.uniqueArray(
  fc.record({
    schemaVersion: fc.constant("1.0"),
    headline: texts,
    language: fc.constantFrom("en", "zh"),
    datePublished: fc.constantFrom("2025-01-01", "2025-01-02", "2025-01-03"),
    minerals: fc.subarray(["tungsten", "tin", "gallium"] as const),
    coreInsights: fc.array(fc.record({ text: texts }), { maxLength: 3 }),
  }),
  { maxLength: 40, selector: (article) => JSON.stringify(article) },
);

const textsOf = ({ files }: { files: Files }): string[] =>
  Object.values(files).map(({ text }) => text);

describe("the files of a segment", () => {
  test("are the same after any change as if there were no earlier ones, and only new briefs are read", async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, fc.gen(), async (some, others, gen) => {
        const kept = gen(fc.subarray, [...some]);
        const now = [...new Map([...kept, ...others].map((one) => [JSON.stringify(one), one]))];
        const next = now.map(([, article]) => article as Article);
        const earlier = await makeFiles(some as Article[]);
        const again = await makeFiles(next, earlier.files);
        expect(textsOf(again)).toEqual(textsOf(await makeFiles(next)));
        const known = new Set(some.map((one) => JSON.stringify(one)));
        const isNew = (article: Article): boolean => !known.has(JSON.stringify(article));
        expect(again.read.toSorted()).toEqual(
          next
            .filter(isNew)
            .map(({ headline }) => textOf(headline))
            .toSorted(),
        );
      }),
    );
  });

  const brief = (headline: string, date = "2025-01-01"): Article => ({
    schemaVersion: "1.0",
    headline,
    language: "en",
    datePublished: date,
    coreInsights: [{ text: `${headline} rises.` }],
  });
  const three = [brief("Tin"), brief("Tungsten"), brief("Gallium")];

  test.each<[string, string[], Article[]]>([
    ["no change", [], three],
    ["a changed brief", ["Tin again"], [brief("Tin again"), ...three.slice(1)]],
    ["a new first brief", ["Zinc"], [brief("Zinc", "2024-01-01"), ...three]],
    ["a brief less", [], three.slice(1)],
  ])("after %s, these briefs are read: %j", async (_, read, now) => {
    const earlier = await makeFiles(three);
    expect((await makeFiles(now, earlier.files)).read).toEqual(read);
  });

  test.each<[string, (files: Files) => Files, string]>([
    ["other settings", (files) => files, "other"],
    ["a lost file", () => ({}), "settings"],
  ])("all briefs are read after %s", async (_, change, settings) => {
    const earlier = await makeFiles(three);
    const again = await makeFiles(three, change(earlier.files), settings);
    expect(again.read.toSorted()).toEqual(["Gallium", "Tin", "Tungsten"]);
  });

  test("all briefs are read if one of several files was edited", async () => {
    const many = Array.from({ length: 24 }, (_, number) => brief(`Brief ${number}`));
    const { files } = await makeFiles(many);
    expect(Object.keys(files)).toEqual(["search-1-0.json", "search-1-1.json"]);
    const { "search-1-1.json": __, ...rest } = files;
    expect((await makeFiles(many, rest)).read).toHaveLength(24);
    expect((await makeFiles(many, files)).read).toHaveLength(0);
  });
});
