import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Log, ReportingDescriptor, Result, Run } from "sarif";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { describe, expect, test } from "vitest";
import { allCodes } from "../src/codes/all-codes.ts";
import { findReportErrors } from "./find-report-errors.ts";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

function write(name: string, text: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return name;
}

interface SarifRun extends Run {
  readonly results: Result[];
  readonly rules: readonly ReportingDescriptor[];
}

async function sarifOf(...args: readonly string[]): Promise<SarifRun> {
  const { stdout, stderr } = await runCli(["validate", "--reporter", "sarif", ...args], folder);
  expect(stderr).toMatch(/^(?:nothing to check: .*\n)?$/);
  const log = JSON.parse(stdout) as Log;
  const [run] = log.runs;
  return { ...run!, results: run!.results!, rules: run!.tool.driver.rules! };
}

interface Report {
  readonly files: readonly { readonly diagnostics: readonly { readonly code: string }[] }[];
  readonly unreadable: readonly object[];
}

async function reportOf(...args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await runCli(["validate", "--reporter", "json", ...args], folder);
  expect(stderr).toMatch(/^(?:nothing to check: .*\n)?$/);
  const report = JSON.parse(stdout) as Report;
  expect(findReportErrors(report)).toEqual([]);
  return report;
}

const transcripts = join(import.meta.dirname, "transcripts");

test.each(["convert.md", "reporters.md", "validate.md"])(
  "reports on the files of %s are what their schemas say",
  async (page) => {
    const text = readFileSync(join(transcripts, page), "utf8");
    const names = [...text.matchAll(/^```\S+ (\S+)\n([^]*?)^```$/gm)].map(([, name, body]) =>
      write(name!, body!),
    );
    const { files } = await reportOf("missing.json", ...names);
    const { results } = await sarifOf("missing.json", ...names);
    const codes = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(codes);
  },
);

test("reports on the examples of every code are what their schemas say, and describe each", async () => {
  const extensions = { json: "json", yaml: "yaml", markdown: "md", text: "txt", html: "html" };
  const names = allCodes.flatMap(({ code, incorrect }) =>
    incorrect.map(({ format, text }, index) =>
      write(`${code}-${index}.${extensions[format]}`, format === "json" ? complete(text) : text),
    ),
  );
  const { files } = await reportOf(...names);
  const { results, rules } = await sarifOf(...names);
  expect(results.length).toBe(files.flatMap(({ diagnostics }) => diagnostics).length);
  expect(rules.length).toBeGreaterThan(60);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex!]!.id).toBe(ruleId);
  const fixed = new Set(results.filter(({ fixes }) => fixes).map(({ ruleId }) => ruleId!));
  const fixable = allCodes.filter((item) => item.fixable).map(({ code }) => code);
  expect([...fixed].sort()).toEqual(fixable.sort());
});

function complete(text: string): string {
  try {
    const part = JSON.parse(text) as object;
    return JSON.stringify({ schemaVersion: "1.0", headline: "Cobalt", language: "en", ...part });
  } catch {
    return text;
  }
}

test("a run with nothing in it is a report too", async () => {
  mkdirSync(join(folder, "empty"));
  expect((await reportOf("empty")).files).toEqual([]);
  const run = await sarifOf("empty");
  expect(run.results).toEqual([]);
  expect(run.invocations).toEqual([{ executionSuccessful: false, exitCode: 2 }]);
});

const faulty = '{"schemaVersion":"1.0","language":"en","headline":"钨😀","url":"x"}';

describe("SARIF", () => {
  test("points to a file by its address from the folder of the run, or by an absolute one", async () => {
    write("in/here/a b.json", faulty);
    write("in/钨#1?.json", faulty);
    write("out.json", faulty);
    const { stdout } = await runCli(
      ["validate", "--reporter", "sarif", "./here/a b.json", "钨#1?.json", "../out.json"].concat(
        join(folder, "in/here/../here/a b.json"),
      ),
      join(folder, "in"),
    );
    const log = JSON.parse(stdout) as Log;
    const uris = log.runs[0]!.results!.map(
      ({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri,
    );
    expect([...new Set(uris)]).toEqual([
      "here/a%20b.json",
      "%E9%92%A8%231%3F.json",
      `file://${folder}/out.json`,
    ]);
  });

  test("marks a range in UTF-16 code units, and names the path", async () => {
    const { results } = await sarifOf(write("one.json", faulty));
    expect(results.find(({ ruleId }) => ruleId === "url-format")!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "one.json", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn: 63, endLine: 1, endColumn: 66 },
        },
        logicalLocations: [{ fullyQualifiedName: "url", kind: "property" }],
      },
    ]);
  });

  test("gives a finding the same fingerprint when a line is added above, and another to its double", async () => {
    const insights = '"coreInsights":[{"text":"A <b>"},{"text":"A <b>"}]}';
    const fingerprints = async (text: string) =>
      (await sarifOf(write("one.json", text))).results.map(
        ({ partialFingerprints }) => partialFingerprints!["mineralBriefFinding/v1"],
      );
    const before = await fingerprints(faulty.replace("}", `,"urll":1,${insights}`));
    const after = await fingerprints(faulty.replace("}", `,\n\n"urll":1,${insights}`));
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  test("reports an input that cannot be read as a notification", async () => {
    const { invocations } = await sarifOf("missing.json", write("one.json", faulty));
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "no such file or folder" },
            descriptor: { id: "unreadable" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "missing.json", uriBaseId: "%SRCROOT%" },
                },
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe("a name or a message with control characters steers no terminal and starts no line", () => {
  const name = "a\u001B[31m\n::error::,b%.json";

  test.each([
    ["pretty", "a\\u001b[31m\\u000a::error::,b%.json:1:"],
    ["compact", "a\\u001b[31m\\u000a::error::,b%.json:1:"],
    ["github", "::error file=a\\u001b[31m%0A%3A%3Aerror%3A%3A%2Cb%25.json,line=1,"],
  ])("%s", async (reporter, start) => {
    write(name, '{"schemaVersion":"1.0","language":"e\\u001bn","headline":1,"\\u001b[2J":1}');
    const { stdout, stderr } = await runCli(["validate", name, "--reporter", reporter], folder);
    expect(stdout.slice(0, start.length)).toBe(start);
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test.each([
  [["validate", "--reporter", "agent"], /^exit 2: no input; .+\n$/],
  [["validate", "--reporter=agent", "--bogus", "x"], /^exit 2: unknown option '--bogus'\n$/],
  [["verify", "no.yaml", "--reporter", "agent"], /^exit 2: no sources; .+\n$/],
  [["validate", "--reporter", "json"], /^$/],
  [["convert", "--bogus"], /^$/],
])("an agent reads the result of %j, which reports nothing else", async (args, stdout) => {
  const run = await runCli(args, folder);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^error: /);
  expect(run.stdout).toMatch(stdout);
});
