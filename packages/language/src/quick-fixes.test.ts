import { allFormats, type ReadableFormat } from "@mineral-brief/formats";
import { lintArticle } from "@mineral-brief/schema/lint";
import { describe, expect, test, vi } from "vitest";
import { checkBrief, type Finding } from "./checking/check-brief.ts";
import { ignoreAction, ignoreActions } from "./ignore-actions.ts";
import type { OpenBrief } from "./open-brief.ts";
import { quickFix, quickFixes } from "./quick-fixes.ts";
import { readBrief } from "./read-brief.ts";
import type { TextAction } from "./text-action.ts";

const formatOf = (name: string) => allFormats.find((one) => one.name === name) as ReadableFormat;

async function check(brief: OpenBrief): Promise<Finding[]> {
  const { fatal, configurable } = await checkBrief(brief.parsed, {
    lint: async (article) => lintArticle(article),
    severities: {},
  });
  return [...fatal, ...configurable];
}

const head =
  'schemaVersion: "1.0"\nheadline: A\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-23\n';
const insights = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `  - text: "Chile lithum ${index}"\n    kindd: fact\n    minerals: [lithum, lithum]\n`,
  ).join("");

const texts: readonly (readonly [format: string, text: string])[] = [
  ["yaml", `${head}coreInsights:\n${insights(3)}`],
  ["yaml", `\uFEFF${head}coreInsights:\n${insights(40)}`.replaceAll("\n", "\r\n")],
  // Comments have no place in a text of several lines, nor in a list in brackets.
  [
    "yaml",
    `${head}coreInsights:\n  - text: |\n      One lithum\n      two\n  - { text: "A lithum,\n      b", kind: fcat }\n${insights(2)}`,
  ],
  // An alias has the value of its anchor.
  [
    "yaml",
    `${head}coreInsights:\n  - text: &a Some lithum\n  - text: *a\n  - text: Other lithum\n`,
  ],
  // A syntax error.
  ["yaml", `${head}coreInsights:\n${insights(2)}  - text: Lithum: a: b\n`],
  [
    "json",
    `{"schemaVersion":"1.0","headline":"A","language":"en","source":{"name":"S"},"datePublished":"2025-10-23","coreInsights":[{"text":"A lithum","kind":"fcat"},{"text":"B \\"lithum\\"","kindd":"fact","minerals":["lithum"]}]}`,
  ],
  [
    "markdown",
    `---\n${head.replace("headline: A\n", "")}---\n\n# A lithum\n\n- One lithum\n  two lithum\n- *Lithum*\n  <!-- {"kindd":"fact","minerals":["lithum"]} -->\n`,
  ],
  ["text", "Headline lithum\nAFP, 2025-10-23\n\nCore insights\n- One lithum\n- Two lithum [1]\n"],
];

describe("the actions for many findings", () => {
  test.each(texts)("are those for each of them alone: %s %j", async (format, text) => {
    const brief = readBrief(text, formatOf(format));
    const findings = await check(brief);
    const alone = new Map<Finding, TextAction>();
    const ignoredAlone = new Map<Finding, TextAction>();
    for (const finding of findings) {
      const fix = await quickFix(brief, finding);
      if (fix !== undefined) alone.set(finding, fix);
      const comment = await ignoreAction(brief, finding);
      if (comment !== undefined) ignoredAlone.set(finding, comment);
    }
    expect(alone.size).toBeGreaterThan(0);
    expect(await quickFixes(brief, findings)).toEqual(alone);
    expect(await ignoreActions(brief, findings)).toEqual(ignoredAlone);
  });

  test("take few readings of the text, with a pause before each", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `  - text: "Chile lithum ${index}"\n`);
    const brief = readBrief(`${head}coreInsights:\n${lines.join("")}`, formatOf("yaml"));
    const findings = (await check(brief)).filter(({ code }) => code === "name-misspelt");
    const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
    expect((await quickFixes(brief, findings, pause)).size).toBe(300);
    expect(pause.mock.calls.length).toBe(10);
    pause.mockClear();
    expect((await ignoreActions(brief, findings, pause)).size).toBe(300);
    expect(pause.mock.calls.length).toBe(1);
  });

  test("are not found once a pause throws", async () => {
    const [[format, text]] = texts as readonly [(typeof texts)[number]];
    const brief = readBrief(text, formatOf(format));
    const stop = (): Promise<void> => Promise.reject(new Error("stopped"));
    const findings = await check(brief);
    await expect(quickFixes(brief, findings, stop)).rejects.toThrow("stopped");
    await expect(ignoreActions(brief, findings, stop)).rejects.toThrow("stopped");
  });
});
