import { allFormats, type ReadableFormat } from "@mineral-brief/formats";
import type { FixTier } from "@mineral-brief/language/fix-findings";
import { expect, test } from "vitest";
import { settingsFinder } from "../config/settings-finder.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { checkInput } from "./check-input.ts";
import type { CheckedSource } from "./checked-file.ts";
import type { Source } from "../inputs/source.ts";

async function check(
  name: string,
  source: Source,
  fixes: FixTier = "safe",
): Promise<CheckedSource> {
  const format = allFormats.find((item) => item.name === name) as ReadableFormat;
  const settings = await settingsFinder({ config: false }, "/")("/");
  return (await checkInput({ ok: true, source, format, settings }, { fixes })) as CheckedSource;
}

/** Applies the fix of a finding to a text that begins at an offset of its file. */
function applyFix(text: string, { fix = [] }: ReportedDiagnostic, from = 0): string {
  return fix.reduceRight(
    (fixed, { range, text: added }) =>
      fixed.slice(0, range.start.offset - from) + added + fixed.slice(range.end.offset - from),
    text,
  );
}

const yaml = `schemaVersion: "1.0"
headline: Tungsten # the metal
language: en
source: { name: Mining Desk }
datePublished: 2025-10-24
coreInsights:
  - text: "Prices rose. "
    citations: [1, 1]
---
schemaVersion: "1.0"
headline: Cobalt
language: en
source: { name: Mining Desk }
datePublished: 2025-10-24
coreInsights:
  - text: Exports are capped. # really
    citations: [2, 2]
`;

test("adds edits with their ranges to each fixable finding", async () => {
  const { diagnostics } = await check("yaml", { name: "a.yaml", text: yaml });
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  expect(fixable.map((item) => [item.code, item.document, applyFix(yaml, item)])).toEqual([
    ["text-untrimmed", 0, yaml.replace('"Prices rose. "', '"Prices rose."')],
    ["citation-duplicate", 0, yaml.replace("[1, 1]", "[1]")],
    ["citation-duplicate", 1, yaml.replace("[2, 2]", "[2]")],
  ]);
  const [{ fix }] = fixable as [ReportedDiagnostic];
  expect(fix).toEqual([
    {
      range: {
        start: { offset: yaml.indexOf(' "\n'), line: 7, column: 24 },
        end: { offset: yaml.indexOf(' "\n') + 1, line: 7, column: 25 },
      },
      text: "",
    },
  ]);
});

test("uses positions in the file if the text is a part of it", async () => {
  const line =
    '{"schemaVersion":"1.0","headline":"Cobalt","language":"en","source":{"name":"Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Capped. "}]}\n';
  const start = { offset: 5000, line: 40, column: 1 };
  const { diagnostics } = await check("ndjson", { name: "a.ndjson", text: line + line, start });
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  expect(fixable.map(({ fix }) => fix![0]!.range.start.line)).toEqual([40, 41]);
  expect(applyFix(line + line, fixable[1]!, 5000)).toBe(line + line.replace("Capped. ", "Capped."));
});

test("does not count a byte order mark as a column", async () => {
  const text =
    '\uFEFF{"schemaVersion":"1.0","headline":"Cobalt","language":"en","source":{"name":"Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Capped. "}]}\n';
  const { diagnostics } = await check("json", { name: "a.json", text });
  const [{ fix }] = diagnostics.filter((one) => one.fix) as [ReportedDiagnostic];
  const offset = text.indexOf(' "}');
  expect(fix![0]!.range.start).toEqual({ offset, line: 1, column: offset });
});

test("adds no edits to a finding without a fix", async () => {
  const text = yaml.replace("language: en", "language: english");
  const { diagnostics } = await check("yaml", { name: "a.yaml", text });
  expect(diagnostics.find(({ code }) => code === "language-format")!.fix).toBeUndefined();
});

test("removes a suggestion that cannot be made, if suggestions are tried", async () => {
  const text = yaml
    .replace("datePublished: 2025-10-24", "datePublished: &day 24.10.2025")
    .replace("datePublished: 2025-10-24", "datePublished: 24.10.2025")
    .replace("citations: [1, 1]", "date: *day");
  const suggestionsOf = async (tier: FixTier): Promise<unknown[]> => {
    const { diagnostics } = await check("yaml", { name: "a.yaml", text }, tier);
    return diagnostics
      .filter(({ code }) => code === "date-format")
      .map(({ path, repair, suggestedEdits }) => [
        path?.at(-1),
        (repair ?? suggestedEdits) !== undefined,
      ]);
  };
  expect(await suggestionsOf("safe")).toEqual([
    ["datePublished", true],
    ["date", true],
    ["datePublished", true],
  ]);
  expect(await suggestionsOf("suggested")).toEqual([
    ["datePublished", false],
    ["date", false],
    ["datePublished", true],
  ]);
});
