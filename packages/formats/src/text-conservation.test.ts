import { runs } from "@mineral-brief/fixtures";
import { pastedPages } from "@mineral-brief/fixtures/pasted-pages";
import { textSamples } from "@mineral-brief/fixtures/text-samples";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedDocument, ParseResult } from "./format.ts";
import { text } from "./text.ts";

const numRuns = runs * 2;

const insertions = [
  ..."\n|\n\n| - |\n- |\n* |\n• |\n– |\n1. |\n  - |[3]|[1, 2]|【2】|[sic]|[1|\nGroup 2: |Group 4 - ".split(
    "|",
  ),
  ..."\nCore Insights\n|核心观点 - | Summary by Sections |\nSupply:\n|\nDisclaimer: not advice.\n|. |: |。".split(
    "|",
  ),
  ..."Workflow\n|icon\n|\n稀土\n|**|\u3000|\u200B|\r\n|\t|Sou Hu Cai Jing· 2025-10-23 17:55\n|2025-10-23".split(
    "|",
  ),
  "\n## **Supply** [2]\n",
  "\n## Supply {#supply}\n",
  "\n__Supply__\n",
  "\nSources\n7. USGS. [Tin report](https://example.org/tin), 24 Oct 2025\n",
  "\n[8] Tin report https://example.org/tin (Ore Ticker, 2025) and more\n",
  ".reuters+1\n",
  ".\nNikkei Asia\n+2\n",
  "\nA headline that somebody typed\nReuters· 2025-11-02 08:00\n",
  "\uD800",
  "\u2028",
  "\n(1) Supply\n",
  "\n(2) Demand\n",
  "\n1/3 ",
  "\n2/3 ",
  "\n3/3 ",
  "\nEDIT: typo\n",
  "\nSource: Reuters\n",
  "; 2) ",
  "\n1) ",
  "²⁸",
  "\nA. ",
  "\nB. ",
  "\nC. ",
  "\nTHE TIN LETTER\n3 November 2026\n\n",
  "\n\n2026-11-03 ",
];

const pages: readonly string[] = [...textSamples, ...pastedPages].map(({ source }) => source);

type Edit = (source: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...insertions)).map(([at, words]): Edit => (source) => {
    const offset = Math.floor(at * source.length);
    return source.slice(0, offset) + words + source.slice(offset);
  }),
  fc.tuple(place, place).map(([at, share]): Edit => (source) => {
    const offset = Math.floor(at * source.length);
    return source.slice(0, offset) + source.slice(offset + Math.floor(share * 80));
  }),
  place.map(
    (at): Edit =>
      (source) =>
        source.slice(0, Math.floor(at * source.length)),
  ),
  fc.integer({ min: 30, max: 140 }).map(
    (width): Edit =>
      (source) =>
        source.replace(new RegExp(`(.{${width},}?) `, "gu"), "$1\n"),
  ),
  fc.constant<Edit>((source) => source.replaceAll(" - ", "\n- ")),
  fc.constant<Edit>((source) => source.replaceAll(/(?<=\]) (?=[A-Z])/g, "\n\n")),
  fc.constant<Edit>((source) => source.replace(/^/gm, "> ")),
  fc.constant<Edit>((source) => `From: Ada Quill\nSubject: The page\n\n${source}`),
  fc.integer({ min: 1, max: 7 }).map((by): Edit => (source) => {
    const lines = source.split("\n");
    return lines.map((_, index) => lines[(index * by + by) % lines.length]!).join("\n");
  }),
  fc.constantFrom(...pages).map(
    (page): Edit =>
      (source) =>
        `${source}\n${page}`,
  ),
);

const mutated = fc
  .tuple(fc.constantFrom(...pages), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([page, edits]) => edits.reduce((source, change) => change(source), page));

/** Words and numbers that state what a part is. An article states it by its shape. */
const grammar = new RegExp(
  [
    String.raw`(?:Group|Groupe|Gruppe|Grupo|Группа|المجموعة)\s{1,3}[0-9]{1,3}`,
    "第[0-9一二三四五六七八九十]{1,3}[组組]",
    String.raw`(?:Core|Key|Main)\s+(?:Insights?|Viewpoints?|Views?|Points?|Takeaways?|Findings?|Messages?)(?:\s+of\s+the\s+(?:Report|Article))?`,
    "(?:报告的)?核心(?:观点|要点|洞察|见解|结论|觀點|要點)|要点|(?:Ключевые )?выводы|Главное",
    "Summary|Highlights|Takeaways(?: by [^\n]{1,30})?|Ideas clave|Puntos clave|Pontos principais|Points clés|À retenir",
    "Punti chiave|Belangrijkste punten|Najważniejsze informacje|Öne Çıkanlar|핵심 요약",
    "Kernaussagen|Das Wichtigste in Kürze|النقاط الرئيسية|In brief|Claves|L'essentiel|Resumo|Poin penting|重點摘要|ポイント",
    "(?:Source|From|Date|Fuente|来源|Published Date|Published|Updated|发布时间|Topics?|Tags|Keywords|关键词|日期)(?=\\**\\s*[:\uFF1A])|参考来源|Notes|Sources|Fuentes|References|Citations|Published(?: Date)?|(?:Last )?Updated",
    // cspell:ignore Stand: German for "as of".
    "(?:Title|Subject|Betreff|Objet|Asunto|Assunto|Тема|主题)(?=[:\uFF1A])|Stand(?=:)|Publié le|modifié le|更新|입력|수정|[a-hA-H](?=[).])",
    String.raw`[0-9]{1,2}(?:\.[0-9]{1,2})*\.?(?=\s|$)|[0-9]{1,2}[.)、]|[①-⑳]|[一二三四五六七八九十]{1,3}(?=[、)）])`,
  ].join("|"),
  "giu",
);
const droppedCodes = new Set([
  "text-not-kept",
  "interface-residue",
  "text-no-sections",
  "citation-cut",
  "date-unclear",
]);
/** A citation that states its address. The article has it as a reference. */
const citationCodes = new Set(["citation-shape"]);

/** The headline of an article whose text has none. It has no place in the text. */
const placeholder = "TODO: the headline";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Kept extends Span {
  readonly words: string;
}

/** Every text that an article took from its source, with where it was found. */
function keptTexts({ data, locate }: ParsedDocument): Kept[] {
  const {
    headline,
    source,
    datePublished,
    dateModified,
    references = [],
    topics = [],
    coreInsights = [],
    groups = [],
  } = data as Article;
  const at = (words: string, ...path: (string | number)[]): Kept => {
    const { start, end } = locate(path, "value");
    return { words, start: start.offset, end: end.offset };
  };
  return [
    ...(headline === undefined || headline === placeholder
      ? []
      : [at(textOf(headline), "headline")]),
    ...(source === undefined ? [] : [at(textOf(source.name), "source", "name")]),
    ...(source?.url === undefined ? [] : [at(source.url, "source", "url")]),
    ...(datePublished === undefined ? [] : [at(datePublished, "datePublished")]),
    ...(dateModified === undefined ? [] : [at(dateModified, "dateModified")]),
    ...references.flatMap(({ title, url, publisher, datePublished: day }, index) => [
      at("", "references", index, "id"),
      ...(publisher === undefined ? [] : [at(textOf(publisher), "references", index, "publisher")]),
      ...(day === undefined ? [] : [at(day, "references", index, "datePublished")]),
      ...(title === undefined ? [] : [at(textOf(title), "references", index, "title")]),
      ...(url === undefined ? [] : [at(url, "references", index, "url")]),
    ]),
    ...topics.map((topic, index) => at(textOf(topic), "topics", index)),
    ...coreInsights.map((insight, index) =>
      at(textOf(insight.text), "coreInsights", index, "text"),
    ),
    ...groups.flatMap(({ title, insights }, group) => [
      ...(title === undefined ? [] : [at(textOf(title), "groups", group, "title")]),
      ...insights.map((insight, index) =>
        at(textOf(insight.text), "groups", group, "insights", index, "text"),
      ),
    ]),
  ];
}

/** The ranges of all citations: they are numbers in the article. */
function citationRanges({ data, locate }: ParsedDocument): Span[] {
  const { coreInsights = [], groups = [] } = data as Article;
  const lists = [
    ...coreInsights.map((insight, index) => ({
      insight,
      path: ["coreInsights", index] as (string | number)[],
    })),
    ...groups.flatMap(({ insights }, group) =>
      insights.map((insight, index) => ({ insight, path: ["groups", group, "insights", index] })),
    ),
  ];
  return lists
    .filter(({ insight }) => insight.citations !== undefined)
    .map(({ path }) => locate([...path, "citations"], "value"))
    .map(({ start, end }) => ({ start: start.offset, end: end.offset }));
}

const letters = (words: string): string => (words.match(/[\p{L}\p{N}]/gu) ?? []).join("");
/** The reader writes ligatures such as `ﬁ` as letters. */
const withoutLigatures = (words: string): string =>
  words.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
const lettersAlone = (words: string): string =>
  (withoutLigatures(words).match(/\p{L}/gu) ?? []).join("");

/** Citations with letters, also in the middle of a statement: `[Reuters](https://…)`, `(Ref. 1)`. */
const marks =
  /\[[^[\]\n]*\]\(https?:[^\s)]*(?:\([^\s)]*\)[^\s)]*)?(?:\s"[^"]*")?\)|【[0-9:]+†[^】]*】|\[cit(?:e|ation):[^\]]*\]|\uFF08注[0-9]+\uFF09|\(Refs?\.[\s>]*[0-9, ]+\)|\[[0-9]+, pp?\.[\s>]*[0-9–-]+\]/g;

const namedSources = /^(?:source|来源|來源|quelle|fuente|fonte|источник)\s?[:：]/i;

/** The ranges of findings with some codes. */
function rangesOf({ diagnostics }: ParseResult, codes: ReadonlySet<string>): Span[] {
  return diagnostics
    .filter(({ code }) => codes.has(code))
    .map(({ range }) => ({ start: range.start.offset, end: range.end.offset }));
}

/** The letters of a source at a text that should be in the text: not what is dropped, and not the citations in it. */
function lettersAt(source: string, { start, end }: Span, parsed: ParseResult): string {
  const ranges = [
    ...rangesOf(parsed, droppedCodes),
    // A citation around a text is the place of its reference.
    ...rangesOf(parsed, citationCodes).filter((one) => one.start > start || one.end < end),
  ];
  let part = "";
  let at = start;
  for (const range of ranges.sort((left, right) => left.start - right.start)) {
    if (range.end <= at || range.start >= end) continue;
    part += `${source.slice(at, Math.max(at, range.start))} `;
    at = range.end;
  }
  return lettersAlone((part + source.slice(at, Math.max(at, end))).replace(marks, ""));
}

/** Returns the words of a source that are neither in an article nor reported. */
function lostWords(source: string, { documents, diagnostics }: ParseResult): string {
  if (diagnostics.some(({ code }) => /^text-is-(?:rtf|table)$/.test(code))) return "";
  const covered = new Uint8Array(source.length);
  const ranges = [
    ...documents.flatMap(keptTexts),
    ...documents.flatMap(citationRanges),
    ...rangesOf({ documents, diagnostics }, droppedCodes),
    ...rangesOf({ documents, diagnostics }, citationCodes),
  ];
  for (const { start, end } of ranges) covered.fill(1, start, end);
  let rest = "";
  for (let at = 0; at < source.length; at++)
    rest += covered[at] === 1 ? (rest.endsWith("\n") ? "" : "\n") : source[at]!;
  // A heading may have emphasis or a space without a width inside.
  const words = rest
    .replace(/[*\u200B]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/^(?:>[ \t]?)+/gm, "");
  return letters(words.replace(grammar, " "));
}

test.each(pages.map((page) => [page.slice(0, 60), page]))(
  "every letter of the page %j is in an article or in a reported range",
  (_, page) => {
    expect(lostWords(page, text.parse(page))).toBe("");
    const others = pages.filter((_other, index) => index % 10 === page.length % 10);
    for (const other of others) {
      const source = `${page}\n${other}`;
      expect(lostWords(source, text.parse(source))).toBe("");
    }
  },
);

test.each([
  [
    "lines above a headline with a label",
    "Mining Desk\n\n- A fell [1]\nSubject: B\n\nGroup 1: C\nD rose\n- E [2]\nReuters · 24 October 2025\n- F [2]",
  ],
  [
    "a last line that names another source",
    "A rises\nOre Notes · 2025-12-11\n\nKey Takeaways\nB fell\nC rose\nD fell\n\nFrom: Ada Quill",
  ],
  [
    "the same update again",
    "A rises\nUpdated: January 18, 2026\nUpdated: January 18, 2026\n\n- B fell [1]",
  ],
])("every letter of %s is in an article or in a reported range", (_, source) => {
  const parsed = text.parse(source);
  expect(lostWords(source, parsed)).toBe("");
  const texts = parsed.documents
    .flatMap(keptTexts)
    .filter(({ words }) => !/^[0-9-]{10}/.test(words));
  expect(texts.map(({ words }) => lettersAlone(words.replace(marks, "")))).toEqual(
    texts.map((kept) => lettersAt(source, kept, parsed)),
  );
});

test("every letter of a source is in an article or in a reported range", () => {
  fc.assert(
    fc.property(mutated, (source) => {
      expect(lostWords(source, text.parse(source))).toBe("");
    }),
    { numRuns },
  );
}, 600_000);

test("a source that is named again is reported", () => {
  const head = "发布时间：2025年12月3日 08:20\n";
  const source = `${head.repeat(2)}From: Ada Quill\n`.repeat(3);
  expect(lostWords(source, text.parse(source))).toBe("");
});

test("every text of an article holds just the letters of its range", () => {
  fc.assert(
    fc.property(mutated, (source) => {
      const parsed = text.parse(source);
      const texts = parsed.documents
        .flatMap(keptTexts)
        .filter(({ words }) => !/^[0-9-]{10}/.test(words))
        // A source without a name has the host of its address.
        .filter(({ words, start }) => words.startsWith("http") || !source.startsWith("http", start))
        // The id of a source that a bullet names, `Source: USGS`, is at its label.
        .filter(
          ({ words, start }) => words !== "" || !namedSources.test(source.slice(start, start + 40)),
        );
      expect(texts.map(({ words }) => lettersAlone(words.replace(marks, "")))).toEqual(
        texts.map((kept) => lettersAt(source, kept, parsed)),
      );
    }),
    { numRuns },
  );
}, 600_000);
