import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { verifiedSets, type VerifiedSet } from "@mineral-brief/fixtures/verified-statements";
import { json, markdown, yaml } from "@mineral-brief/formats";
import { summariseChecks } from "@mineral-brief/language/describe-check";
import type { Article } from "@mineral-brief/schema";
import type { Counts } from "@mineral-brief/schema/verify";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import { runCli } from "../../../packages/cli/test/run-cli.ts";
import { checkText } from "../src/playground/worker/check-text.ts";
import { detectFormat } from "../src/playground/worker/detect-format.ts";
import { openChosenSources, verifyText } from "../src/playground/worker/verify-sources.ts";

const fixtures = join(import.meta.dirname, "../../../packages/fixtures");

const folder = useFolder();

/** The results of the command line and of the playground, in the same form. */
interface Results {
  readonly findings: readonly object[];
  readonly summary: string;
  readonly remarks: readonly string[];
}

/** Verifies a brief with the files in `saved`, as the command line does. */
async function byCommandLine(name: string): Promise<Results> {
  const { stdout, stderr } = await runCli(
    ["verify", name, "--sources", "saved", "--notes", "--reporter", "json"],
    folder,
  );
  const { files, unreadable, summary } = JSON.parse(stdout) as Report;
  return {
    findings: files[0]!.diagnostics.map(withoutPathText),
    summary: summariseChecks(summary.checks),
    remarks: [
      ...unreadable.map(({ name: file, message }) => `${file}: ${message}`),
      ...stderr.split("\n").filter((line) => line.startsWith("saved")),
    ],
  };
}

/** The report of the command line also has the path as a text. */
function withoutPathText(finding: object): object {
  return Object.fromEntries(Object.entries(finding).filter(([key]) => key !== "pathText"));
}

interface Report {
  readonly files: readonly { readonly diagnostics: readonly object[] }[];
  readonly unreadable: readonly { readonly name: string; readonly message: string }[];
  readonly summary: { readonly checks: Counts };
}

/** Does the same as the worker of the playground. Files may arrive in any order. */
async function byPlayground(name: string): Promise<Results> {
  const text = readFileSync(join(folder, name), "utf8");
  const files = readdirSync(join(folder, "saved"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
    .toReversed()
    .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }));
  const checked = await checkText(text, await detectFormat(text, ""));
  const { findings, summary, remarks } = verifyText(checked, openChosenSources(files));
  return {
    summary,
    remarks,
    // The report of the command line calls the document of a finding its article.
    findings: findings.map(({ document, ...finding }) => ({
      ...finding,
      ...(document !== undefined && { article: document }),
    })),
  };
}

/** Verifies a brief in both ways, and returns the results, which must be the same. */
async function verifyBoth(name: string): Promise<Results> {
  const own = await byPlayground(name);
  expect(own).toEqual(await byCommandLine(name));
  return own;
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const sets = [
  ["first", verifiedSets.first, json],
  ["second", verifiedSets.second, yaml],
  ["third", verifiedSets.third, markdown],
  ["fourth", verifiedSets.fourth, yaml],
  ["fifth", verifiedSets.fifth, json],
  ["sixth", verifiedSets.sixth, markdown],
  ["seventh", verifiedSets.seventh, yaml],
  ["eighth", verifiedSets.eighth, json],
  ["ninth", verifiedSets.ninth, yaml],
  ["tenth", verifiedSets.tenth, markdown],
] as const;

function articleOf({ statements, references }: VerifiedSet): Article {
  return {
    schemaVersion: "1.0",
    headline: "Labelled",
    language: "en",
    coreInsights: statements.map(({ text, language, reference, quote }) => ({
      text: { value: text, lang: language },
      citations: [quote === undefined ? reference : { id: reference, quote }],
    })),
    references: references.map((one) => ({ ...one })),
  };
}

test.each(sets)("finds the same as the command line in the %s set", async (_, set, format) => {
  cpSync(join(fixtures, set.sources), join(folder, "saved"), { recursive: true });
  const name = `brief${format.extensions[0]}`;
  write(name, format.serialise([articleOf(set)]).text);
  const { findings } = await verifyBoth(name);
  expect(findings.length).toBeGreaterThan(set.statements.length / 2);
});

const brief = `schemaVersion: "1.0"
headline: Gallium
language: en
coreInsights:
  - text: The line makes 37 tonnes.
    citations: [1]
  - text: Germany buys 12 tonnes.
    citations: [b]
references:
  - id: 1
    title: A line for gallium
  - id: b
    title: A buyer
`;

test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
  [
    "sources that have the numbers of their references",
    { "saved/1.html": "<p>The line makes 37 tonnes.", "saved/b.md": "# B\n\nGermany buys 21 t." },
    "2 found, 0 found elsewhere, 1 differs",
  ],
  [
    "sources that sources.json names, and one that it does not",
    {
      "saved/sources.json": '{"x.txt": 1, "b": "./deep/y.txt"}',
      "saved/x.txt": "The line makes 37 tonnes.",
      "saved/deep/y.txt": "Germany buys 12 tonnes.",
      "saved/z.txt": "The weather.",
    },
    "3 found",
  ],
  [
    "numbered passages of one text",
    { "saved/passages.txt": "[1] The line makes 37 tonnes.\n[2] Germany buys 12 tonnes." },
    "1 found",
  ],
  [
    "a file that is not a text",
    {
      "saved/1.txt": "The line makes 37 tonnes.",
      "saved/b.txt": Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 255, 254, 0, 1, 2, 3, 200, 201),
    },
    "1 found",
  ],
  [
    "a folder in a folder, and a folder of a browser beside a page",
    {
      "saved/a/1.txt": "The line makes 37 tonnes.",
      "saved/a.txt": "Something else.",
      "saved/a-b/b.html": "<p>Germany buys 12 tonnes.",
    },
    "3 found",
  ],
])("finds the same in %s", async (_, files, summary) => {
  write("brief.yaml", brief);
  for (const [name, content] of Object.entries(files)) write(name, content);
  expect((await verifyBoth("brief.yaml")).summary).toContain(summary);
});

test("skips what a comment ignores, and reports a comment that ignores nothing", async () => {
  const text = brief
    .replace("  - text: The", "  # mineral-brief-ignore source-not-found\n  - text: The")
    .replace("  - text: Ger", "  # mineral-brief-ignore source-elsewhere\n  - text: Ger");
  write("brief.yaml", text);
  write("saved/1.txt", "The line makes some gallium.");
  write("saved/b.txt", "Germany buys 12 tonnes.");
  const { findings } = await verifyBoth("brief.yaml");
  const codes = findings.map((finding) => (finding as { code: string }).code);
  expect(codes).not.toContain("source-not-found");
  expect(codes).toContain("ignore-unused");
  // The check of the brief itself does not know yet what the sources have.
  const { findings: own } = await checkText(text, yaml);
  expect(own.map(({ code }) => code)).not.toContain("ignore-unused");
});

test("says which of the chosen files are not read", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { saved, remarks } = openChosenSources([
    { name: "paper.pdf", bytes: bytes("%PDF") },
    { name: "1.txt", bytes: bytes("A text.") },
    { name: "sources.json", bytes: bytes("[]") },
  ]);
  expect(saved.sources.map(({ name }) => name)).toEqual(["1.txt"]);
  expect(saved.failures).toEqual([
    {
      ok: false,
      name: "paper.pdf",
      message: "only .html, .txt and .md files are read; save the source as one of them",
    },
  ]);
  expect(remarks).toEqual([
    'sources.json: not a JSON object of file names and addresses, such as {"1.html": "https://example.org/a"}',
  ]);
});
