import { runs } from "@mineral-brief/fixtures";
import type { Article, Insight } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { text } from "./text.ts";

// The same brief, as people and programs write it. Each part has several forms, which are mixed at random.

interface Brief {
  readonly headline: string;
  readonly source: string;
  readonly date: string;
  readonly lead: readonly Statement[];
  readonly groups: readonly { readonly title: string; readonly insights: readonly Statement[] }[];
  readonly sources: readonly string[];
}

interface Statement {
  readonly words: string;
  readonly cited: readonly number[];
}

const headlines = [
  "Indonesia tightens nickel quotas as smelters wait",
  "Chile and Japan sign a lithium offtake deal",
  "Myanmar's rare earth mines reopen under new owners",
  "Washington takes a 10% stake in a tungsten developer",
];
const statements = [
  "Output fell by 12% to 3.4 million t in 2025",
  "Smelters in Sulawesi pay $1,850 a tonne, up from $1,600",
  "No licence has been issued since 1 October",
  "About 60% of the ore goes to one refinery in Ganzhou",
  "A second plant could open in 2028, the company said",
  'Traders call the rule "unworkable"',
  "The U.S. loan of $465 million covers half of the cost",
  "Prices rose from RMB 92,000 to RMB 105,000 per tonne",
  "2025 exports to Japan were the lowest in ten years",
];
const titles = ["Supply", "Prices and stocks", "What Beijing does next", "Demand in Japan"];
const works = ["Quota order for 2026", "Annual report 2025", "Customs data for October"];

const statement = fc.record({
  words: fc.constantFrom(...statements),
  cited: fc
    .uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1 })
    .map((ids) => ids.toSorted((a, b) => a - b)),
});
const brief: fc.Arbitrary<Brief> = fc.record({
  headline: fc.constantFrom(...headlines),
  source: fc.constantFrom("Metals Daily", "Argus Media", "The Copper Wire", "Reuters"),
  date: fc.constantFrom("2026-01-12", "2026-04-05", "2026-11-28"),
  lead: fc.array(statement, { minLength: 1, maxLength: 3 }),
  groups: fc.uniqueArray(
    fc.record({
      title: fc.constantFrom(...titles),
      insights: fc.array(statement, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ title }) => title },
  ),
  sources: fc.constant(works),
});

const months =
  "January February March April May June July August September October November December";
const inWords = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${months.split(" ")[month! - 1]} ${day}, ${year}`;
};

type Form<Value extends readonly unknown[]> = (...value: Value) => string;

const forms = {
  headline: [
    (words) => words,
    (words) => `# ${words}`,
    (words) => `## ${words}`,
    (words) => `**${words}**`,
  ] satisfies Form<[string]>[],
  head: [
    (source, date) => `${source}· ${date} 09:20`,
    (source, date) => `${source} | ${date}`,
    (source, date) => `${source}, ${inWords(date)}`,
    (source, date) => `(${source}, ${date})`,
    (source, date) => `Source: ${source}\nDate: ${inWords(date)}`,
    (source, date) => `Published: ${inWords(date)} | Source: ${source}`,
    (source, date) => `${source}\n${inWords(date)}`,
    (source, date) => `${inWords(date)}\n${source}`,
  ] satisfies Form<[string, string]>[],
  lead: [
    () => "Core Insights",
    () => "## Core Insights",
    () => "**Key takeaways:**",
    () => "核心观点",
    () => "Kernpunkte",
    () => "Ключевые выводы",
    () => "أبرز النقاط",
  ] satisfies Form<[]>[],
  group: [
    (title, number) => `Group ${number}: ${title}`,
    (title) => `## ${title}`,
    (title) => `**${title}**`,
    (title) => `${title}:`,
    (title, number) => `${number}. ${title}`,
    (title, number) => `### ${number}. ${title}`,
    (title, number) => `${"一二三"[number - 1]}、${title}`,
  ] satisfies Form<[string, number]>[],
  bullet: [
    () => "- ",
    () => "• ",
    () => "– ",
    () => "* ",
    () => "•\t",
    (number) => `${number}. `,
  ] satisfies Form<[number]>[],
  citations: [
    (ids) => ids.map((id) => `[${id}]`).join(""),
    (ids) => `[${ids.join(", ")}]`,
    (ids) => ids.map((id) => `[^${id}]`).join(""),
    (ids) => ids.map((id) => `【${id}】`).join(""),
    (ids) => `(${ids.join(", ")})`,
  ] satisfies Form<[readonly number[]]>[],
  statement: [
    (words, marks) => `${words} ${marks}.`,
    (words, marks) => `${words}.${marks}`,
    (words, marks) => `${words}. ${marks}`,
  ] satisfies Form<[string, string]>[],
  listHeading: [
    () => "Sources",
    () => "References:",
    () => "## Sources",
    () => "**References**",
  ] satisfies Form<[]>[],
  listed: [
    (title, id, url) => `[${id}] ${title}. ${url}`,
    (title, id, url) => `[${id}]: ${title} (USGS, 2026-02-11) ${url}`,
    (title, id, url) => `[^${id}]: ${title}. ${url}`,
    (title, id, url) => `${id}. [${title}](${url}) - USGS`,
    (title, id, url) => `[${id}] ${title} - USGS\n    ${url}`,
    (title, id, url) => `- [${id}] USGS: ${title} ${url}`,
  ] satisfies Form<[string, number, string]>[],
  gap: [() => "", () => "\n"] satisfies Form<[]>[],
  newline: [() => "\n", () => "\r\n", () => "  \n"] satisfies Form<[]>[],
};

type Layout = { readonly [Part in keyof typeof forms]: (typeof forms)[Part][number] };
const layout = fc.record(
  Object.fromEntries(
    Object.entries(forms).map(([part, list]) => [part, fc.constantFrom<unknown>(...list)]),
  ),
) as unknown as fc.Arbitrary<Layout>;

const addressOf = (title: string): string =>
  `https://example.org/${title.replaceAll(" ", "-").toLowerCase()}`;

function write(written: Brief, form: Layout): string {
  const listOf = (insights: readonly Statement[]): string[] =>
    insights.map(({ words, cited }, index) => {
      return form.bullet(index + 1) + form.statement(words, form.citations(cited));
    });
  const lines = [
    form.headline(written.headline),
    form.head(written.source, written.date),
    form.lead(),
    ...listOf(written.lead),
    ...written.groups.flatMap(({ title, insights }, index) => [
      form.group(title, index + 1),
      ...listOf(insights),
    ]),
    `\n${form.listHeading()}`,
    ...written.sources.map((title, index) => form.listed(title, index + 1, addressOf(title))),
  ];
  return `${lines.join(`\n${form.gap()}`)}\n`.replaceAll("\n", form.newline());
}

/** What the briefs of a text say. Full stops do not count: they may be before or after the citations. */
function read(source: string): Brief[] {
  const statementOf = ({ text: words, citations = [] }: Insight): Statement => ({
    words: textOf(words).replace(/\.$/, ""),
    cited: citations
      .map(citationId)
      .map(Number)
      .toSorted((a, b) => a - b),
  });
  return text.parse(source).documents.map(({ data }) => {
    const {
      headline,
      source: named,
      datePublished = "",
      coreInsights,
      groups,
      references,
    } = data as Article;
    return {
      headline: textOf(headline),
      source: textOf(named?.name ?? ""),
      date: datePublished.slice(0, 10),
      lead: coreInsights?.map(statementOf) ?? [],
      groups:
        groups?.map(({ title = "", insights }) => ({
          title: textOf(title),
          insights: insights.map(statementOf),
        })) ?? [],
      sources: references?.map(({ id, url }) => `${id} ${url}`) ?? [],
    };
  });
}

const expected = (written: Brief): Brief => ({
  ...written,
  sources: written.sources.map((title, index) => `${index + 1} ${addressOf(title)}`),
});

test("reads a brief in any of its forms", () => {
  fc.assert(
    fc.property(brief, layout, (written, form) => {
      expect(read(write(written, form))).toEqual([expected(written)]);
    }),
    { numRuns: runs * 2 },
  );
});

test.each([
  ["an empty line", "\n"],
  ["three empty lines", "\n\n\n"],
  ["a line of dashes", "\n---\n\n"],
  ["a line of stars", "\n***\n\n"],
])("parts briefs by %s", (_, gap) => {
  fc.assert(
    fc.property(fc.array(brief, { minLength: 2, maxLength: 3 }), layout, (written, form) => {
      const source = written.map((one) => write(one, form)).join(gap);
      expect(read(source)).toEqual(written.map(expected));
    }),
    { numRuns: runs / 2 },
  );
});
