import { runs } from "@mineral-brief/fixtures";
import { savedPages } from "@mineral-brief/fixtures/pasted-pages";
import type { Article } from "@mineral-brief/schema";
import { citationId } from "@mineral-brief/schema/reading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Range } from "./positions/position.ts";
import { htmlFragment } from "./html-fragment.ts";
import { html, isSavedPage } from "./html.ts";
import { readRuns } from "./web-page/read-runs.ts";
import { webPage } from "./web-page.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const head = "<h1>Prices rise</h1><p>Metal Notes· 2025-10-24 09:20</p>";
const lead = "<h2>Core Insights</h2>";

function articleOf(source: string): Partial<Article> {
  return webPage.parse(source).documents[0]?.data as Partial<Article>;
}

/** The insights of an article with their citations. */
function insightsOf(source: string): string[] {
  const { coreInsights = [], groups = [] } = articleOf(source);
  return [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(
    ({ text, citations = [] }) => [text as string, ...citations.map(citationId)].join(" "),
  );
}

/** Each finding as `line:column code: text of its range`. */
function findings(source: string): string[] {
  return webPage
    .parse(source)
    .diagnostics.map(({ code, range }) => `${placeOf(range)} ${code}: ${cut(source, range)}`);
}

function placeOf({ start: { line, column } }: Range): string {
  return `${line}:${column}`;
}

function cut(source: string, { start, end }: Range): string {
  return source.slice(start.offset, end.offset);
}

test.each([
  ["<!doctype html><p>a", true],
  ["\uFEFF\n <HTML><body>a", true],
  ["<p>a</p>", true],
  ["<!--StartFragment--><span>a", true],
  ["Version:0.9\r\nStartHTML:00000097\r\n<html>", true],
  ['<?xml version="1.0"?><!DOCTYPE html><html>', true],
  ["<mineral-brief></mineral-brief>", false],
  ["<feed><entry>", false],
  ["<3 lithium", false],
  ["Prices <p>", false],
  ["<p>a</p><script type='application/json' data-mineral-brief>{}</script>", false],
  ["<p>&lt;script data-mineral-brief>{}", false],
])("finds out if a text is a saved page: %j, %s", (source, expected) => {
  expect(isSavedPage(source)).toBe(expected);
});

test.each([
  ['<div role="zzz">', "</div>"],
  ['<div role="constructor">', "</div>"],
  ['<div role="toString">', "</div>"],
  ["<constructor>", "</constructor>"],
])("reads the text of a part with an unknown role or name: %s", (opening, closing) => {
  const group = `${opening}<h2>Prices</h2><ul><li>Tin rose.</li></ul>${closing}`;
  const source = `${head}${lead}<ul><li>Output fell.</li></ul>${group}`;
  expect(insightsOf(source)).toEqual(["Output fell.", "Tin rose."]);
  expect(findings(source).filter((one) => one.includes("interface-residue"))).toEqual([]);
});

describe("what a browser shows becomes lines", () => {
  test.each<[string, string, string[]]>([
    ["list items", "<ul><li>One fell [1]<li>Two\n rose [2]</ul>", ["One fell 1", "Two rose 2"]],
    [
      "numbered items",
      "<ol><li>One fell [1]</li><li>Two rose [2]</li></ol>",
      ["One fell 1", "Two rose 2"],
    ],
    [
      "lines of a paragraph",
      "<p>- One fell [1]<br>- Two rose [2]</p>",
      ["One fell 1", "Two rose 2"],
    ],
    [
      "preformatted lines",
      "<pre>- One fell [1]\n- Two rose [2]</pre>",
      ["One fell 1", "Two rose 2"],
    ],
    [
      "rows",
      "<table><tr><td>- One fell</td><td>[1]</td></tr><tr><td>- Two [2]</td></tr></table>",
      ["One fell 1", "Two 2"],
    ],
    ["entities", "<ul><li>A &amp; B &lt; 4&nbsp;t [1]</ul>", ["A & B < 4 t 1"]],
    [
      "words with elements inside",
      "<ul><li>H<sub>2</sub>O <b>fell</b>&#32;[1]</ul>",
      ["H2O fell 1"],
    ],
    [
      "superscripts",
      "<ul><li>One fell<sup>1</sup><li>Two rose<sup>1</sup><sup>2</sup><li>Three<sup>[4]</sup></ul>",
      ["One fell 1", "Two rose 1 2", "Three 4"],
    ],
    [
      "superscripts of units",
      "<ul><li>Over 9 km<sup>2</sup> of claims lapsed [3]</ul>",
      ["Over 9 km\u00B2 of claims lapsed 3"],
    ],
    [
      "notes with links",
      '<ul><li>One fell<a href="#fn1">1</a><li>Two<sup><a href="#x">2</a></sup></ul>',
      ["One fell 1", "Two 2"],
    ],
    [
      "numbers with links",
      '<ul><li>Page <a href="https://example.org/">12</a> lists prices [1]</ul>',
      ["Page 12 lists prices 1"],
    ],
    [
      "nothing that is hidden",
      "<ul><li>One<span hidden> or two</span> fell [1]<script>x [2]</script><!-- [3] --></ul>",
      ["One fell 1"],
    ],
    [
      "unclosed elements",
      "<ul><li>One <b>fell [1]<li>Two <a href=x>rose [2]",
      ["One fell 1", "Two rose 2"],
    ],
  ])("%s", (_, markup, expected) => {
    expect(insightsOf(`${head}${lead}${markup}`)).toEqual(expected);
  });

  test("the address of a citation becomes its reference", () => {
    const source = `${head}${lead}<ul><li>One fell <a href="https://example.org/a?b=1&amp;c=2">[1]</a></ul>`;
    expect(articleOf(source).references).toEqual([{ id: 1, url: "https://example.org/a?b=1&c=2" }]);
  });
});

describe("links that are citations keep their addresses", () => {
  const a = "https://a.example/";
  const b = "https://b.example/";
  test.each<[string, string, string[], unknown[]]>([
    [
      "a number inside brackets",
      `<li>One fell. [<a href="${a}">1</a>]<li>Two rose 【<a href="${b}">2</a>】.`,
      ["One fell. 1", "Two rose. 2"],
      [
        { id: 1, url: a },
        { id: 2, url: b },
      ],
    ],
    [
      "a number inside round brackets, beside `[2]`",
      `<li>One fell. (<a href="${a}">1</a>)<li>Two rose. <a href="${b}">[2]</a>`,
      ["One fell. 1", "Two rose. 2"],
      [
        { id: 1, url: a },
        { id: 2, url: b },
      ],
    ],
    [
      "a superscript",
      `<li>One fell.<a href="${a}"><sup>1</sup></a><a href="${b}"><sup>2</sup></a>`,
      ["One fell. 1 2"],
      [
        { id: 1, url: a },
        { id: 2, url: b },
      ],
    ],
    [
      "a number after the last sentence",
      `<li>One fell. <a href="${a}"><span>1</span></a> <a href="${b}"><span>2</span></a>`,
      ["One fell. 1 2"],
      [
        { id: 1, url: a },
        { id: 2, url: b },
      ],
    ],
    [
      "two numbers in one pair of brackets",
      `<li>One fell [<a href="${a}">1</a>, <a href="${b}">2</a>].`,
      ["One fell. 1 2"],
      [
        { id: 1, url: a },
        { id: 2, url: b },
      ],
    ],
    [
      "a name in brackets, twice with another address",
      `<li>One fell (<a href="${a}">Reuters</a>)<li>Two rose (<a href="${b}">Reuters</a>).`,
      ["One fell 1", "Two rose. 2"],
      [
        { id: 1, title: "Reuters", url: a },
        { id: 2, title: "Reuters", url: b },
      ],
    ],
    [
      "a name in a line with a sign",
      `</ul><p>- One fell (<a href="${a}">Reuters</a>)<br>- Two rose (<a href="${b}">Reuters</a>)</p><ul>`,
      ["One fell 1", "Two rose 2"],
      [
        { id: 1, title: "Reuters", url: a },
        { id: 2, title: "Reuters", url: b },
      ],
    ],
    [
      "two names in brackets",
      `<li>One fell. (<a href="${a}">Reuters</a>, <a href="${b}">Argus</a>)`,
      ["One fell. 1 2"],
      [
        { id: 1, title: "Reuters", url: a },
        { id: 2, title: "Argus", url: b },
      ],
    ],
    [
      "a number in a list of sources",
      `<li>One fell. [<a href="${a}">1</a>]</ul><h2>Sources</h2><ul><li>[<a href="${a}">1</a>] Tin report`,
      ["One fell. 1"],
      [{ id: 1, title: "Tin report", url: a }],
    ],
  ])("%s", (_, items, insights, references) => {
    const source = `${head}${lead}<ul>${items}</ul>`;
    expect(insightsOf(source)).toEqual(insights);
    expect(articleOf(source).references).toEqual(references);
  });

  test.each<[string, string, string]>([
    ["a number of a sentence", `Case No. <a href="${a}">2</a>`, "Case No. 2"],
    ["a number without brackets", `Prices rose by <a href="${a}">5</a>`, "Prices rose by 5"],
    ["a name inside a sentence", `Acme (<a href="${a}">ACM</a>) fell`, "Acme (ACM) fell"],
    [
      "the symbol of a share",
      `Prices rose at Acme (<a href="${a}quote/ACM">ACM</a>)`,
      "Prices rose at Acme (ACM)",
    ],
  ])("%s stays text", (_, item, text) => {
    const source = `${head}${lead}<ul><li>Tin fell. [1]<li>${item}</ul>`;
    expect(insightsOf(source)).toEqual(["Tin fell. 1", text]);
  });
});

describe("a table of data is reported and not kept", () => {
  const start = `${head}${lead}<ul><li>One fell [1]</ul><h2>Users</h2>`;
  const end = "<ul><li>Two rose [2]</ul>";

  test.each<[string, string, number]>([
    [
      "with a head",
      "<table><tr><th>User</th><th>Share</th></tr><tr><td>Magnets</td><td>40%</td></tr></table>",
      2,
    ],
    [
      "with its source",
      "<table><thead><tr><th>User<th>Share<tbody><tr><td>Magnets<td>40%</table><p>Source: Argus</p>",
      2,
    ],
    [
      "with other cells",
      "<table>\n<tr><th></th>\n<th>2024</th><th>2025</th></tr>\n<tr><th>A|B</th><td>1<br>2</td></tr><tr><td colspan=3>All</td></tr></table>",
      3,
    ],
    [
      "of Word",
      `<table>${["User", "Magnets", "Fires"].map((name) => `<tr>\n<td>\n<p>${name}</p></td>\n<td><p><b>x 4</b></p></td></tr>`).join("")}</table>`,
      2,
    ],
  ])("%s", (_, table, columns) => {
    const source = `${start}${table}${end}`;
    expect(articleOf(source).groups).toEqual([
      { title: "Users", insights: [{ text: "Two rose", citations: [2] }] },
    ]);
    const messages = webPage.parse(source).diagnostics.map(({ message }) => message);
    expect(messages).toContain(
      `a table with ${columns} columns is not kept; write what it says as bullets, such as \`- Prices rose. [1]\``,
    );
  });

  test("with its caption, above footnotes that are references", () => {
    const source = `${start}${end}<table><caption>Prices</caption><tr><th>Month<th>USD/t<tr><td>Sep<td>540<tr><td>Oct<td>560</table><ol><li>Argus, Tin, https://argus.example/<li>LME, Stocks, https://lme.example/</ol>`;
    expect(insightsOf(source)).toEqual(["One fell 1", "Two rose 2"]);
    expect(articleOf(source).references).toMatchObject([
      { id: 1, title: "Argus, Tin", url: "https://argus.example/" },
      { id: 2, title: "LME, Stocks", url: "https://lme.example/" },
    ]);
    expect(findings(source).join()).toContain("interface-residue: Prices");
  });

  test.each([
    ["statements", "<tr><th>What<th>Source<tr><td>Three held<td>[3]"],
    ["lists", "<tr><th>A<th>B<tr><td><ul><li>Three held [3]</ul><td>"],
    ["the layout", "<tr><td><table><tr><th>- Three held<th>[3]</table><td>"],
  ])("but not %s", (_, rows) => {
    expect(insightsOf(`${start}${end}<table>${rows}</table>`)).toContain("Three held 3");
  });
});

describe("the addresses of references without a heading above them", () => {
  const permit = { title: "Permit notice", url: "https://a.example/permit" };
  const cited = "<ul><li>One fell [1]<li>Two rose [2]</ul>";

  test.each<[string, string, { title?: string; publisher?: string; url?: string }[]]>([
    [
      "lines with numbers",
      `${cited}<p>[1] <a href="https://a.example/permit">Permit notice</a></p><p>[2]<a href="https://b.example/">Mine map</a></p>`,
      [permit, { title: "Mine map", url: "https://b.example/" }],
    ],
    [
      "superscripts",
      `<ul><li>One fell<sup>1</sup></ul><p><sup>1</sup> <a href="https://a.example/permit">Permit notice</a>, Ministry</p>`,
      [{ ...permit, publisher: "Ministry" }],
    ],
    [
      "items",
      `${cited}<ul><li>[1] <a href="https://a.example/permit">Permit notice</a><li>[2] Mine map</ul>`,
      [permit, { title: "Mine map" }],
    ],
    [
      "footnotes of Word",
      `<p>- One fell<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Ministry, <a href="https://a.example/permit">Permit notice</a></p></div>`,
      [{ ...permit, title: "Ministry, Permit notice" }],
    ],
    [
      "footnotes of LibreOffice",
      `<p>- One fell<a href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a> <a href="https://a.example/permit">Permit notice</a></p></div>`,
      [permit],
    ],
    [
      "footnotes of pandoc",
      `<ul><li>One fell<a href="#fn1"><sup>1</sup></a></ul><section class="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p><a href="https://a.example/permit">Permit notice</a><a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>`,
      [permit],
    ],
    [
      "footnotes of GitHub",
      `<ul><li>One fell<sup><a href="#fn-1">1</a></sup></ul><section class="footnotes"><ol><li><p><a href="https://a.example/permit">Permit notice</a> <a href="#fnref-1">↩</a> <a href="#fnref-1-2">↩<sup>2</sup></a></p></ol></section>`,
      [permit],
    ],
  ])("%s", (_, markup, expected) => {
    const source = `${head}${lead}${markup}`;
    expect(articleOf(source).references).toEqual(
      expected.map((reference, index) => ({ id: index + 1, ...reference })),
    );
    expect(insightsOf(source)[0]).toBe("One fell 1");
    expect(findings(source).filter((finding) => finding.includes("text-not-kept"))).toEqual([]);
  });

  test("not those of links in the text", () => {
    const link = '<a href="https://c.example/">fell</a>';
    expect(insightsOf(`${head}${lead}<ul><li>One ${link} a lot [1]<li>Two rose [2]</ul>`)).toEqual([
      "One fell a lot 1",
      "Two rose 2",
    ]);
    expect(articleOf(`${head}${lead}<p>[1] One ${link} a lot.</p>`).references).toBeUndefined();
  });
});

describe("the number of a source may be in an element before its block", () => {
  const listed = [
    { id: 1, title: "Spot prices", url: "https://a.example/" },
    { id: 2, title: "Quota notice", publisher: "Ministry of Mines", url: "https://b.example/" },
  ];
  const article: Article = {
    schemaVersion: "1.0",
    id: "https://desk.example/1",
    language: "en",
    headline: "Tungsten prices rise",
    topics: ["Tungsten", "Tin"],
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: "Prices rose.", citations: [1] }],
    groups: [{ title: "Supply", insights: [{ text: "A mine opened.", citations: [2] }] }],
    references: listed,
  };

  test.each([
    ["page", html],
    ["fragment", htmlFragment],
  ])("as in a %s of ours without its data", (_, format) => {
    const source = format
      .serialise([article])
      .text.replaceAll(/<(?<name>script|style)\b[^]*?<\/\k<name>>/g, "");
    const titles = ["Spot prices", "Ministry of Mines. Quota notice"];
    const references = listed.map(({ id, url }, at) => ({ id, title: titles[at], url }));
    expect(articleOf(source)).toEqual({ ...article, id: expect.any(String) as string, references });
  });

  test("as in a post of Substack", () => {
    const notes = listed.map(
      ({ id, title, url }) =>
        `<div class="footnote"><a class="footnote-number" href="#footnote-anchor-${id}">${id}</a><div class="footnote-content"><p><a href="${url}">${title}</a></p></div></div>`,
    );
    const source = `${head}${lead}<ul><li>One fell [1]<li>Two rose [2]</ul>${notes.join("")}`;
    expect(insightsOf(source)).toEqual(["One fell 1", "Two rose 2"]);
    expect(articleOf(source).references).toEqual(
      listed.map(({ id, title, url }) => ({ id, title, url })),
    );
  });

  test.each([
    ["statements", "<li><span>1</span><p>One fell [1]</p><li><span>2</span><p>Two rose [2]</p>"],
    ["items", "<ol><li><b>1</b><div>One fell [1]</div><li><b>2</b><div>Two rose [2]</div></ol>"],
  ])("as for %s", (_, items) => {
    expect(insightsOf(`${head}${lead}<ul>${items}</ul>`)).toEqual(["One fell 1", "Two rose 2"]);
  });
});

describe("words that are struck out are not kept", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "an element",
      "<li>The mine <del>has reopened</del> <ins>may reopen</ins> [1]<li>Exports fell by <s>half</s> a third [2]<li>One <strike>or two</strike> fell [1]",
      ["The mine may reopen 1", "Exports fell by a third 2", "One fell 1"],
      ["has reopened", "half", "or two"],
    ],
    [
      "a style, as Word writes it",
      "<li>The regulator <span style='color:red;text-decoration:line-through'>approved</span> waits [1]<li>A <b style='text-decoration: underline line-through'>B</b>C [1]",
      ["The regulator waits 1", "A C 1"],
      ["approved", "B"],
    ],
    [
      "signs beside them",
      "<li>Tin rose <s>sharply</s>. [1]<li>Tin (<s>not</s> zinc) rose [1]",
      ["Tin rose. 1", "Tin (zinc) rose 1"],
      ["sharply", "not"],
    ],
    [
      "a statement with its citations",
      "<li>One fell [1]<li><s>Two rose.</s><sup>2</sup> <a href='https://example.org/'>[3]</a>",
      ["One fell 1"],
      ["Two rose.</s><sup>2</sup> <a href='https://example.org/'>[3]"],
    ],
    [
      "a citation",
      "<li>One fell<sup><s>1</s></sup><sup>2</sup><li>Two <a href='#fn3'><s>3</s></a>rose [1]",
      ["One fell 2", "Two rose 1"],
      ["1", "3"],
    ],
    [
      "the heading of a list",
      "<li><del>Supply</del><ul><li>One fell [1]</ul>",
      ["One fell 1"],
      ["Supply"],
    ],
  ])("%s", (_, items, insights, struck) => {
    const source = `${head}${lead}<ul>${items}</ul>`;
    expect(insightsOf(source)).toEqual(insights);
    const found = webPage.parse(source).diagnostics.filter(({ code }) => code === "text-not-kept");
    expect(found.map(({ range }) => cut(source, range))).toEqual(struck);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("not in a headline, and not if the complete body is read", () => {
    const source = `<main>Menu</main><nav><h1><del>Prices fell</del> Prices rise</h1><p>Metal Notes· 2025-10-24</p>${lead}<ul><li>One <s>never</s> fell [1]</ul></nav>`;
    expect(articleOf(source).headline).toBe("Prices rise");
    expect(insightsOf(source)).toEqual(["One fell 1"]);
  });
});

test("reports each part around the article once, at its place", () => {
  const source = [
    "<title>Metal Notes</title>",
    "<nav><a href=/>Start</a> <a href=/m>Metals</a></nav>",
    `<main>${head}`,
    `${lead}<ul><li>One fell [1]<button>Share</button></ul></main>`,
    "<div><p>More</p><p>Tin waits</p></div>",
  ].join("\n");
  expect(findings(source)).toEqual([
    "2:16 interface-residue: Start</a> <a href=/m>Metals",
    "3:11 text-origin: Prices rise",
    "3:11 language-guessed: Prices rise",
    "4:51 interface-residue: Share",
    "5:9 interface-residue: More</p><p>Tin waits",
  ]);
});

test("places the note on the page at the first tag of a text that starts with one", () => {
  const source = `<ul><li>Prices rise</ul><p>Metal Notes· 2025-10-24 09:20</p>${lead}<ul><li>One fell [1]</ul>`;
  expect(findings(source)).toContain("1:5 text-origin: <li>");
});

test("places a value where the HTML has it", () => {
  const source = `<!doctype html>\n${head}\n${lead}\n<ul>\n<li>A &amp; <b>B</b> fell [1]</ul>`;
  const { locate } = webPage.parse(source).documents[0]!;
  const at = (...path: (string | number)[]): string => {
    const range = locate(path, "value");
    return `${placeOf(range)} ${cut(source, range)}`;
  };
  expect(at("headline")).toBe("2:5 Prices rise");
  expect(at("datePublished")).toBe("2:37 2025-10-24 09:20");
  expect(at("coreInsights", 0, "text")).toBe("5:5 A &amp; <b>B</b> fell");
  expect(at("coreInsights", 0, "citations", 0)).toBe("5:27 [1]");
});

test("counts from the start of a larger text, and after a byte order mark", () => {
  const source = `\uFEFF${head}${lead}<ul><li>One fell [1]</ul>`;
  const { range } = webPage.parse(source, { offset: 100, line: 7, column: 1 }).diagnostics[0]!;
  expect(range.start).toEqual({ offset: 105, line: 7, column: 5 });
});

describe("the name of the site", () => {
  const site = (name: string): string =>
    `<title>Prices rise</title><meta property="og:site_name" content="${name}">`;
  const text = `<h1>Prices rise</h1><p>2025-10-24 09:20</p>${lead}<ul><li>One fell [1]</ul>`;

  test("is the source of a text without one", () => {
    expect(articleOf(site("Ore Ticker") + text).source).toEqual({ name: "Ore Ticker" });
    expect(findings(site("Ore Ticker") + text)).toContain(
      '1:27 source-guessed: <meta property="og:site_name" content="Ore Ticker">',
    );
  });

  test("is not the source if it hosts the texts of others", () => {
    expect(articleOf(site("Medium") + text).source).toBeUndefined();
  });

  test("is not the source of a text with one", () => {
    const stated = text.replace("2025", "Reuters· 2025");
    expect(articleOf(site("Ore Ticker") + stated).source).toEqual({ name: "Reuters" });
  });
});

test("the headline that the head of the page states is above the name of the author", () => {
  const source = `<meta property="og:title" content="Prices rise"><h1>Prices rise</h1><p>Jane Roe</p><p>Oct 24, 2025</p>${lead}<ul><li>One fell [1]</ul>`;
  expect(articleOf(source)).toMatchObject({ headline: "Prices rise", datePublished: "2025-10-24" });
  expect(findings(source)).toContain(`1:${source.indexOf("Jane") + 1} text-not-kept: Jane Roe`);
});

test("drops the header that Windows writes before HTML in a clipboard", () => {
  const header = "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000500";
  const source = `${header}\r\n<html><!--StartFragment-->${head}${lead}<ul><li>One fell [1]</ul>`;
  expect(articleOf(source).headline).toBe("Prices rise");
  expect(findings(source)[0]).toBe(`1:1 interface-residue: ${header}`);
});

describe("the head of a page serves a text without headline or date", () => {
  const body = `${lead}<ul><li>One fell [1]</ul>`;
  const title = "<title>Prices rise</title>";
  const published = '<meta property="article:published_time" content="2025-10-24T09:20:00Z">';
  test.each<[string, string, string | undefined, string | undefined, string[]]>([
    [
      "title and meta",
      `${title}${published}${body}`,
      "Prices rise",
      "2025-10-24T09:20:00Z",
      ["headline-guessed", "date-guessed"],
    ],
    [
      "og:title first",
      `${title}<meta property="og:title" content="Offers rise">${body}`,
      "Offers rise",
      undefined,
      ["headline-guessed", "date-missing"],
    ],
    [
      "a time",
      `${title}<p><time datetime="2025-10-24">yesterday</time></p>${body}`,
      "Prices rise",
      "2025-10-24",
      ["headline-guessed", "date-guessed"],
    ],
    [
      "a time for an unclear date",
      `${title}<h1>Prices rise</h1><p>Reuters· <time datetime="2025-10-24">3 hours ago</time></p>${body}`,
      "Prices rise",
      "2025-10-24",
      ["date-guessed"],
    ],
    [
      "a date that is none",
      `${title}<meta name="datePublished" content="soon">${body}`,
      "Prices rise",
      undefined,
      ["headline-guessed", "date-missing"],
    ],
    ["nothing", body, "TODO: the headline", undefined, ["headline-missing", "date-missing"]],
    [
      "a text that states both",
      `${title}${published}${head}${body}`,
      "Prices rise",
      "2025-10-24T09:20",
      [],
    ],
  ])("%s", (_, source, headline, date, codes) => {
    expect(articleOf(source)).toMatchObject({ headline, ...(date && { datePublished: date }) });
    const about = /^(?:headline|date)-(?:guessed|missing)$/;
    const found = webPage.parse(source).diagnostics.map(({ code }) => code);
    expect(found.filter((code) => about.test(code))).toEqual(codes);
  });

  test("options win", () => {
    const { documents } = webPage.parse(`${title}${published}${body}`, undefined, {
      headline: "Mine",
      date: "2025-01-01",
    });
    expect(documents[0]!.data).toMatchObject({ headline: "Mine", datePublished: "2025-01-01" });
  });
});

describe("pages without a brief give one sentence", () => {
  const many = Math.min(runs * 200, 100_000);
  test.each<[string, string, RegExp]>([
    ["no text", "<html></html>", /has no brief/],
    ["white space", "<p> \n\t&nbsp;</p>", /has no brief/],
    ["a script only", "<html><script>document.write('<li>[1]')", /has no brief/],
    ["prose", "<h1>A walk</h1><p>The harbour is old.</p><p>It has a crane.</p>", /has no brief/],
    ["links", `<ul>${"<li><a href=/>Page</a>".repeat(20)}</ul>`, /has no brief/],
    ["deep nesting", `${"<div>".repeat(many)}${head}`, /too deeply/],
    ["an unclosed tag", `<p ${"a ".repeat(many)}`, /has no brief/],
    ["unclosed comments", `<p>${"<!--".repeat(many)}`, /has no brief/],
  ])("%s", (_, source, message) => {
    const { documents, diagnostics } = webPage.parse(source);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "article-missing", severity: "error" }]);
    expect(diagnostics[0]!.message).toMatch(message);
  });
});

describe("time grows with the length", () => {
  const many = Math.min(runs * 100, 50_000);
  test.each<[string, string]>([
    ["links", `<p>${"<a href=https://example.org/>[1]</a> ".repeat(many)}`],
    ["links in brackets", `<p>a ${"[<a href=https://example.org/>1</a>, ".repeat(many)}`],
    ["linked names", `<p>- a ${"a (<a href=https://example.org/>b</a>) ".repeat(many / 4)}`],
    ["linked numbers", `<p>a. ${"<a href=https://example.org/>1</a> ".repeat(many)}`],
    ["superscripts", `<p>a${"<sup>1</sup>".repeat(many)}`],
    ["nested superscripts", `<p>${"<sup>".repeat(1900)}${"<a></a>".repeat(many)}1`],
    ["struck items", `<ul>${"<li>".repeat(1900)}${"<s>a</s>".repeat(many)}`],
    ["struck words", `${head}${lead}<ul>${"<li>One <s>or two</s> fell [1]".repeat(many / 5)}`],
    ["footnotes", `${head}<p>a [1]${"<p>[1] <a href=https://example.org/>a</a>".repeat(many / 5)}`],
    ["numbers before blocks", `${head}<ul>${"<li><b>1</b><div><p><div>".repeat(many / 20)}`],
    ["marks in a line", `<p>a ${"[1]<a href=https://example.org/>a</a>".repeat(many)}`],
    ["links back", `<ol class=footnotes>${"<li><a href=#a>↩<sup>2</sup></a>".repeat(many / 5)}`],
    ["cells", `<table><tr>${"<th>a".repeat(many)}${"<tr><td>a<td>b".repeat(many)}</table>`],
    ["rows", `${head}${lead}<ul><li>a</ul><table>${"<tr><td><p>a<td>4".repeat(many / 5)}`],
    ["nested tables", `${"<table><tr><td>".repeat(600)}${"<p>a</p>".repeat(many)}`],
    ["lists in an item", `<ul><li>${"<ul></ul>a".repeat(many)}`],
    ["headings in parts", `${"<form>".repeat(900)}${"<h1>a</h1>".repeat(many)}`],
    ["headers in headers", `${"<header><div class=ad>".repeat(900)}${"<p>a</p>".repeat(many)}`],
    ["stray ends", `${"<b>".repeat(1900)}${"</i>".repeat(many)}`],
    ["articles", "<article><p>a</p></article>".repeat(many / 5)],
    ["names", `<div class="${"a-".repeat(many * 5)}">a</div>`.repeat(3)],
    ["items", `${head}${lead}<ul>${"<li>One fell [1]".repeat(many / 5)}</ul>`],
  ])("%s", (_, markup) => {
    const seconds = startCpuClock();
    expect(() => webPage.parse(`<!doctype html>${markup}`)).not.toThrow();
    expect(seconds()).toBeLessThan(20);
  });
});

describe("conservation", () => {
  const sources = savedPages.filter(({ source }) => isSavedPage(source));

  /** The readable characters of a page that no ledger entry covers. */
  function lost(source: string): string[] {
    const { documents, diagnostics, ledger } = webPage.parse(source);
    if (documents.length === 0)
      return diagnostics.map(({ code }) => code).filter((code) => code !== "article-missing");
    const ranges = ledger!().entries.map(
      ({ range }) => [range.start.offset, range.end.offset] as const,
    );
    const covers = (at: number): boolean => ranges.some(([start, end]) => start <= at && at < end);
    const { runs: read } = readRuns(source);
    return read
      .filter(({ kind }) => kind === "text")
      .flatMap(({ text, start, end }) =>
        text.length === end - start
          ? [...text.matchAll(/\S/g)].map(
              ({ 0: character, index }) => [character, start + index] as const,
            )
          : text.trim() === ""
            ? []
            : [[text, start] as const],
      )
      .filter(([, at]) => !covers(at))
      .map(([character, at]) => `${character} at ${at}`);
  }

  test.each(sources.map(({ name, source }) => [name, source] as const))(
    "each readable character of %s is in the ledger",
    (_, source) => {
      expect(lost(source)).toEqual([]);
    },
  );

  test("also if tags are missing or the page is cut", () => {
    const page = fc.constantFrom(...sources.map(({ source }) => source));
    fc.assert(
      fc.property(
        page,
        fc.array(fc.nat(300), { maxLength: 8 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (source, dropped, length) => {
          let index = 0;
          const damaged = source
            .replace(/<[^>]*>/g, (tag) => (dropped.includes(index++) ? "" : tag))
            .slice(0, Math.ceil(source.length * length));
          expect(lost(damaged)).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });
});
