import { json, text, yaml, type ReadableFormat } from "@mineral-brief/formats";
import { expect, test } from "vitest";
import { checkInput } from "../checking/check-input.ts";
import { maxBriefs, maxDiagnostics, nextState, type PreviewState } from "./preview-state.ts";

const settings = {
  configFile: undefined,
  config: {},
  severities: {},
  strict: false,
  askOwnSchema: undefined,
  ignoredCodes: () => [],
};

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
    subject: "article 2, headline",
    line: 2,
    column: 35,
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
