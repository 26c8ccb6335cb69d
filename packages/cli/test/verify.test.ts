import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findReportErrors } from "./find-report-errors.ts";
import { runCli, type Run } from "./run-cli.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

interface Brief {
  readonly text?: string;
  readonly language?: string;
  readonly citation?: unknown;
  readonly references?: readonly object[] | undefined;
}

/** Verifies one insight that cites reference 1. */
function verify(
  { text = "It makes 37 tonnes.", language = "en", citation = 1, references }: Brief,
  ...options: string[]
): Promise<Run> {
  const article = {
    schemaVersion: "1.0",
    headline: "A",
    language,
    source: { name: "S" },
    datePublished: "2025-03-04",
    coreInsights: [{ text, citations: [citation] }],
    references: references ?? [{ id: 1, title: "T" }],
  };
  write("b.json", JSON.stringify(article));
  return runCli(["verify", "b.json", "--sources", "s", ...options], folder);
}

const lastLine = ({ stdout }: Run): string => stdout.trim().split("\n").at(-1)!;

/** The bytes of a text in an encoding of one or two bytes per character. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (label === "gb18030")
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++)
        table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character)!));
}

const chinese =
  "据介绍，该公司在哈萨克斯坦的镓生产线年产能为37吨，于今年三月投产，产品主要出口日本和德国。";
const russian =
  "Компания сообщила, что новая линия в Казахстане будет выпускать 37 тонн галлия в год.";

test.each<[string, Uint8Array]>([
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${russian}`)],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${russian}`, "utf16le")],
  [
    "UTF-16 without a mark",
    Buffer.from("The new line makes 37 tonnes of gallium in Kazakhstan.", "utf16le"),
  ],
  ["GB18030", encode(chinese, "gb18030")],
  [
    "GB18030 in a page that states another encoding",
    encode(`<html><meta charset="gbk"><p>${chinese}</p>`, "gb18030"),
  ],
  ["windows-1251", encode(russian, "windows-1251")],
  [
    "windows-1252",
    encode(
      "Le président a dit : la ligne fera 37 tonnes de gallium au Kazakhstan, c'est prévu.",
      "windows-1252",
    ),
  ],
])("reads a source in %s", async (_, bytes) => {
  write("s/1.txt", bytes);
  const run = await verify({ text: "Kazakhstan's line makes 37 tonnes of gallium." });
  expect(lastLine(run)).toBe(
    "3 checks: 3 found, 0 found elsewhere, 0 differ, 0 not found, 0 not checkable",
  );
  expect(run.code).toBe(0);
});

test("reports a source that is not a text, and checks the others", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  write("s/2.txt", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 255, 254, 0, 1, 2, 3, 200, 201, 202, 203));
  const run = await verify({});
  expect(run.stdout).toContain(
    "s/2.txt: error: this is not a text; save the source as .html or .txt",
  );
  expect(lastLine(run)).toMatch(/^1 check: 1 found/);
  expect(run.code).toBe(2);
});

test.each<[string, (path: string) => void, string]>([
  ["is missing", () => {}, "s: no such file or folder"],
  [
    "is empty",
    (path) => mkdirSync(path),
    "s: no sources; save them here as .html, .txt or .md files",
  ],
])("fails if the folder of the sources %s", async (_, prepare, message) => {
  prepare(join(folder, "s"));
  const run = await verify({});
  expect(run.stderr).toContain(message);
  expect(run.code).toBe(2);
});

test("fails without --sources", async () => {
  write("b.json", "{}");
  const run = await runCli(["verify", "b.json"], folder);
  expect(run.stderr).toContain("no sources; name the folder of the saved sources with --sources");
  expect(run.code).toBe(2);
});

test("an empty source has nothing; only --strict fails for a figure", async () => {
  write("s/1.txt", "");
  expect((await verify({})).code).toBe(0);
  const run = await verify({}, "--strict");
  expect(run.stdout).toContain('figure "37 tonnes": not found in reference 1');
  expect(run.code).toBe(1);
});

test("a source above the limit is not read", async () => {
  write("s/1.txt", "a".repeat(16 * 1024 * 1024 + 1));
  const run = await verify({});
  expect(run.stdout).toContain(
    "the source has 17 MB; the limit is 16 MB; save only the cited part",
  );
  expect(run.code).toBe(2);
});

test("reads a large source in seconds", async () => {
  write(
    "s/1.txt",
    `${"Prices of 12 metals rose 3% in Kazakhstan on 4 May 2024, Tessaly said.\n".repeat(15_000)}It makes 37 tonnes.`,
  );
  const start = process.cpuUsage();
  expect((await verify({})).code).toBe(0);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
});

test("a page with scripts and control characters cannot control the terminal", async () => {
  write(
    "s/1.html",
    "<script>while(1);</script><p>It makes \u001B[31m 39 tonnes\u0007 a year, the company said in a statement.</p>",
  );
  const run = await verify({ text: "The company makes 37 tonnes a year." });
  expect(run.stdout).not.toContain("\u001B");
  expect(run.stdout).not.toContain("\u0007");
  expect(run.stdout).toContain('reference 1 has "39 tonnes');
  expect(run.code).toBe(1);
});

test("a page nested too deeply is read as far as possible", async () => {
  write("s/1.html", `<p>It makes 37 tonnes.</p>${"<div>".repeat(20_000)}`);
  expect((await verify({})).code).toBe(0);
});

test("matches sources by address, by sources.json and by title", async () => {
  const references = [
    { id: 1, url: "https://www.example.org/a?utm_source=x#top" },
    { id: 2, url: "https://example.org/b" },
    { id: 3, title: "Gallium line opens at Aktobe" },
    { id: "usgs", title: "Summaries" },
    { id: 5, title: "Nickel tax in Jakarta is too fast" },
  ];
  write("s/page.html", '<link rel="canonical" href="http://example.org/a"><p>One.</p>');
  write("s/other.txt", "Two.");
  write("s/sources.json", '{"other.txt": "https://example.org/b/"}');
  write("s/third.html", "<title>Gallium line opens at Aktobe - Metals Daily</title><p>Three.</p>");
  write("s/usgs-2026.txt", "Four.");
  write("s/nickel.txt", "Jakarta plans a nickel tax");
  const run = await verify({ references, text: "A." }, "--reporter", "compact");
  expect(run.stdout).toBe(
    "b.json:1:348: warning source-not-saved references[4]: no saved source matches reference 5; the most similar one is nickel.txt; name its file 5.html or 5.txt, or list it in sources.json\n",
  );
  expect(run.stderr).toContain(
    "s/nickel.txt: no reference matches this source; the most similar one is reference 5",
  );
});

test.each(["{", "[]", '{"a.txt": "https://example.org"}'])(
  "rejects the sources.json %s",
  async (text) => {
    write("s/1.txt", "A");
    write("s/sources.json", text);
    const run = await verify({});
    expect(run.stderr).toMatch(/s\/sources\.json: n/);
    expect(run.code).toBe(2);
  },
);

test("numbered passages of one text are what the numbers of a pasted summary mean", async () => {
  write(
    "brief.txt",
    "Gallium line\n\nCore Insights\nKazakhstan makes 37 tonnes of gallium. [1]\nJapan buys 12 tonnes. [2]\n",
  );
  write(
    "passages.txt",
    "[1] The line in Kazakhstan makes\n39 tonnes of gallium.\n\n[2] Japan will buy 12 tonnes.\n",
  );
  const run = await runCli(["verify", "brief.txt", "--sources", "passages.txt"], folder);
  expect(run.stdout).toContain('reference 1 has "39 tonnes"');
  expect(run.stdout).toContain("(passages.txt:2:1)");
  expect(lastLine(run)).toBe(
    "5 checks: 4 found, 0 found elsewhere, 1 differs, 0 not found, 0 not checkable",
  );
});

test("the JSON report has every result with its evidence, and fits its schema", async () => {
  write("s/1.html", "<p>In a statement</p><p>it makes <b>37</b> tonnes.</p>");
  const run = await verify({ text: "It makes 73 tonnes." }, "--reporter", "json");
  const report = JSON.parse(run.stdout) as {
    files: { diagnostics: object[] }[];
    summary: { checks: object };
  };
  expect(findReportErrors(report)).toEqual([]);
  expect(report.summary.checks).toEqual({
    found: 0,
    elsewhere: 0,
    differs: 1,
    "not-found": 0,
    "not-checkable": 0,
  });
  expect(report.files[0]!.diagnostics).toMatchObject([
    {
      code: "source-differs",
      check: { kind: "figure", words: "73 tonnes", result: "differs" },
      evidence: {
        file: "s/1.html",
        sentence: "it makes 37 tonnes.",
        range: { start: { line: 1, column: 37 } },
      },
    },
  ]);
});

test("the SARIF report points at the source", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  const run = await verify({ text: "It makes 73 tonnes." }, "--reporter", "sarif");
  const [result] = (JSON.parse(run.stdout) as { runs: { results: object[] }[] }).runs[0]!.results;
  expect(result).toMatchObject({
    ruleId: "source-differs",
    level: "error",
    relatedLocations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "s/1.txt" },
          region: { startLine: 1, startColumn: 10 },
        },
      },
    ],
  });
});

test("--severity and --untrusted work as for validate", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  const run = await verify({ text: "It makes 73 tonnes." }, "--severity", "source-differs=warning");
  expect(run.code).toBe(0);
});

test("a brief with an error of structure is not compared", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  write("b.yaml", "headline: A\n");
  const run = await runCli(["verify", "b.yaml", "--sources", "s"], folder);
  expect(run.stderr).toContain("key-missing");
  expect(run.code).toBe(1);
});

test("verify changes no file", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  await verify({});
  expect(readFileSync(join(folder, "s/1.txt"), "utf8")).toBe("It makes 37 tonnes.");
});
