import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article } from "../../article.ts";
import { ar } from "../../names/ar.ts";
import { nameOf } from "../../vocabulary/name-of.ts";
import { labelsFor } from "../labels.ts";
import { partNames } from "../part-names.ts";
import { mineralsOf, placesOf } from "../terms.ts";
import { viewArticle } from "./view-article.ts";
import type { SmallViewOptions } from "./view-options.ts";
import { viewTerm } from "./view-term.ts";
import type { TermDetailsView } from "./views.ts";

const options: SmallViewOptions = {
  labelsFor,
  nameOf: (id, language) => nameOf(id, language, [ar]),
};
const gallery = (name: string): Article => galleryArticles[name] as Article;

/** Writes the details in lines: the name with its notes, then the rows. */
function linesOf(details: TermDetailsView | undefined): string[] {
  if (details === undefined) return [];
  const { name, notes, rows } = details;
  return [
    [name, ...notes].map(({ text }) => text).join(" · "),
    ...(rows === undefined ? [] : [rows.title.text]),
    ...(rows?.items ?? []).map(({ state, from, to, arrow, statements }) =>
      [
        state,
        [from.map(({ text }) => text).join(" + "), arrow, to.map(({ text }) => text).join(" + ")]
          .filter((part) => part)
          .join(" "),
        ...statements.flatMap(({ kind, attribution, pieces }) => [
          kind?.text,
          attribution?.text,
          pieces.map(({ text }) => text).join(""),
        ]),
      ]
        .filter((part) => part !== undefined)
        .join(" | "),
    ),
  ];
}

describe("the details of a term", () => {
  it("have the direction of a change and its measure, and not its other details", () => {
    const figure = { text: "10 points", kind: "change", value: -10, measure: "rate" };
    const relation = { type: "import-tariff", from: ["acme"], figure: "10 points" };
    const article: Article = {
      schemaVersion: "1.0",
      headline: "H",
      language: "en",
      coreInsights: [{ text: "T", figures: [figure], relations: [relation] }],
      organizations: [{ id: "acme", name: "Acme" }],
    };
    expect(linesOf(viewTerm(article, "acme", undefined, { labelsFor }))).toEqual([
      "Acme",
      "In this brief",
      "lasting | Acme | import tariff, 10 points (decrease, rate)",
    ]);
  });

  it.each([
    [
      "us-australia-framework",
      "arafura-rare-earths",
      [
        "Arafura · company · Australia",
        "In this brief",
        "pending | US Export-Import Bank → Arafura and 6 others | proposed: letters of interest, more than USD 2.2 billion. Letters of interest, not loans.",
        "pending | Australia → Arafura | Outlook | announced: state equity stake, USD 100 million (equity). On conditions.",
      ],
    ],
    [
      "saudi-rare-earth-refinery",
      "maaden",
      [
        "معادن · شركة · السعودية",
        "في هذا الموجز",
        "pending | معادن و2 غيرها ← المصفاة المزمع بناؤها | معلن: المشروع المشترك",
        "pending | معادن ← المصفاة المزمع بناؤها | معلن: حصة لشركة، 51% على الأقل (الحصة في المصفاة)",
        "done | معادن + MP Materials | موقّع: مذكرة تفاهم. ليست عقداً",
      ],
    ],
    ["uranium-twice-withdrawn", "imouraren", ["Imouraren · deposit · Niger"]],
    ["gallium-germanium-antimony", "gallium", ["镓 · 矿产"]],
    // Nothing to tell: a country without relations, and an id that is not a term of the article.
    ["uranium-twice-withdrawn", "FR", []],
    ["uranium-twice-withdrawn", "KZ", []],
    ["uranium-twice-withdrawn", "constructor", []],
  ])("in %s: %s", (name, id, lines) => {
    expect(linesOf(viewTerm(gallery(name), id, undefined, options))).toEqual(lines);
  });

  it("are those of the mineral if a place without details has the same id", () => {
    const article: Article = {
      schemaVersion: "1.0",
      headline: "Tungsten",
      language: "en",
      coreInsights: [
        { text: "Tungsten is mined.", minerals: ["tungsten"] },
        { text: "The town grows.", places: ["tungsten"] },
      ],
    };
    expect(linesOf(viewTerm(article, "tungsten", undefined, options))).toEqual([
      "tungsten · mineral",
    ]);
  });

  it("have three relations at most, and none without `relation`", () => {
    const article = gallery("us-australia-framework");
    expect(viewTerm(article, "US", undefined, options)!.rows!.items).toHaveLength(3);
    const show = new Set(partNames.filter((part) => part !== "relation"));
    expect(viewTerm(article, "US", undefined, { ...options, show })).toBeUndefined();
  });

  it("cut a roll of names, which has the direction of its words", () => {
    const article = gallery("saudi-rare-earth-refinery");
    const [row] = viewTerm(article, "mp-materials", undefined, options)!.rows!.items;
    expect(row!.from).toMatchObject([{ text: "MP Materials و2 غيرها", dir: "rtl" }]);
  });

  it("lead to the sentence of each relation and to a page about the term", () => {
    const article = gallery("us-australia-framework");
    const hrefOf: SmallViewOptions["hrefOf"] = (id, part) => `/${part}/${id}`;
    const details = viewTerm(article, "wagerup-gallium-plant", undefined, { ...options, hrefOf });
    expect(details!.href).toBe("/places/wagerup-gallium-plant");
    expect(details!.rows!.items.map(({ statements }) => statements[0]!.back?.target)).toEqual([
      "insight-10",
      "insight-10",
      "insight-10",
    ]);
  });
});

it("every term that a sentence marks has details", () => {
  let marks = 0;
  const check = (article: Article): void => {
    const withContext: SmallViewOptions = {
      ...options,
      show: new Set(partNames),
      publishedSharesOf: () => [{ country: "CN", percent: 99, year: 2025, source: "A yearbook" }],
    };
    const view = viewArticle(article, withContext);
    const insights = [...view.coreInsights, ...view.groups.flatMap((group) => group.insights)];
    for (const { id: insight, pieces } of insights)
      for (const { role, id } of pieces) {
        if (role !== "term") continue;
        marks++;
        const details = viewTerm(article, id!, insight, withContext)!;
        const { notes, rows, published } = details;
        expect(notes.length + (rows?.items.length ?? 0)).toBeGreaterThan(0);
        const isIn = (terms: readonly { readonly id: string }[] = []): boolean =>
          terms.some((term) => term.id === id);
        const isMineral = isIn(mineralsOf(article));
        // An id can also be that of a place: then either is right.
        const isOther = isIn(placesOf(article)) || isIn(article.organizations);
        expect([isMineral, isMineral && !isOther]).toContain(published.length > 0);
      }
  };
  for (const article of Object.values(galleryArticles)) check(article as Article);
  expect(marks).toBeGreaterThan(40);
  fc.assert(
    fc.property(arbitraryArticle, (article) => check(article as unknown as Article)),
    { numRuns: runs / 10 },
  );
});
