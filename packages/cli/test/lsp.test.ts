import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { allFormats } from "@mineral-brief/formats";
import { runs, validArticles } from "@mineral-brief/fixtures";
import conformance from "@mineral-brief/schema/conformance" with { type: "json" };
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type {
  CompletionItem,
  CodeAction,
  CodeLens,
  CreateFile,
  Diagnostic,
  DocumentSymbol,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
} from "vscode-languageserver";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import packageJson from "../package.json" with { type: "json" };
import { bin, requireBuild, secondTry } from "./built-program.ts";
import { codesOf, LspClient, type ClientOptions } from "./lsp-client.ts";
import { runCli } from "./run-cli.ts";

const home = useFolder("file");
/** The folder of a test. */
let folder: string;
let folders = 0;
/** The servers that end after a test. */
let own: LspClient[] = [];
/** The servers that tests share, by their options. */
const shared = new Map<string, Promise<LspClient>>();

beforeAll(requireBuild);

beforeEach(() => {
  folder = join(home, `${folders++}`);
  mkdirSync(join(folder, ".git"), { recursive: true });
});

afterEach(async () => {
  await Promise.all(own.map((client) => client.end()));
  own = [];
  for (const client of shared.values()) await (await client).closeAll();
});

afterAll(async () => {
  for (const client of shared.values()) await (await client).end();
});

/** Starts a server for one test, which may depend on how it starts, on its warnings or on its end. */
async function start(options?: ClientOptions): Promise<LspClient> {
  const client = await LspClient.start(folder, options);
  own.push(client);
  return client;
}

/** Returns a server that other tests use too. Each test has its own folder, and its texts are closed after it. */
function connect(options: ClientOptions = {}): Promise<LspClient> {
  const key = JSON.stringify(options);
  const client = shared.get(key) ?? LspClient.start(home, options);
  shared.set(key, client);
  return client;
}

function save(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const brief = (insight = ""): string => `schemaVersion: "1.0"
headline: Export controls
language: en
source: { name: S }
datePublished: 2025-10-23
minerals: [gallium, tungsten]
coreInsights:
  - text: Prices rose.
    citations: [1, usgs-2026]
${insight}  - text: Exports fell.
    citations: [1]
    kindd: fact
references:
  - id: 1
    title: Reuters report
  - id: usgs-2026
    title: Mineral Commodity Summaries
`;

interface Reported {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly range: Record<"start" | "end", { offset: number }>;
}

/** What `validate --reporter json` reports for a file, as the editor shows it. */
async function validated(path: string, text: string): Promise<Diagnostic[]> {
  writeFileSync(path, text);
  const { stdout } = await runCli(["validate", path, "--reporter", "json"], folder);
  const [file] = (JSON.parse(stdout) as { files: { diagnostics: Reported[] }[] }).files;
  const document = TextDocument.create("", "", 0, text);
  return file!.diagnostics.map(({ code, severity, message, range: { start, end } }) => ({
    code,
    severity: ({ error: 1, warning: 2, note: 3 } as const)[severity],
    message,
    range: {
      start: document.positionAt(start.offset),
      end: document.positionAt(end.offset),
    },
  }));
}

const comparable = (found: readonly Diagnostic[]): object[] =>
  found.map(({ code, severity, message, range }) => ({ code, severity, message, range }));

/** Whether an editor shows all expected findings. */
function covers(found: readonly Diagnostic[], expected: readonly Diagnostic[]): boolean {
  const shown = new Set(comparable(found).map((one) => JSON.stringify(one)));
  return expected.every((one) => shown.has(JSON.stringify(one)));
}

/** Removes the findings of the text before, which are held while a text has an error. */
function withoutHeld(found: readonly Diagnostic[], expected: readonly Diagnostic[]): object[] {
  const isComplete = expected.every(({ severity }) => severity !== 1);
  const known = new Set(expected.map((one) => JSON.stringify(one)));
  return comparable(found).filter((one) => isComplete || known.has(JSON.stringify(one)));
}

const written = (format: string, articles: readonly object[]): string[] =>
  articles.map((article) => {
    const result = allFormats.find(({ name }) => name === format)!.serialise!([
      article as (typeof validArticles)[string] as never,
    ]);
    return result.ok ? result.text : "";
  });

function partOf(text: string, { start, end }: Diagnostic["range"]): string {
  const document = TextDocument.create("", "", 0, text);
  return text.slice(document.offsetAt(start), document.offsetAt(end));
}

const extensions = { yaml: "yaml", json: "json", markdown: "md", text: "txt" } as const;

describe("finds what `validate` finds", () => {
  test.each(Object.entries(extensions))("in every example as %s", async (format, extension) => {
    const client = await connect();
    const texts = written(format, Object.values(validArticles));
    for (const [index, text] of texts.entries()) {
      const path = join(folder, `${index}.brief.${extension}`);
      const expected = await validated(path, text);
      const found = await client.findings(await client.open(path, text));
      expect(comparable(found)).toEqual(expected);
    }
  });

  test("in every case of the conformance suite", async () => {
    const client = await connect();
    const { valid, invalid, lint } = conformance;
    const cases = [...valid, ...invalid, ...lint] as { article: unknown }[];
    // The server waits after each change, so several texts at the same time take less time.
    const texts = 12;
    const changeInTurn = async (first: number): Promise<void> => {
      const path = join(folder, `${first}.brief.json`);
      const uri = await client.open(path, "{}");
      for (let at = first; at < cases.length; at += texts) {
        const text = JSON.stringify(cases[at]!.article, null, 2);
        await client.change(uri, { text });
        const expected = await validated(path, text);
        const found = await client.findings(uri, (some) => covers(some, expected));
        expect(withoutHeld(found, expected)).toEqual(expected);
      }
    };
    await Promise.all(Array.from({ length: texts }, (_, first) => changeInTurn(first)));
  });

  test("with a byte order mark, CRLF, astral characters and a lone CR", async () => {
    const client = await connect();
    const path = join(folder, "a.brief.yaml");
    const text = `\uFEFF${brief().replace("Prices rose", "💎 prices \r rose")}`.replaceAll(
      "\n",
      "\r\n",
    );
    const expected = await validated(path, text);
    expect(codesOf(expected)).toContain("unknown-key");
    expect(comparable(await client.findings(await client.open(path, text)))).toEqual(expected);
  });

  test("in a file with several articles, two of which have the same id", async () => {
    const client = await connect();
    const path = join(folder, "a.brief.yaml");
    const article = (id: string): string => brief().replace("headline:", `id: ${id}\nheadline:`);
    const text = [article("one"), article("two"), article("one")].join("---\n");
    const expected = await validated(path, text);
    const found = await client.findings(await client.open(path, text));
    expect(comparable(found)).toEqual(expected);
    const repeated = found.filter(({ code }) => code === "article-repeated");
    expect(repeated.map(({ message, range }) => [partOf(text, range), message])).toEqual([
      ["one", "line 2 is the same article; remove one of them"],
    ]);
    expect(repeated[0]!.range.start.line).toBe(39);
  });

  test.each(Object.entries(extensions))("after random edits of %s", async (format, extension) => {
    const client = await connect();
    const path = join(folder, `a.brief.${extension}`);
    const sources = written(format, [validArticles["deal"]!, validArticles["cobalt-quotas"]!]);
    const piece = fc.constantFrom(
      "",
      "a",
      "[",
      "]",
      "{",
      '"',
      ": ",
      "\n",
      "\r\n",
      "- ",
      "💎",
      "-->",
      "[1]",
      "锗",
      "#",
    );
    const edit = fc.record({ at: fc.nat(), length: fc.nat(6), inserted: piece });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(edit, { minLength: 10, maxLength: 10 }),
        async (source, edits) => {
          const uri = await client.open(path, source);
          let document = TextDocument.create(uri, "", 1, source);
          for (const { at, length, inserted } of edits) {
            const start = at % (document.getText().length + 1);
            const range = {
              start: document.positionAt(start),
              end: document.positionAt(start + length),
            };
            await client.change(uri, { range, text: inserted });
            document = TextDocument.update(document, [{ range, text: inserted }], 2);
          }
          const expected = await validated(path, document.getText());
          const found = await client.findings(uri, (some) => covers(some, expected));
          expect(withoutHeld(found, expected)).toEqual(expected);
          await client.close(uri);
        },
      ),
      { numRuns: Math.max(3, Math.round(runs / 20)) },
    );
  });
});

describe("while a list is typed key by key", () => {
  /** Milliseconds until the server shows a syntax error. */
  const restBeforeSyntax = 500;

  test.each([
    ["yaml", "a.brief.yaml", brief(), "minerals: [gallium, tungsten]", "minerals: [", "gal"],
    ["json", "a.brief.json", jsonBrief(), '"minerals": ["gallium"]', '"minerals": [', '"gal'],
    ["markdown", "a.brief.md", markdownBrief(), "minerals: [gallium]", "minerals: [", "gal"],
    [
      "a comment of markdown",
      "a.brief.md",
      markdownBrief(),
      '{"kindd":"fact"}',
      '{"kindd":"fact",',
      '"minerals":["gal',
    ],
  ])("keeps other findings and the outline (%s)", async (_, name, source, part, kept, typed) => {
    expect(source).toContain(part);
    const client = await connect();
    const uri = await client.open(join(folder, name), source);
    const before = codesOf(await client.findings(uri));
    expect(before).toContain("unknown-key");
    const outline = await outlineNames(client, uri);
    const head = source.slice(0, source.indexOf(part)) + kept;
    const tail = source.slice(source.indexOf(part) + part.length);
    for (let end = 0; end <= typed.length; end++) {
      const typedAt = Date.now();
      await client.change(uri, { text: head + typed.slice(0, end) + tail });
      const found = codesOf(await client.findings(uri));
      expect(found).toContain("unknown-key");
      // A busy machine may answer so late that the author has rested.
      const hasRested = Date.now() - typedAt >= restBeforeSyntax;
      expect(hasRested ? [] : found.filter((code) => String(code).endsWith("-syntax"))).toEqual([]);
      expect(await outlineNames(client, uri)).toEqual(outline);
    }
    const found = await client.findings(uri, (some) =>
      codesOf(some).some((code) => String(code).endsWith("-syntax")),
    );
    expect(codesOf(found)).toContain("unknown-key");
  });

  test.each(["    minerals: [ga", '  - text: "new'])(
    "keeps other findings in a draft with an error of structure (%s)",
    async (typed) => {
      const draft = (insight: string): string =>
        brief(insight).replace("source:", "authors: Jane\nsource:");
      const client = await connect();
      const uri = await client.open(join(folder, "a.brief.yaml"), draft(""));
      expect(codesOf(await client.findings(uri))).toContain("unknown-key");
      for (let end = 1; end <= typed.length; end++) {
        await client.change(uri, { text: draft(`${typed.slice(0, end)}\n`) });
        expect(codesOf(await client.findings(uri))).toContain("unknown-key");
      }
      const found = await client.findings(uri, (some) =>
        codesOf(some).some((code) => String(code).endsWith("-syntax")),
      );
      expect(codesOf(found)).toContain("unknown-key");
    },
  );

  test("keeps other findings and the outline (a citation in text)", async () => {
    const source = "Export controls\nReuters\nCore Insights\n- Prices rose\n- Exports fell [1].\n";
    const client = await connect();
    const uri = await client.open(join(folder, "a.brief.txt"), source);
    expect(codesOf(await client.findings(uri))).toContain("date-missing");
    for (const typed of ["[", "[1", "[1]"]) {
      await client.change(uri, { text: source.replace("rose", `rose ${typed}`) });
      expect(codesOf(await client.findings(uri))).toContain("date-missing");
      expect(await outlineNames(client, uri)).toContain("Exports fell.");
    }
  });

  function jsonBrief(): string {
    return JSON.stringify(
      {
        schemaVersion: "1.0",
        headline: "A",
        language: "en",
        minerals: ["gallium"],
        source: { name: "S" },
        datePublished: "2025-10-23",
        coreInsights: [{ text: "One", kindd: "fact" }],
      },
      null,
      2,
    ).replace('[\n    "gallium"\n  ]', '["gallium"]');
  }

  function markdownBrief(): string {
    return '---\nschemaVersion: "1.0"\nlanguage: en\nminerals: [gallium]\nsource: { name: S }\ndatePublished: 2025-10-23\n---\n\n# A\n\n- One\n  <!-- {"kindd":"fact"} -->\n- Two\n  <!-- {"kindd":"fact"} -->\n';
  }

  async function outlineNames(client: LspClient, uri: string): Promise<string[]> {
    const names = ({ name, children = [] }: DocumentSymbol): string[] => [
      name,
      ...children.flatMap(names),
    ];
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", uri, {});
    return symbols.flatMap(names);
  }
});

describe("answers an editor", () => {
  let client: LspClient;
  let uri: string;
  const at = (part: string, by = 0) => {
    const index = brief().indexOf(part) + by;
    return TextDocument.create("", "", 0, brief()).positionAt(index);
  };
  const edited = (text: string, edits: TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);

  beforeEach(async () => {
    client = await connect();
    uri = await client.open(join(folder, "a.brief.yaml"), brief());
    await client.findings(uri);
  });

  test("with a fix of a finding, its page, and a comment that ignores it last", async () => {
    const found = await client.findings(uri);
    const finding = found.find(({ code }) => code === "unknown-key")!;
    expect(finding).toMatchObject({
      source: "mineral-brief",
      severity: 2,
      codeDescription: { href: expect.stringMatching(/\/docs\/rules\/unknown-key\.md$/) as string },
    });
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const quick = actions.filter(({ kind }) => kind === "quickfix");
    expect(quick.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ["Rename the key to kind", true],
      ["Ignore unknown-key here", undefined],
    ]);
    expect(edited(brief(), quick[0]!.edit!.changes![uri]!)).toBe(brief().replace("kindd", "kind"));
    const ignored = edited(brief(), quick[1]!.edit!.changes![uri]!);
    await client.change(uri, { text: ignored });
    expect(codesOf(await client.findings(uri))).not.toContain("unknown-key");
  });

  test("with the fixes of a line, if the editor names its findings", async () => {
    const [finding] = (await client.findings(uri)).filter(({ code }) => code === "unknown-key");
    const { line } = finding!.range.start;
    const ask = (diagnostics: readonly Diagnostic[]) =>
      client.ask<CodeAction[]>("textDocument/codeAction", uri, {
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
        context: { diagnostics, only: ["quickfix"] },
      });
    expect(await ask([])).toEqual([]);
    expect((await ask([finding!])).map(({ title }) => title)).toEqual([
      "Rename the key to kind",
      "Ignore unknown-key here",
    ]);
  });

  test("with all fixes on save", async () => {
    const text = brief().replace("[1, usgs-2026]", "[1, 1]");
    await client.change(uri, { text });
    await client.findings(uri, (found) => codesOf(found).includes("citation-duplicate"));
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = () =>
      client.ask<CodeAction[]>("textDocument/codeAction", uri, {
        range: everything,
        context: { diagnostics: [], only: ["source.fixAll"] },
      });
    const [action, ...others] = await ask();
    expect(others).toEqual([]);
    expect(action!.kind).toBe("source.fixAll.mineral-brief");
    const fixed = edited(text, action!.edit!.changes![uri]!);
    expect(fixed).toBe(text.replace("[1, 1]", "[1]"));
    await client.change(uri, { text: fixed });
    await client.findings(uri);
    expect(await ask()).toEqual([]);
  });

  test("about the fixes of a long text, with others meanwhile, until it is cancelled", async () => {
    const insights = Array.from({ length: 1000 }, (_, index) => `- Chile lithum ${index}\n`);
    const long = await client.open(
      join(folder, "long.brief.md"),
      `---\nschemaVersion: "1.0"\nlanguage: en\n---\n\n# A\n\n${insights.join("")}`,
    );
    const found = await client.findings(long);
    const cancel = new CancellationTokenSource();
    const answered: string[] = [];
    const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const actions = client.connection
      .sendRequest(
        "textDocument/codeAction",
        { textDocument: { uri: long }, range: everything, context: { diagnostics: found } },
        cancel.token,
      )
      .finally(() => answered.push("actions"));
    await client.ask("textDocument/hover", long, { position: { line: 1, character: 3 } });
    expect(answered).toEqual([]);
    cancel.cancel();
    await expect(actions).rejects.toMatchObject({ code: -32_800 });
  });

  test("with hover, definition, references and highlights", async () => {
    const position = at("usgs-2026", 3);
    expect(await client.ask("textDocument/hover", uri, { position })).toMatchObject({
      contents: { kind: "markdown", value: expect.stringContaining("Commodity") as string },
    });
    expect(await client.ask("textDocument/definition", uri, { position })).toMatchObject({
      uri,
      range: {
        start: {
          line: brief()
            .split("\n")
            .findIndex((line) => line.includes("- id: usgs")),
        },
      },
    });
    const context = { includeDeclaration: true };
    expect(await client.ask("textDocument/references", uri, { position, context })).toHaveLength(2);
    expect(await client.ask("textDocument/documentHighlight", uri, { position })).toHaveLength(2);
  });

  test("with plain text for a client without Markdown", async () => {
    const plain = await connect({
      capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
    });
    const own = await plain.open(join(folder, "a.brief.yaml"), brief());
    const position = at("tungsten", 2);
    const { contents } = await plain.ask<{ contents: { kind: string; value: string } }>(
      "textDocument/hover",
      own,
      { position },
    );
    expect(contents.kind).toBe("plaintext");
    expect(contents.value).toMatch(/^tungsten · 钨 tungsten · W\n/);
    expect(contents.value).not.toMatch(/\*\*|\]\(/);
  });

  test("with completions, also inside a list that is not closed", async () => {
    const text = brief().replace("[gallium, tungsten]", "[锗");
    await client.change(uri, { text });
    const position = { line: 5, character: "minerals: [锗".length };
    const { items } = await client.ask<{ items: { label: string; textEdit: TextEdit }[] }>(
      "textDocument/completion",
      uri,
      { position },
    );
    expect(items.map(({ label }) => label)).toEqual(["germanium"]);
    expect(edited(text, [items[0]!.textEdit])).toContain("minerals: [germanium]\n");
  });

  test.each([
    ["snippets", { snippetSupport: true }, "figures:\n  - text: $0", undefined],
    [
      "snippets and modes",
      { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] as (1 | 2)[] } },
      "figures:\n  - text: $0",
      2,
    ],
    ["neither", {}, "figures:", undefined],
  ])("with a key of a list in several lines, for %s", async (_, completionItem, newText, mode) => {
    const own = await connect({
      capabilities: { textDocument: { completion: { completionItem } } },
    });
    const text = "coreInsights:\n  - text: Prices rose.\n    fig";
    const opened = await own.open(join(folder, "a.brief.yaml"), text);
    const { items } = await own.ask<{ items: CompletionItem[] }>(
      "textDocument/completion",
      opened,
      { position: { line: 2, character: "    fig".length } },
    );
    expect(items).toMatchObject([{ label: "figures", filterText: "fig", textEdit: { newText } }]);
    expect(items[0]!.insertTextMode).toBe(mode);
  });

  test("with the order of the completions", async () => {
    const text = brief().replace("minerals: [gallium, tungsten]", "places: [NO]");
    await client.change(uri, { text });
    const { items } = await client.ask<{ items: CompletionItem[] }>(
      "textDocument/completion",
      uri,
      { position: { line: 5, character: "places: [NO".length } },
    );
    const [first] = items.toSorted((one, two) => (one.sortText! < two.sortText! ? -1 : 1));
    expect(first).toMatchObject({ label: "NO", filterText: "NO" });
  });

  test("with a rename, or with the reason why not", async () => {
    const position = at("usgs-2026", 3);
    expect(await client.ask("textDocument/prepareRename", uri, { position })).toMatchObject({
      placeholder: "usgs-2026",
    });
    const { changes } = await client.ask<{ changes: Record<string, TextEdit[]> }>(
      "textDocument/rename",
      uri,
      { position, newName: "usgs" },
    );
    expect(edited(brief(), changes[uri]!)).toBe(brief().replaceAll("usgs-2026", "usgs"));
    await expect(
      client.ask("textDocument/rename", uri, { position, newName: "1" }),
    ).rejects.toThrow("The id 1 is already used in this brief.");
    expect(
      await client.ask("textDocument/prepareRename", uri, { position: at("Prices") }),
    ).toBeNull();
  });

  test("with a rename in plain text, or with the reason why not before the name", async () => {
    const text = (statement: string): string =>
      `Export controls\nReuters\nCore Insights\n- Prices rose [1].\n${statement}References\n[1] Reuters report\n[2] USGS\n`;
    const own = await client.open(join(folder, "a.brief.txt"), text("- Exports fell [2].\n"));
    const position = { line: 3, character: "- Prices rose [1".length };
    const { changes } = await client.ask<{ changes: Record<string, TextEdit[]> }>(
      "textDocument/rename",
      own,
      { position, newName: "7" },
    );
    const renamed = text("- Exports fell [2].\n").replaceAll("[1]", "[7]");
    expect(edited(text("- Exports fell [2].\n"), changes[own]!)).toBe(renamed);
    await client.change(own, { text: text("- Exports fell [1-2].\n") });
    await expect(client.ask("textDocument/prepareRename", own, { position })).rejects.toThrow(
      "Write the numbers of [1-2] one by one first, as in [1, 2].",
    );
  });

  test("with links to the addresses of references", async () => {
    const url = "https://example.org/1";
    const text = brief().replace("Reuters report\n", `Reuters report\n    url: ${url}\n`);
    await client.change(uri, { text });
    const links = await client.ask<{ target: string }[]>("textDocument/documentLink", uri, {});
    expect(links.map(({ target }) => target)).toEqual([url]);
  });

  test("with counts above each article, also after a fix", async () => {
    const ask = async (): Promise<unknown[]> => {
      const lenses = await client.ask<CodeLens[]>("textDocument/codeLens", uri, {});
      return lenses.map(({ range, command }) => [range.start.line, command!.title]);
    };
    expect(await ask()).toEqual([[0, "2 insights · 2 references · 1 finding"]]);
    await client.change(uri, { text: brief().replace("kindd", "kind") });
    await client.findings(uri);
    expect(await ask()).toEqual([[0, "2 insights · 2 references · 0 findings"]]);
  });

  test("with folding ranges", async () => {
    const ask = async () => {
      const ranges = await client.ask<{ startLine: number; endLine: number }[]>(
        "textDocument/foldingRange",
        uri,
        {},
      );
      return ranges.map(({ startLine, endLine }) => [startLine, endLine]);
    };
    const lines = brief().trimEnd().split("\n");
    const references = lines.indexOf("references:");
    const folded = await ask();
    // The last insight does not hide the line after it.
    expect(folded).toContainEqual([references - 3, references - 1]);
    expect(folded).toContainEqual([0, lines.length - 1]);
    await client.change(uri, { text: brief().replaceAll("\n", "\r\n") });
    expect(await ask()).toEqual(folded);
  });

  test("and clears the findings of a closed text", async () => {
    await client.close(uri);
    const path = join(folder, "a.brief.yaml");
    expect(await client.shown(path, (found) => found.length === 0)).toEqual([]);
  });
});

describe("follows the settings of the project", secondTry, () => {
  const off = '{"severities": {"unknown-key": "off"}}';
  const hasKey = (found: readonly Diagnostic[]): boolean => codesOf(found).includes("unknown-key");
  const hasNoKey = (found: readonly Diagnostic[]): boolean => !hasKey(found);

  test("a new, changed, broken and deleted config", async () => {
    const client = await start();
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    const config = save("mineral-brief.config.json", off);
    await client.findings(uri, hasNoKey);
    save("mineral-brief.config.json", '{"severities": {"unknown-key": "error"}}');
    await client.findings(uri, (found) =>
      found.some(({ code, severity }) => code === "unknown-key" && severity === 1),
    );
    save("mineral-brief.config.json", '{"severities": ');
    const [error] = await client.shown(config, (shown) => shown.length > 0);
    expect(error).toMatchObject({ severity: 1, range: { start: { line: 0, character: 15 } } });
    expect(client.warnings).toEqual([]);
    await client.findings(uri, (found) =>
      found.some(({ code, severity }) => code === "unknown-key" && severity === 1),
    );
    rmSync(config);
    expect(await client.shown(config, (shown) => shown.length === 0)).toEqual([]);
    await client.findings(uri, (found) =>
      found.some(({ code, severity }) => code === "unknown-key" && severity === 2),
    );
  });

  test("the errors of a config are in the config, each at its place", async () => {
    const client = await connect();
    const text = '{\n  "severities": { "unknwon-key": "off" },\n  "include": "*.yaml"\n}\n';
    const config = save("mineral-brief.config.json", text);
    await client.open(save("a.brief.yaml", brief()), brief());
    const found = await client.shown(config, (shown) => shown.length > 0);
    expect(found.map(({ range, message }) => [partOf(text, range), message])).toEqual([
      ['"*.yaml"', expect.stringContaining("expected a list") as string],
      ['"unknwon-key"', expect.stringContaining("did you mean `unknown-key`?") as string],
    ]);
    const changed = text.replace('"*.yaml"', '["*.yaml"]');
    save("mineral-brief.config.json", changed);
    const left = await client.shown(config, (shown) => shown.length === 1);
    expect(left.map(({ range }) => partOf(changed, range))).toEqual(['"unknwon-key"']);
    await client.open(config, changed);
    expect(await client.shown(config)).toHaveLength(1);
  });

  test("a config without a place for its error is a message", async () => {
    const client = await start();
    save("mineral-brief.config.mjs", "throw new Error('no')");
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    expect(client.warnings).toEqual([expect.stringContaining("mineral-brief.config.mjs: ")]);
  });

  test("each error of a JavaScript config is a message", async () => {
    const client = await start();
    save("mineral-brief.config.mjs", "export default { include: 1, severities: 2 }");
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    expect(client.warnings).toEqual([
      expect.stringContaining("mineral-brief.config.mjs: include: expected a list"),
      expect.stringContaining("mineral-brief.config.mjs: severities: expected an object"),
    ]);
  });

  test("a new ignore file", async () => {
    const client = await connect();
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    save(".mineral-brief-ignore", "a.*\n");
    expect(await client.findings(uri, hasNoKey)).toEqual([]);
  });

  test("two folders do not mix", async () => {
    save("one/mineral-brief.config.json", off);
    save("two/mineral-brief.config.json", '{"include": ["*.yaml"]}');
    const client = await connect();
    const one = await client.open(save("one/a.brief.yaml", brief()), brief());
    const two = await client.open(save("two/b.yaml", brief()), brief());
    expect(codesOf(await client.findings(one, hasNoKey))).not.toContain("unknown-key");
    expect(codesOf(await client.findings(two, hasKey))).toContain("unknown-key");
  });

  test("`--no-config` and `--config`", async () => {
    const config = save("mineral-brief.config.json", off);
    const without = await start({ args: ["--stdio", "--no-config"] });
    await without.findings(await without.open(save("a.brief.yaml", brief()), brief()), hasKey);
    const named = await start({ args: ["--stdio", "--config", config] });
    const elsewhere = await named.open("/elsewhere/a.brief.yaml", brief());
    expect(codesOf(await named.findings(elsewhere, hasNoKey))).toEqual([]);
  });

  test("code of the project may print", async () => {
    save(
      "mineral-brief.config.mjs",
      `console.log("hello"); process.stdout.write("raw"); export default ${off};`,
    );
    const client = await start();
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasNoKey);
    await expect.poll(() => client.stderr).toContain("hello");
    await expect.poll(() => client.stderr).toContain("raw");
  });

  test("code of an untrusted project does not run", async () => {
    save("mineral-brief.config.mjs", `console.log("hello"); export default ${off};`);
    const client = await start({ initializationOptions: { trusted: false } });
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    expect(client.stderr).toBe("");
  });

  test("code does not run with `--untrusted`", async () => {
    save("mineral-brief.config.mjs", `console.log("hello"); export default ${off};`);
    const client = await start({ args: ["--stdio", "--untrusted"] });
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    expect(client.stderr).toBe("");
  });

  test("rules and terms of the project, and their changes", async () => {
    const rule = (severity: string): string =>
      `exports.rules = [{ code: "topics-missing", summary: "No topics.", severity: "${severity}", check: ({ article }, report) => article.topics ?? report({ path: ["topics"], message: "no topics" }) }];`;
    save("house.cjs", rule("note"));
    save("base.json", '{"terms": {"prefer": {"costs": ["prices"]}}}');
    save("mineral-brief.config.json", '{"extends": ["./base.json"], "rules": ["./house.cjs"]}');
    const client = await connect();
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    const isNote = (found: readonly Diagnostic[]) =>
      found.some(({ code, severity }) => code === "topics-missing" && severity === 3);
    const found = await client.findings(uri, isNote);
    expect(found.find(({ code }) => code === "topics-missing")).not.toHaveProperty(
      "codeDescription",
    );
    const term = found.find(({ code }) => code === "term-preferred")!;
    expect(term).toMatchObject({
      message: expect.stringContaining('write "Costs", not "Prices"') as string,
      codeDescription: { href: expect.stringMatching(/term-preferred\.md$/) as string },
    });
    const [action] = await client.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range: term.range,
      context: { diagnostics: [term] },
    });
    expect(action!.title).toBe("Replace with Costs");
    save("house.cjs", rule("error"));
    await client.findings(uri, (again) => again.some(({ severity }) => severity === 1));
    save("base.json", "{}");
    await client.findings(uri, (again) => !codesOf(again).includes("term-preferred"));
  });

  test("a schema of the project that throws leaves the other findings", async () => {
    save("schema.mjs", 'export default { "~standard": { validate() { throw new Error("no") } } };');
    save("mineral-brief.config.json", '{"schema": "./schema.mjs"}');
    const client = await start();
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri, hasKey);
    expect(client.warnings).toEqual([expect.stringContaining("threw Error: no")]);
  });

  test("is silent about other files", async () => {
    const client = await start();
    for (const name of ["notes.yaml", "package.json", "a.brief.csv"]) {
      const uri = await client.open(save(name, "a: [\n"), "a: [\n");
      expect([name, await client.findings(uri)]).toEqual([name, []]);
      const position = { line: 0, character: 1 };
      expect(await client.ask("textDocument/hover", uri, { position })).toBeNull();
    }
    expect([client.warnings, client.stderr]).toEqual([[], ""]);
  });
});

describe("follows the settings of the editor", secondTry, () => {
  const counts = async (client: LspClient, uri: string) =>
    await client.ask<CodeLens[] | null>("textDocument/codeLens", uri, {});
  const settings = (mineralBrief: object) => ({ settings: { mineralBrief } });

  test("`run: onSave` checks a text when it is opened and saved", async () => {
    const client = await start({ initializationOptions: { run: "onSave" } });
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    await client.findings(uri);
    await client.change(uri, { text: brief().replace("kindd", "kind") });
    // An answer that needs the new text shows that the server has it.
    await client.ask("textDocument/documentSymbol", uri, {});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(client.published(uri)).toBeUndefined();
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    expect(codesOf(await client.findings(uri))).not.toContain("unknown-key");
  });

  test("`codeLens: false`, also while the editor runs", async () => {
    const client = await start({ initializationOptions: { codeLens: false } });
    const uri = await client.open(save("a.brief.yaml", brief()), brief());
    expect(await counts(client, uri)).toBeNull();
    const { connection } = client;
    await connection.sendNotification("workspace/didChangeConfiguration", settings({}));
    expect(await counts(client, uri)).toHaveLength(1);
    const off = settings({ codeLens: false });
    await connection.sendNotification("workspace/didChangeConfiguration", off);
    expect(await counts(client, uri)).toBeNull();
  });

  test("`diagnostics: workspace` checks the briefs that are not open", async () => {
    const one = save("one/a.brief.yaml", brief());
    const two = save("two/b.brief.json", "{}");
    const other = save("two/package.json", "{}");
    const client = await start({ folder, initializationOptions: { diagnostics: "workspace" } });
    expect(codesOf(await client.shown(one))).toContain("unknown-key");
    expect(codesOf(await client.shown(two))).toContain("key-missing");
    expect(client.hasShown(other)).toBe(false);
    const uri = await client.open(one, brief().replace("kindd", "kind"));
    expect(codesOf(await client.findings(uri))).not.toContain("unknown-key");
    await client.close(uri);
    expect(codesOf(await client.shown(one, (found) => found.length > 0))).toContain("unknown-key");
    save(".mineral-brief-ignore", "one/\n");
    expect(await client.shown(one, (found) => found.length === 0)).toEqual([]);
    await client.connection.sendNotification("workspace/didChangeConfiguration", settings({}));
    expect(await client.shown(two, (found) => found.length === 0)).toEqual([]);
  });

  test("`diagnostics: workspace` keeps the findings while the config has an error", async () => {
    const path = save("x.brief.yaml", brief());
    save("z.brief.yaml", brief());
    const rule = (end: string): string => `{"severities": {"unknown-key": "note"}${end}}`;
    const isNote = (found: readonly Diagnostic[]): boolean =>
      found.some(({ code, severity }) => code === "unknown-key" && severity === 3);
    const config = save("mineral-brief.config.json", rule(""));
    const client = await start({ folder, initializationOptions: { diagnostics: "workspace" } });
    await client.shown(path, isNote);
    const added = save("y.brief.yaml", brief());
    const last = save("z.brief.yaml", brief().replace("text: Exports", "txt: Exports"));
    save("mineral-brief.config.json", rule(","));
    await client.shown(config, (found) => found.length > 0);
    // The briefs are checked in the order of their names.
    await client.shown(last, (found) => found.some(({ severity }) => severity === 1));
    expect(isNote(await client.shown(path))).toBe(true);
    save("mineral-brief.config.json", rule(""));
    await client.shown(added, isNote);
  });

  test("`diagnostics: workspace` finds briefs beside a config that has an error", async () => {
    const path = save("x.brief.yaml", brief());
    save("mineral-brief.config.json", '{"severities": ');
    const client = await start({ folder, initializationOptions: { diagnostics: "workspace" } });
    expect(codesOf(await client.shown(path, (found) => found.length > 0))).toContain("unknown-key");
  });

  test("`diagnostics: workspace` sees a brief that another program changes", async () => {
    const path = save("a.brief.yaml", brief());
    const client = await start({ folder, initializationOptions: { diagnostics: "workspace" } });
    await client.shown(path, (found) => found.length > 0);
    const changed = (type: number) =>
      client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: pathToFileURL(path).href, type }],
      });
    save("a.brief.yaml", brief().replace("kindd", "kind"));
    await changed(2);
    await client.shown(path, (found) => !codesOf(found).includes("unknown-key"));
    rmSync(path);
    await changed(3);
    expect(await client.shown(path, (found) => found.length === 0)).toEqual([]);
  });
});

const canChangeFiles: ClientOptions["capabilities"] = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename"] },
  },
};

describe("keeps the comments of a JSON file", secondTry, () => {
  const text =
    '{\n  "schemaVersion": "1.0",\n  "headline": "A", // as printed\n  "language": "en"\n}\n';

  async function actionsFor(client: LspClient, content: string): Promise<CodeAction[]> {
    const uri = await client.open(save("new briefs/a.brief.json", content), content);
    const found = await client.findings(uri);
    const { range } = found.find(({ code }) => code === "json-comment")!;
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range,
      context: { diagnostics: [] },
    });
    return actions.filter(({ title }) => title.startsWith("Keep"));
  }

  test("as YAML, in a file with another name", async () => {
    const [action] = await actionsFor(await connect({ capabilities: canChangeFiles }), text);
    expect(action!.title).toBe("Keep the comments: rename the file to a.brief.yaml");
    const [edit, rename] = action!.edit!.documentChanges as [TextDocumentEdit, RenameFile];
    expect(rename).toMatchObject({
      kind: "rename",
      oldUri: expect.stringMatching(/new%20briefs\/a\.brief\.json$/) as string,
      newUri: expect.stringMatching(/new%20briefs\/a\.brief\.yaml$/) as string,
    });
    const document = TextDocument.create("", "", 0, text);
    expect(TextDocument.applyEdits(document, edit.edits as TextEdit[])).toBe(
      text.replace("//", "#"),
    );
  });

  test("not if the client cannot rename files, or the text has another error", async () => {
    expect(await actionsFor(await connect(), text)).toEqual([]);
    const unclear = text.replace('"en"', "undefined");
    const client = await connect({ capabilities: canChangeFiles });
    expect(await actionsFor(client, unclear)).toEqual([]);
  });
});

describe("ignores a finding in the config", secondTry, () => {
  const text = JSON.stringify(
    {
      schemaVersion: "1.0",
      headline: "A",
      language: "en",
      coreInsights: [{ text: "One", kindd: "fact" }],
    },
    null,
    2,
  );

  async function ignoreActions(client: LspClient, path: string): Promise<CodeAction[]> {
    const uri = await client.open(path, text);
    const found = await client.findings(uri);
    const { range } = found.find(({ code }) => code === "unknown-key")!;
    const context = { diagnostics: [] };
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range,
      context,
    });
    return actions.filter(({ title }) => title.startsWith("Ignore"));
  }

  test.each([
    ["{}", '{"ignores": [{"files": ["/news/a.brief.json"], "codes": ["unknown-key"]}]}'],
    [
      `{
  "severities": {},
  "ignores": [
    { "files": ["/news/a.brief.json"], "codes": ["date-missing"] }
  ]
}
`,
      `{
  "severities": {},
  "ignores": [
    { "files": ["/news/a.brief.json"], "codes": ["date-missing", "unknown-key"] }
  ]
}
`,
    ],
  ])("in the config %j", async (config, expected) => {
    const path = save("mineral-brief.config.json", config);
    const client = await connect();
    const brief = save("news/a.brief.json", text);
    const [action, ...others] = await ignoreActions(client, brief);
    expect(others).toEqual([]);
    expect(action!.title).toBe("Ignore unknown-key in this file, in mineral-brief.config.json");
    const document = TextDocument.create("", "", 0, config);
    const edits = action!.edit!.changes![pathToFileURL(path).href]!;
    const after = TextDocument.applyEdits(document, edits);
    expect(after).toBe(expected);
    save("mineral-brief.config.json", after);
    const uri = pathToFileURL(brief).href;
    await client.findings(uri, (found) => !codesOf(found).includes("unknown-key"));
  });

  test("in a new config beside `.git`, if the editor can create files", async () => {
    const brief = save("news/#1 [a].brief.json", text);
    expect(await ignoreActions(await connect(), brief)).toEqual([]);
    const client = await connect({ capabilities: canChangeFiles });
    const [action] = await ignoreActions(client, brief);
    const [create, edit] = action!.edit!.documentChanges! as [CreateFile, TextDocumentEdit];
    const uri = pathToFileURL(join(folder, "mineral-brief.config.json")).href;
    expect(create).toMatchObject({ kind: "create", uri });
    save("mineral-brief.config.json", (edit.edits[0] as TextEdit).newText);
    await client.findings(
      pathToFileURL(brief).href,
      (found) => !codesOf(found).includes("unknown-key"),
    );
  });

  test("not if a comment above the first line of a statement in YAML does", async () => {
    save("mineral-brief.config.json", '{"terms": {"forbid": ["boost"]}}');
    const client = await connect();
    const insight = "  - text: |-\n      Quotas fell.\n      A boost to prices.\n";
    const text = brief(insight);
    const uri = await client.open(save("a.brief.yaml", text), text);
    const found = await client.findings(uri, (some) => codesOf(some).includes("term-forbidden"));
    const [action, ...others] = await client.ask<CodeAction[]>("textDocument/codeAction", uri, {
      range: found.find(({ code }) => code === "term-forbidden")!.range,
      context: { diagnostics: [], only: ["quickfix"] },
    });
    expect(others).toEqual([]);
    expect(action!.title).toBe("Ignore term-forbidden here");
    const document = TextDocument.create("", "", 0, text);
    const after = TextDocument.applyEdits(document, action!.edit!.changes![uri]!);
    expect(after).toBe(brief(`  # mineral-brief-ignore term-forbidden\n${insight}`));
    const other = await client.open(save("b.brief.yaml", after), after);
    await client.findings(other, (some) => !codesOf(some).includes("term-forbidden"));
  });

  test("not in a config with an error, when the server starts and later", async () => {
    const broken = '{"severities": {"headline-long": "off"},}';
    const brief = save("a.brief.json", text);
    save("mineral-brief.config.json", broken);
    expect(await ignoreActions(await start({ capabilities: canChangeFiles }), brief)).toEqual([]);
    rmSync(join(folder, "mineral-brief.config.json"));
    const client = await start({ capabilities: canChangeFiles });
    expect(await ignoreActions(client, brief)).toHaveLength(1);
    const config = save("mineral-brief.config.json", broken);
    await client.shown(config, (found) => found.length > 0);
    const other = save("b.brief.json", text);
    expect(await ignoreActions(client, other)).toEqual([]);
  });

  test("not in a JavaScript config", async () => {
    save("mineral-brief.config.mjs", "export default {}");
    const client = await connect({ capabilities: canChangeFiles });
    expect(await ignoreActions(client, save("a.brief.json", text))).toEqual([]);
  });
});

describe("ends", secondTry, () => {
  test("with code 0 after `exit`", async () => {
    const client = await start();
    await client.end();
    expect(client.process.exitCode).toBe(0);
  });

  test("and answers nothing between `shutdown` and `exit`", async () => {
    const client = await start();
    const uri = await client.open(join(folder, "a.brief.json"), "{}");
    const position = { line: 0, character: 0 };
    expect(await client.ask("textDocument/hover", uri, { position })).toBeNull();
    await client.connection.sendRequest("shutdown");
    for (const method of ["hover", "completion", "documentSymbol", "codeLens"])
      await expect(client.ask(`textDocument/${method}`, uri, { position })).rejects.toMatchObject({
        code: -32_600,
      });
    for (const method of ["shutdown", "initialize", "workspace/symbol"])
      await expect(
        client.connection.sendRequest(method, { capabilities: {} }),
      ).rejects.toMatchObject({ code: -32_600 });
    const exited = new Promise((resolve) => client.process.once("exit", resolve));
    await client.connection.sendNotification("exit");
    await exited;
    expect(client.process.exitCode).toBe(0);
    client.connection.dispose();
  });

  test("when its editor is killed", async () => {
    const editor = spawn(process.execPath, [
      "-e",
      `const { spawn } = require("node:child_process");
       const server = spawn(process.execPath, [${JSON.stringify(bin)}, "lsp", "--stdio"]);
       console.log(server.pid);
       setInterval(() => {}, 1000);`,
    ]);
    const pid = await new Promise<number>((resolve) =>
      editor.stdout.once("data", (data: Buffer) => resolve(Number(data.toString()))),
    );
    const isRunning = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(isRunning()).toBe(true);
    editor.kill("SIGKILL");
    await expect.poll(isRunning).toBe(false);
  });
});

test("two versions serve two folders of one window, each in its own words", async () => {
  const versions = [
    { name: "one", version: "1.0.0", words: "unknown key" },
    { name: "two", version: "2.0.0", words: "key without a meaning" },
  ];
  const stated = new RegExp(String.raw`(["\x60])${packageJson.version}\1`);
  const served = versions.map(async ({ name, version, words }) => {
    const home = join(folder, name, "node_modules/@mineral-brief/cli");
    for (const part of ["bin", "dist", "package.json"])
      cpSync(join(dirname(bin), "..", part), join(home, part), { recursive: true });
    const programs = [
      "main.cjs",
      ...readdirSync(join(home, "dist/chunks")).map((chunk) => `chunks/${chunk}`),
    ];
    for (const file of programs.map((file) => join(home, "dist", file))) {
      const code = readFileSync(file, "utf8");
      writeFileSync(file, code.replaceAll("unknown key", words).replace(stated, `$1${version}$1`));
    }
    // As editors find it: from the folder of the brief.
    const program = createRequire(join(folder, name, "package.json")).resolve(
      "@mineral-brief/cli/bin/mineral-brief.cjs",
    );
    const client = await start({ program });
    expect(client.serverInfo).toEqual({ name: "mineral-brief", version });
    return { client, uri: await client.open(save(`${name}/a.brief.yaml`, brief()), brief()) };
  });
  const servers = await Promise.all(served);
  const messages = await Promise.all(
    servers.map(async ({ client, uri }) => {
      const found = await client.findings(uri, (some) => codesOf(some).includes("unknown-key"));
      return found.find(({ code }) => code === "unknown-key")!.message;
    }),
  );
  expect(messages).toEqual([
    expect.stringContaining("unknown key"),
    expect.stringContaining("key without a meaning"),
  ]);
});

test("`validate` loads no part of it", async () => {
  const path = save("a.brief.yaml", brief());
  const probe = `const before = new Set(Object.keys(require.cache));
    const { main, processIo } = require(${JSON.stringify(join(dirname(bin), "../dist/main.cjs"))});
    main(["validate", ${JSON.stringify(path)}], processIo(process)).then(() => {
      process.stderr.write(JSON.stringify(Object.keys(require.cache)));
    });`;
  const child = spawn(process.execPath, ["-e", probe], { cwd: folder });
  let loaded = "";
  child.stderr.on("data", (data: Buffer) => (loaded += data.toString()));
  await new Promise((resolve) => child.once("exit", resolve));
  expect(loaded).toContain("plain-run");
  const files = (JSON.parse(loaded) as string[]).map((file) => basename(file));
  expect(files.filter((file) => /server|lsp|api|main2|file-host/.test(file))).toEqual([]);
});
