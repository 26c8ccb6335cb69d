import { describe, expect, it } from "vitest";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import type { Article, Insight } from "../../article.ts";
import { bareSharesOf } from "../../vocabulary/bare-shares.ts";
import { nameOf } from "../../vocabulary/name-of.ts";
import { labelsFor } from "../labels.ts";
import { partNames } from "../part-names.ts";
import { stagesOf } from "./stated-stages.ts";
import type { SmallViewOptions } from "./view-options.ts";
import { viewData } from "./view-data.ts";
import { viewTerm } from "./view-term.ts";
import type { PublishedSharesView } from "./views.ts";

const options: SmallViewOptions = {
  labelsFor,
  nameOf,
  publishedSharesOf: bareSharesOf,
  show: new Set(partNames),
};
const articleOf = (insight: Omit<Insight, "text">, language = "en"): Article => ({
  schemaVersion: "1.0",
  headline: "H",
  language,
  coreInsights: [{ text: "Gallium and tungsten.", ...insight }],
});

/** Writes published shares in a line. */
const line = ({ mineral, title, shares, source, rounding, origin }: PublishedSharesView): string =>
  [
    mineral.text,
    title.text,
    shares.map(({ country, amount }) => `${country.text} ${amount.text}`).join(", "),
    source.text,
    ...(rounding === undefined ? [] : [rounding.text]),
    origin.text,
  ].join(" | ");
const inData = (article: Article, rest: Partial<SmallViewOptions> = {}): string[] =>
  (viewData(article, { ...options, ...rest })?.shares?.published ?? []).map(line);
const inPopover = (article: Article, id: string, insight: string | undefined): string[] =>
  (viewTerm(article, id, insight, options)?.published ?? []).map(line);

const gallium =
  "gallium | World refining, 2025 (estimate) | China 100%, Russia 1% | USGS Mineral Commodity Summaries 2026 | Rounded by the source: all shares add up to more than 100% | From other sources, not this brief";
const tungsten =
  "tungsten | World mining, 2025 (estimate) | China 79%, Vietnam 4%, Kazakhstan 3% | USGS Mineral Commodity Summaries 2026 | From other sources, not this brief";

describe("published shares", () => {
  const relation = { type: "dominates", from: ["CN"] };

  it.each<[string, Omit<Insight, "text">, string[]]>([
    ["a mineral at a stage", { minerals: ["gallium"], stages: ["refining"] }, [gallium]],
    ["another stage", { minerals: ["gallium"], stages: ["trade"] }, []],
    ["another mineral", { minerals: ["copper"], stages: ["end-use"] }, []],
    ["no stage", { minerals: ["gallium", "tungsten"] }, []],
    ["no mineral", { stages: ["refining"] }, []],
    [
      "each mineral at the stage of its relation",
      {
        minerals: ["tungsten", "gallium"],
        relations: [
          { ...relation, minerals: ["gallium"], stage: "refining" },
          { ...relation, minerals: ["tungsten"], stage: "mining" },
        ],
      },
      [tungsten, gallium],
    ],
    [
      "the stages of the insight before those of its relations",
      {
        minerals: ["tungsten"],
        stages: ["trade"],
        relations: [{ ...relation, minerals: ["tungsten"], stage: "mining" }],
      },
      [],
    ],
    [
      "a relation without minerals, in an insight about one",
      { minerals: ["tungsten"], relations: [{ ...relation, stage: "mining" }] },
      [tungsten],
    ],
    [
      "a relation without minerals, in an insight about two",
      { minerals: ["tungsten", "gallium"], relations: [{ ...relation, stage: "mining" }] },
      [],
    ],
  ])("of %s", (_, insight, lines) => {
    const article = articleOf(insight);
    expect(inData(article)).toEqual(lines);
    const popovers = ["tungsten", "gallium"].flatMap((id) => inPopover(article, id, "insight-1"));
    expect(popovers).toEqual(lines);
  });

  it.each<[string, Partial<SmallViewOptions>]>([
    ["show does not name context", { show: undefined }],
    ["there are none", { publishedSharesOf: undefined }],
    ["show has no shares", { show: new Set(partNames.filter((name) => name !== "shares")) }],
  ])("are not in the data if %s", (_, rest) => {
    expect(inData(articleOf({ minerals: ["gallium"], stages: ["refining"] }), rest)).toEqual([]);
  });

  it("are those of the sentence that a popover belongs to", () => {
    const article = articleOf({ minerals: ["tungsten"], stages: ["trade"] });
    article.coreInsights!.push({ text: "Tungsten.", minerals: ["tungsten"], stages: ["mining"] });
    expect(inPopover(article, "tungsten", "insight-1")).toEqual([]);
    expect(inPopover(article, "tungsten", "insight-2")).toEqual([tungsten]);
    expect(inPopover(article, "tungsten", undefined)).toEqual([]);
    expect(inData(article)).toEqual([tungsten]);
  });

  it("are of one year and one source, as they cannot be compared otherwise", () => {
    const share = { country: "CN", percent: 60, year: 2025, source: "A" };
    const publishedSharesOf = () => [
      share,
      { ...share, country: "US", percent: 20, source: "B" },
      { ...share, country: "AU", percent: 10 },
      { ...share, country: "CL", percent: 9, year: 2024 },
    ];
    const article = articleOf({ minerals: ["gallium"], stages: ["mining"] });
    expect(inData(article, { publishedSharesOf })).toEqual([
      "gallium | World mining, 2025 | China 60%, Australia 10% | A | From other sources, not this brief",
    ]);
  });

  it("have a note if all of them add up to more than 100 percent, as the source rounds", () => {
    const article = articleOf({ minerals: ["vanadium"], stages: ["mining"] });
    expect(inData(article)).toEqual([
      "vanadium | World mining, 2025 (estimate) | China 75%, Russia 19%, Brazil 5% | USGS Mineral Commodity Summaries 2026 | Rounded by the source: all shares add up to more than 100% | From other sources, not this brief",
    ]);
    const year = { year: 2025, source: "A" };
    const publishedSharesOf = () => [
      { ...year, country: "CN", percent: 60 },
      { ...year, country: "US", percent: 40 },
      { ...year, country: "AU", percent: 10, year: 2024 },
    ];
    expect(inData(article, { publishedSharesOf })).toEqual([
      "vanadium | World mining, 2025 | China 60%, United States 40% | A | From other sources, not this brief",
    ]);
  });

  it("are in the language of the brief, and their source is as published", () => {
    const article = galleryArticles["gallium-germanium-antimony"] as Article;
    expect(inData(article)).toContain(
      "镓 | 全球精炼，2025年（估计） | 中国 100%, 俄罗斯 1% | USGS Mineral Commodity Summaries 2026 | 来源经四舍五入，各项份额之和超过100% | 来自其他来源，并非本简报所述",
    );
    const [shares] = viewData(article, options)!.shares!.published;
    expect(shares!.source.lang).toBe("en");
  });
});

it("a stage is never guessed", () => {
  expect(stagesOf("gallium", { text: "Gallium is mined.", minerals: ["gallium"] })).toEqual([]);
});
