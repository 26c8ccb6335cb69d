import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { dist, secondTry } from "./built-program.ts";
import { converse } from "./converse.ts";
import { findReportErrors } from "./find-report-errors.ts";
import { runCli, type Run } from "./run-cli.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

const folder = useFolder();

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

/** One insight that cites reference 1. */
function brief({ text = "It makes 37 tonnes.", language = "en", citation = 1, ...rest }: Brief) {
  return {
    schemaVersion: "1.0",
    headline: "A",
    language,
    source: { name: "S" },
    datePublished: "2025-03-04",
    coreInsights: [{ text, citations: [citation] }],
    references: rest.references ?? [{ id: 1, title: "T" }],
  };
}

function verify(stated: Brief, ...options: string[]): Promise<Run> {
  write("b.json", JSON.stringify(brief(stated)));
  return runCli(["verify", "b.json", "--sources", "s", ...options], folder);
}

test("a folder of sources without permission", () => {
  write("s/1.txt", "It makes 37 tonnes.");
  mkdirSync(join(folder, "s/locked"), { mode: 0 });
  chmodSync(folder, 0o755);
  write("ok/1.txt", "It makes 37 tonnes.");
  // The superuser may read everything, so that one becomes somebody else once the program is loaded.
  const script = `
    const { main, processIo } = require(${JSON.stringify(join(dist, "main.cjs"))});
    const io = processIo(process);
    main(["verify", "b.json", "--sources", "ok"], { ...io, stdout() {}, stderr() {} }).then(() => {
      if (process.getuid?.() === 0) process.seteuid(65534);
      return main(["verify", "b.json", "--sources", "s"], io);
    }).then((code) => { process.exitCode = code; });`;
  write("b.json", JSON.stringify(brief({})));
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], {
    cwd: folder,
    encoding: "utf8",
  });
  chmodSync(join(folder, "s/locked"), 0o755);
  expect([status, stderr]).toEqual([2, `error: ${join("s", "locked")}: permission denied\n`]);
});

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

test.each([
  [
    "an invented figure",
    "The mine employs 412 people.",
    "The mine opened last year.",
    'figure "412"',
  ],
  [
    "a day that the source lacks",
    "It opened on 3 March 2025.",
    "It opened in March 2025.",
    'date "3 March 2025"',
  ],
  ["an unclear rounding", "It makes 80% of it.", "It makes 79.3 per cent of it.", 'figure "80%"'],
])("warns of %s; only --strict fails", async (_, text, source, found) => {
  write("s/1.txt", source);
  for (const [options, severity, code] of [
    [[], "warning", 0],
    [["--strict"], "error", 1],
  ] as const) {
    const run = await verify({ text }, ...options);
    expect(run.stdout).toContain(`${severity}: coreInsights[0].text: ${found}: not found`);
    expect(lastLine(run)).toContain("1 not found, 0 not checkable");
    expect(run.code).toBe(code);
  }
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
  const seconds = startCpuClock();
  expect((await verify({})).code).toBe(0);
  expect(seconds()).toBeLessThan(20);
});

test("a pipe, a broken link and a link to a folder do not stop the others", async () => {
  write("s/1.txt", "It makes 37 tonnes.");
  execFileSync("mkfifo", [join(folder, "s/2.txt")]);
  symlinkSync("nowhere", join(folder, "s/3.txt"));
  symlinkSync("..", join(folder, "s/loop"));
  symlinkSync("..", join(folder, "s/4.txt"));
  const run = await verify({});
  expect(run.stdout).toContain("s/2.txt: error: this is not a file");
  expect(run.stdout).toContain("s/3.txt: error: no such file");
  expect(run.stdout).toContain("s/4.txt: error: this is not a file");
  expect(lastLine(run)).toMatch(/^1 check: 1 found/);
  expect(run.code).toBe(2);
});

test.each<[string, string]>([
  ["unclosed tags", `<p>It makes 37 tonnes.</p>${'<a href="'.repeat(200_000)}`],
  ["unclosed comments", `<p>It makes 37 tonnes.</p>${"<!--".repeat(200_000)}`],
  ["brackets", `It makes 37 tonnes.\n${"[".repeat(200_000)}`],
  ["digits", `It makes 37 tonnes.\n${"1,".repeat(500_000)}`],
])("reads a source with many %s in seconds", async (_, text) => {
  write(text.startsWith("<") ? "s/1.html" : "s/1.md", text);
  const seconds = startCpuClock();
  expect((await verify({})).code).toBe(0);
  expect(seconds()).toBeLessThan(20);
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

test("of ids that begin alike, the longest is the name of a file", async () => {
  const references = ["usgs", "usgs-2026"].map((id) => ({ id }));
  write("s/usgs-2026-summary.txt", "It makes 37 tonnes.");
  write("s/usgs.txt", "It makes 12 tonnes.");
  expect((await verify({ references, citation: "usgs-2026" })).code).toBe(0);
  expect((await verify({ references, citation: "usgs" })).code).toBe(1);
});

test("a title that several sources have is not guessed", async () => {
  write("s/a.txt", "Gallium line opens at Aktobe\n\nIt makes 37 tonnes.");
  write("s/b.txt", "Gallium line opens at Aktobe\n\nIt makes 39 tonnes.");
  const run = await verify({ references: [{ id: 1, title: "Gallium line opens at Aktobe" }] });
  expect(run.stdout).toContain(
    "no saved source matches reference 1, because several have its title: a.txt, b.txt; name its file 1.html or 1.txt",
  );
});

test("many sources without a reference are counted", async () => {
  for (let index = 0; index < 1500; index++) write(`s/x${index}.txt`, "It makes nothing.");
  write("s/1.txt", "It makes 37 tonnes.");
  const run = await verify({});
  expect(run.code).toBe(0);
  expect(run.stderr.match(/no reference matches/g)).toHaveLength(10);
  expect(run.stderr).toContain("1490 more sources match no reference");
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

test("a text with numbered passages can be beside other sources", async () => {
  write("s/search results.txt", "[1] The line makes 39 tonnes.\n\n[2] Japan will buy 12 tonnes.\n");
  write("s/3.txt", "[1] A note: the mine makes 5 tonnes.\n\n[2] Another note.\n");
  write(
    "brief.txt",
    "Gallium line\n\nCore Insights\nIt makes 39 tonnes. [1]\nIt buys 12 tonnes. [2]\nIt makes 5 tonnes. [3]\n",
  );
  const run = await runCli(["verify", "brief.txt", "--sources", "s"], folder);
  expect(lastLine(run)).toBe(
    "3 checks: 3 found, 0 found elsewhere, 0 differ, 0 not found, 0 not checkable",
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

test("a brief with a structure error is not compared", async () => {
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

describe("--report", () => {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("writes a page, and replaces an earlier one", async () => {
    for (const [tonnes, outcome] of [
      [38, "written"],
      [39, "written"],
      [39, "unchanged"],
    ] as const) {
      write("s/1.html", `<p lang="en">It makes ${tonnes} <i>tonnes</i> &lt;script&gt;.</p>`);
      const run = await verify({ text: "It makes 37 tonnes." }, "--report", "out/r.html");
      expect(run.code).toBe(1);
      expect(run.stderr).toContain(`out/r.html: ${outcome}`);
    }
    const page = read("out/r.html");
    expect(page).toContain('<mark class="verify-differs">37 tonnes</mark>');
    expect(page).toContain('<mark class="verify-differs">39 tonnes</mark> &lt;script&gt;.');
    expect(page).not.toMatch(/<script|\son\w+=|style=|javascript:/i);
  });

  test.each<[string, string, string]>([
    [
      "mine.html",
      "<p>Mine</p>",
      "mine.html exists and is not a report of verify; name another file",
    ],
    ["-", "", "--report needs a file; results go to standard output"],
    ["s", "", "s is a folder; name a file such as s/verify.html"],
  ])("does not write to %s", async (name, content, message) => {
    write("s/1.txt", "It makes 37 tonnes.");
    if (content !== "") write(name, content);
    const before = content === "" ? [] : read(name);
    const run = await verify({}, "--report", name);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe("");
    expect(run.code).toBe(2);
    expect(content === "" ? [] : read(name)).toEqual(before);
  });
});

describe("ignored results", () => {
  const brief = (comment: string): string =>
    `schemaVersion: "1.0"\nheadline: A\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-03-04\ncoreInsights:\n  - text: It makes 73 tonnes. ${comment}\n    citations: [1]\nreferences: [{ id: 1, title: T }]\n`;

  beforeEach(() => {
    write("s/1.txt", "It makes 37 tonnes.");
  });

  test("a comment ignores a result on its line, in verify only", async () => {
    write("b.yaml", brief("# mineral-brief-ignore source-differs -- computed"));
    const run = await runCli(["verify", "b.yaml", "--sources", "s"], folder);
    expect(run.stdout).toContain("no findings, 1 ignored");
    expect(run.code).toBe(0);
    const { stdout } = await runCli(["validate", "b.yaml", "--notes"], folder);
    expect(stdout).not.toContain("ignore-unused");
  });

  test("a comment that ignores nothing is reported by the command that has its code", async () => {
    write("b.yaml", brief("# mineral-brief-ignore quote-not-found headline-long"));
    const verified = await runCli(["verify", "b.yaml", "--sources", "s", "--notes"], folder);
    expect(verified.stdout).toContain("no finding on its line has the code `quote-not-found`");
    expect(verified.stdout).not.toContain("`headline-long`");
    const { stdout } = await runCli(["validate", "b.yaml", "--notes"], folder);
    expect(stdout).toContain("no finding on its line has the code `headline-long`");
    expect(stdout).not.toContain("`quote-not-found`");
  });

  test("the config ignores a code in files, and changes severities", async () => {
    write("b.yaml", brief(""));
    write(
      "mineral-brief.config.json",
      '{"ignores":[{"files":["b.*"],"codes":["source-differs"]}]}',
    );
    const ignored = await runCli(["verify", "b.yaml", "--sources", "s"], folder);
    expect(ignored.stdout).toContain("1 ignored");
    expect(ignored.code).toBe(0);
    write("mineral-brief.config.json", '{"severities":{"source-differs":"warning"}}');
    const changed = await runCli(["verify", "b.yaml", "--sources", "s"], folder);
    expect(changed.stdout).toContain("warning: coreInsights[0].text");
    expect(changed.code).toBe(0);
  });
});

describe("--write", () => {
  const text = "It makes 37 tonnes, “and sells all of it in Japan”.";
  const source = "# Line\n\n## Sales\n\nThe line makes 37 tonnes and sells all of it in Japan.";
  const quote = "and sells all of it in Japan";
  const article = {
    schemaVersion: "1.0",
    headline: "A",
    language: "en",
    source: { name: "S" },
    datePublished: "2025-03-04",
    coreInsights: [
      { text, citations: [1] },
      { text: "It makes 37 tonnes.", citations: [1] },
    ],
    references: [{ id: 1, title: "T" }],
  };
  const run = (name: string, ...options: string[]): Promise<Run> =>
    runCli(["verify", name, "--sources", "s", "--write", ...options], folder);

  beforeEach(() => {
    write("s/1.md", source);
    write("b.json", `${JSON.stringify(article, null, 2)}\n`);
  });

  test.each(["json", "ndjson", "yaml", "markdown", "html", "html-fragment"])(
    "--yes writes the exact quotes into %s, once",
    async (format) => {
      const extension = { markdown: "md", "html-fragment": "html" }[format] ?? format;
      const name = `c.${extension}`;
      await runCli(["convert", "b.json", "--to", format, "-o", name], folder);
      const { stderr, code } = await run(name, "--yes");
      expect(stderr).toContain(`${name}: 1 citation completed from the sources`);
      expect(code).toBe(0);
      const once = readFileSync(join(folder, name), "utf8");
      const back = await runCli(["convert", name, "--to", "json"], folder);
      expect(JSON.parse(back.stdout)).toEqual({
        ...article,
        coreInsights: [
          { text, citations: [{ id: 1, quote, locator: "Sales" }] },
          article.coreInsights[1],
        ],
      });
      expect((await run(name, "--yes")).stderr).toContain(`${name}: no quotes to add`);
      expect(readFileSync(join(folder, name), "utf8")).toBe(once);
    },
  );

  test("a text summary cannot hold quotes", async () => {
    await runCli(["convert", "b.json", "--to", "text", "-o", "c.txt"], folder);
    const before = readFileSync(join(folder, "c.txt"), "utf8");
    expect((await run("c.txt", "--yes")).stderr).toContain(
      "c.txt: a text summary cannot hold quotes, and 1 was found; write it as YAML first: mineral-brief convert c.txt --to yaml -o FILE",
    );
    expect(readFileSync(join(folder, "c.txt"), "utf8")).toBe(before);
  });

  test.each<[string[], string]>([
    [["b.json", "--write"], "--write asks before each change, which needs a terminal; add --yes"],
    [["b.json", "--yes"], "--yes answers the questions of --write; add --write"],
    [["-", "--write", "--yes"], "--write changes files; standard input has no file"],
  ])("wrong usage: %s", async (args, message) => {
    const { stderr, code } = await runCli(["verify", ...args, "--sources", "s"], folder);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test.each<[string, string, number]>([
    ["y", "yn", 1],
    ["a", "a", 2],
    ["q", "q", 0],
  ])("asks at a terminal; %s answers", secondTry, async (_, typed, written) => {
    const { code, screen } = await converse(
      folder,
      "verify b.json --sources s --write",
      Array.from(typed, (key) => ["Add this?", key] as const),
    );
    expect(code).toBe(0);
    expect(screen).toContain('"quote": "and sells all of it in Japan"');
    const { coreInsights } = JSON.parse(readFileSync(join(folder, "b.json"), "utf8")) as {
      coreInsights: { citations: unknown[] }[];
    };
    const added = coreInsights.flatMap(({ citations }) => citations).filter((one) => one !== 1);
    expect(added).toHaveLength(written);
  });
});
