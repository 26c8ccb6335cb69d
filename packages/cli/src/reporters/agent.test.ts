import { expect, test } from "vitest";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { emptyTally } from "../briefs/tally.ts";
import { agent } from "./agent.ts";
import { defaultReporter } from "./all-reporters.ts";

const start = { offset: 20, line: 3, column: 5 };
const end = { offset: 25, line: 3, column: 10 };
const finding: ReportedDiagnostic = {
  code: "text-untrimmed",
  severity: "warning",
  message: "white space",
  path: ["headline"],
  range: { start, end },
  excerpt: { before: "", marked: "", after: "" },
};

const report = (diagnostic: Partial<ReportedDiagnostic>, notes = false) => {
  const run = agent.start({ color: true, notes });
  const diagnostics = [{ ...finding, ...diagnostic }];
  const file = {
    ok: true,
    name: "a b.yaml",
    format: "yaml",
    documents: 1,
    diagnostics,
    ignored: 0,
  };
  const lines = run.file(file as Parameters<typeof run.file>[0]) as string;
  const tally = { ...emptyTally(), files: 1, articles: 1, warnings: 1 };
  return lines + (run.end(tally, 0) as string);
};

const summary = "exit 0: 1 file, 1 article: 1 warning";

test.each<[Partial<ReportedDiagnostic>, string]>([
  [{}, `a b.yaml:3:5 warning text-untrimmed headline: white space\n${summary}\n`],
  [
    { fix: [{ range: { start, end }, text: 'a "b"' }] },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | fix: 3:5-3:10 => "a \\"b\\""\n${summary}; validate --fix makes 1 fix\n`,
  ],
  [
    {
      fix: [
        { range: { start, end }, text: "" },
        { range: { start: end, end }, text: "\n" },
      ],
    },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | fix: 3:5-3:10 => "", 3:10-3:10 => "\\n"\n${summary}; validate --fix makes 1 fix\n`,
  ],
  [
    { suggestion: "lithium", suggestedEdits: [{ path: [], value: "lithium" }] },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | suggested: "lithium"\n${summary}; validate --fix --suggested makes 1 suggested fix\n`,
  ],
  [
    { suggestedEdits: [{ path: ["references", 0] }] },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | suggested: remove it\n${summary}; validate --fix --suggested makes 1 suggested fix\n`,
  ],
  [
    { suggestedEdits: [{ path: ["meta"] }, { path: ["headline"], value: "A" }] },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | suggested: as described\n${summary}; validate --fix --suggested makes 1 suggested fix\n`,
  ],
  [
    { repair: { isSafe: false, edits: [{ range: { start, end }, text: '"a: b"' }] } },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | suggested: "\\"a: b\\""\n${summary}; validate --fix --suggested makes 1 suggested fix\n`,
  ],
  [
    {
      repair: {
        isSafe: false,
        title: "Move the line to the left",
        edits: [{ range: { start, end }, text: "" }],
      },
    },
    `a b.yaml:3:5 warning text-untrimmed headline: white space | suggested: move the line to the left\n${summary}; validate --fix --suggested makes 1 suggested fix\n`,
  ],
  [
    { message: "two\nlines \u001b[31m" },
    `a b.yaml:3:5 warning text-untrimmed headline: two\\u000alines \\u001b[31m\n${summary}\n`,
  ],
  [{ severity: "note" }, `${summary}\n`],
])("%j", (diagnostic, text) => {
  expect(report(diagnostic)).toBe(text);
});

test("lists notes on request", () => {
  expect(report({ severity: "note" }, true)).toMatch(/^a b\.yaml:3:5 note /);
});

test("the closing line is the only one without findings, and one line after `verify`", () => {
  const counts = { found: 1, elsewhere: 0, differs: 0, "not-found": 0, "not-checkable": 0 };
  const tally = { ...emptyTally(), files: 1, articles: 1 };
  const run = () => agent.start({ color: true, notes: false });
  expect(run().end(tally, 0)).toBe("exit 0: 1 file, 1 article: no findings\n");
  expect(run().end({ ...tally, checks: counts }, 0)).toBe(
    "exit 0: 1 file, 1 article: no findings; 1 check: 1 found, 0 found elsewhere, 0 differ, 0 not found, 0 not checkable\n",
  );
  expect(run().end(emptyTally(), 2)).toMatch(/^exit 2: nothing to check.*\n$/);
});

test.each([
  [{ isAgent: false, isTerminal: false }, "pretty"],
  [{ isAgent: true, isTerminal: true }, "pretty"],
  [{ isAgent: true, isTerminal: false }, "agent"],
])("a run that names no reporter with %j uses %s", (io, name) => {
  expect(defaultReporter(io)).toBe(name);
});
