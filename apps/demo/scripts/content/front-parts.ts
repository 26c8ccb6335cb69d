import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { allFormats, csv } from "@mineral-brief/formats";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { allInsights, citationId, figuresOf, textOf } from "@mineral-brief/schema/reading";
import { minerals, shares, sharesOf } from "@mineral-brief/schema/vocabulary";
import { brokenBrief } from "./broken-brief.ts";
import type { PageParts } from "./fill-page.ts";
import { installTabs } from "./install-tabs.ts";
import { nameIn } from "./names.ts";
import { periodicTable } from "./periodic-table.ts";
import type { WidgetFile } from "./read-widget.ts";
import { renderedBrief } from "./rendered-briefs.ts";
import { repository } from "./repository.ts";
import { statusLine } from "./status-line.ts";
import { ticks } from "./ticks.ts";
import { colourClass, tile } from "./tile.ts";

const heroMinerals = [
  "tungsten",
  "cobalt",
  "rare-earths",
  "lithium",
  "nickel",
  "uranium",
  "gallium",
  "antimony",
];

const brief: Article = galleryArticles["us-australia-framework"]!;

/** Gives the parts of the front page that are made from data. */
export async function frontParts(widget: readonly WidgetFile[]): Promise<PageParts> {
  const broken = await brokenBrief(brief);
  const tiles = heroMinerals.map((id) => tile(id, { href: `./gallery.html?mineral=${id}` }));
  return {
    "hero-tiles": markup`<div class="tiles">${tiles}</div>`,
    install: installTabs(),
    "broken-text": broken.text,
    "broken-counts": broken.counts,
    "broken-findings": broken.findings,
    "live-brief": renderedBrief("front"),
    "element-size": markup`${elementSize(widget)}`,
    "format-counts": markup`${formatCounts()}`,
    "mineral-count": markup`${minerals.length}`,
    "share-count": markup`${shares.length}`,
    "validator-size": markup`${validatorSize()}`,
    "cited-statement": citedStatement(),
    "tied-figure": tiedFigure(),
    "named-losses": namedLosses(),
    "world-shares": worldShares(),
    "periodic-table": periodicTable("./"),
    "status-line": statusLine(),
  };
}

/** The compressed size of the element's file, such as `33 KB`. */
function elementSize(widget: readonly WidgetFile[]): string {
  const sizeOf = (...names: readonly string[]): number => {
    const files = names.map((name) => widget.find((file) => file.name === name));
    const bytes = files.map((file) => (file === undefined ? 0 : gzipSync(file.bytes).length));
    return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024);
  };
  const first = sizeOf("mineral-brief.min.js");
  const withTags = sizeOf("mineral-brief.rich.min.js", "mineral-brief.names.en.min.js");
  return first === 0 ? "small" : `${first} KB, and ${withTags} KB more if the brief has tags`;
}

/** Reads the size of the validator from the table of budgets. */
function validatorSize(): string {
  const text = readFileSync(join(repository, "docs/benchmarks.md"), "utf8");
  const size = /^\| schema `\.` +\|[^|]+\| ([\d.]+ KB)/m.exec(text)?.[1];
  if (size === undefined) throw new Error("docs/benchmarks.md has no size of the schema");
  return size;
}

function formatCounts(): string {
  const read = allFormats.filter(({ parse }) => parse !== undefined).length;
  const written = allFormats.filter(({ serialise }) => serialise !== undefined).length;
  return `Reads ${read} formats, writes ${written}, and knows the position of every part.`;
}

/** Shows a fact of the brief with its source. */
function citedStatement(): Markup {
  const facts = allInsights(brief).map(({ insight }) => insight);
  const fact = facts.findLast(
    ({ kind, citations = [] }) => kind === "fact" && citations.length === 1,
  )!;
  const id = citationId(fact.citations![0]!);
  const source = brief.references!.find((reference) => reference.id === id)!;
  return markup`<p class="brief"><span class="kind">Fact</span> ${textOf(fact.text)} <span class="cite on">[${id}]</span></p><p class="small">[${id}] ${[
    source.publisher,
    source.title,
  ]
    .map((text) => text && textOf(text))
    .filter(Boolean)
    .join(": ")}</p>`;
}

function tiedFigure(): Markup {
  const figure = figuresOf(brief).find(({ value }) => value.text === "USD 8.5 billion")!.value;
  return markup`<span class="brief"><span class="fig">${figure.text}</span></span> = <code>value: ${figure.value}, currency: ${figure.currency}</code>`;
}

const shownLosses = 2;

/** Shows the first lines that the program prints for the losses of a conversion. */
function namedLosses(): Markup {
  const result = csv.serialise!([brief], {});
  const losses = result.losses
    .slice(0, shownLosses)
    .map(({ field, message }) => `loss (csv): ${field}: ${message}`);
  return markup`<div class="code"><pre tabindex="0" role="group" aria-label="Terminal"><code><span data-command>mineral-brief convert brief.json -o brief.csv</span>${losses.map((loss) => `\n${loss}`)}\n<span class="soft">… and ${result.losses.length - shownLosses} more</span></code></pre></div>`;
}

const shownShares = [
  ["tungsten", "mining"],
  ["cobalt", "mining"],
  ["gallium", "refining"],
] as const;

function worldShares(): Markup {
  const rows = shownShares.map(([mineral, stage]) => {
    const share = sharesOf(mineral, stage)[0];
    if (share === undefined) throw new Error(`the vocabulary has no share of ${mineral}`);
    const isEstimate = share.source.endsWith(`(${share.year} estimate)`);
    const year = isEstimate ? `${share.year} (estimate)` : share.year;
    const place = `${nameIn(share.country, "en")}, ${nameIn(stage, "en")}, ${year}`;
    return markup`<div class="${colourClass(mineral)}"><span><b>${nameIn(mineral, "en")}</b><br /><span class="soft small">${place}</span></span>${ticks(share.percent)}<span class="pc">${share.percent}%</span></div>`;
  });
  const { edition } = sharesOf("tungsten", "mining")[0]!;
  return markup`<div class="share-rows">${rows}</div><p class="small soft">Share of world output. ${edition}.</p>`;
}
