import { json, text, yaml, type ReadableFormat } from "@mineral-brief/formats";
import { webPage } from "@mineral-brief/formats/web-page";
import { expect, test } from "vitest";
import { checkInput } from "../checking/check-input.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import {
  maxBriefs,
  maxDiagnostics,
  maxEntries,
  nextState,
  type PreviewState,
} from "./preview-state.ts";

const settings = await settingsFinder({ config: false }, "/")("/");

async function after(
  source: string,
  before?: PreviewState,
  format: ReadableFormat = json,
  lint = false,
): Promise<PreviewState> {
  const checked = await checkInput(
    { ok: true, source: { name: "brief", text: source }, format, settings },
    { lint },
  );
  return nextState(checked, before);
}

const article = (headline: string): string =>
  JSON.stringify({ schemaVersion: "1.0", headline, language: "en" });
const headlines = ({ briefs }: PreviewState): string[] =>
  briefs.map(
    (brief) => `${brief.index} ${brief.article.headline as string}${brief.isOld ? " (old)" : ""}`,
  );

test("shows the articles of a file and what was found, with its place", async () => {
  const state = await after(`[${article("one")},\n{"schemaVersion":"1.0","headline":2}]`);
  expect(headlines(state)).toEqual(["0 one"]);
  expect(state.counts).toEqual({ error: 2, warning: 0, note: 0 });
  expect(state.diagnostics[0]).toMatchObject({
    severity: "error",
    subject: "article 2, language",
    line: 2,
    column: 1,
  });
});

test("an article with an error stays as it was, and the others are new", async () => {
  const first = await after(`[${article("one")},${article("two")}]`);
  const broken = await after(`[{"schemaVersion":"1.0"},${article("zwei")}]`, first);
  expect(headlines(broken)).toEqual(["0 one (old)", "1 zwei"]);
  expect(headlines(await after(`[${article("eins")},${article("zwei")}]`, broken))).toEqual([
    "0 eins",
    "1 zwei",
  ]);
});

test("omits an article that always had an error", async () => {
  const first = await after(`[{"schemaVersion":"1.0"},${article("two")}]`);
  expect(
    headlines(await after(`[{"schemaVersion":"1.0"},{"schemaVersion":"1.0"}]`, first)),
  ).toEqual(["1 two (old)"]);
});

test.each([
  ["JSON", `[${article("eins")}, `, json],
  ["YAML", "headline: eins\n  language: en\n", yaml],
] as const)("a text that is broken %s keeps everything", async (_, source, format) => {
  const first = await after(`[${article("one")},${article("two")}]`);
  expect(headlines(await after(source, first, format))).toEqual(["0 one (old)", "1 two (old)"]);
});

test("an article that was removed goes", async () => {
  const first = await after(`[${article("one")},${article("two")}]`);
  expect(headlines(await after(article("one"), first))).toEqual(["0 one"]);
});

test("a file that is gone keeps everything and says why", async () => {
  const first = await after(article("one"));
  const gone = nextState({ ok: false, name: "brief", message: "no such file or folder" }, first);
  expect(headlines(gone)).toEqual(["0 one (old)"]);
  expect(gone.unreadable).toBe("no such file or folder");
  const summary = "Two\nMining Desk· 2025-10-24 09:20\nCore Insights - Prices rose. [1]";
  expect(headlines(await after(summary, gone, text))).toEqual(["0 Two"]);
});

test("a long file is cut, and what is cut is counted", async () => {
  const many = Array.from({ length: maxBriefs + 2 }, () => article("one"));
  expect(await after(`[${many.join(",")}]`)).toMatchObject({ hidden: 2 });
  const invalid = Array.from({ length: maxDiagnostics }, () => '{"schemaVersion":"1.0"}');
  const state = await after(`[${invalid.join(",")}]`);
  expect(state.diagnostics).toHaveLength(maxDiagnostics);
  expect(state.counts.error).toBe(maxDiagnostics * 2);
});

test("an article in which a rule finds an error is shown, and the error says which it is", async () => {
  const blank = JSON.stringify({ ...JSON.parse(article("two")), coreInsights: [{ text: " " }] });
  const { briefs, diagnostics } = await after(
    `[${article("one")},${blank}]`,
    undefined,
    json,
    true,
  );
  expect(briefs.map(({ index, isOld }) => [index, isOld])).toEqual([
    [0, false],
    [1, false],
  ]);
  expect(
    diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, brief }) => [code, brief]),
  ).toEqual([
    ["article-empty", 0],
    ["text-blank", 1],
  ]);
});

test.each([
  ["a syntax error", "{", undefined],
  ["the only article of a file", '{"schemaVersion":"1.0"}', 0],
])("an error in %s belongs to brief %s", async (_, source, brief) => {
  const { diagnostics } = await after(source);
  expect(diagnostics[0]!.brief).toBe(brief);
});

/** Each entry as `line:column part: text`, with the codes of its notes. */
function ledgerLines({ ledger }: PreviewState): string[] | undefined {
  return ledger?.entries.map(({ line, column, part, text: words, notes }) =>
    [`${line}:${column} ${part}: ${words}`, ...notes.map(({ code }) => code)].join(" | "),
  );
}

test("shows what became of each part of a text, with why", async () => {
  const source =
    "Workflow\nPrices rise\nCore Insights - One fell [1] Group 1: Ore - Two rose [2, 3]";
  const state = await after(source, undefined, text);
  expect(ledgerLines(state)).toEqual([
    "1:1 not kept: Workflow | interface-residue",
    "2:1 headline: Prices rise | headline-guessed",
    "3:1 heading of the core insights: Core Insights",
    "3:17 insight 1 of the core insights: One fell [1]",
    "3:30 heading or bullet: Group 1:",
    "3:39 title of group 1: Ore",
    "3:45 insight 1 of group 1: Two rose [2, 3] | citation-shape",
  ]);
  expect(state.ledger!.grades).toEqual(["fair"]);
  expect(state.ledger!.entries.map(({ isKept }) => isKept).indexOf(false)).toBe(0);
});

test("shows a saved page without its tags, at the places of the HTML", async () => {
  const source =
    "<title>Prices rise</title>\n<nav><a>Start</a><a>Ore</a></nav>\n<h2>Core Insights</h2><ul><li>One <b>fell</b> [1]</ul>";
  expect(ledgerLines(await after(source, undefined, webPage))).toEqual([
    "1:8 headline: Prices rise | headline-guessed",
    "2:9 not kept: Start Ore | interface-residue",
    "3:5 heading of the core insights: Core Insights",
    "3:31 insight 1 of the core insights: One fell [1]",
  ]);
});

test("numbers the articles of a text, and shortens long parts and long ledgers", async () => {
  const brief = (insights: string): string =>
    `Prices rise\nOre Desk· 2025-10-24\nCore Insights${insights}`;
  const long = ` - One ${"word ".repeat(100)}[1]`;
  const state = await after(
    `${brief(long)}\n---\n${brief(" - Two [1]".repeat(maxEntries))}`,
    undefined,
    text,
  );
  const { entries, hidden, grades } = state.ledger!;
  expect(grades).toHaveLength(2);
  expect(entries).toHaveLength(maxEntries);
  expect(hidden).toBeGreaterThan(0);
  expect(entries[4]).toMatchObject({ part: "article 1: insight 1 of the core insights" });
  expect(entries[4]!.text).toMatch(/^One word .{180,200}…$/);
});

test("has no ledger for other formats, or for a file that cannot be read", async () => {
  expect((await after(article("one"))).ledger).toBeUndefined();
  expect(
    nextState({ ok: false, name: "brief", message: "gone" }, undefined).ledger,
  ).toBeUndefined();
});
