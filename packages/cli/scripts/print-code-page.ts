import type { CodeExample, CodeKind, ExplainedCode } from "../src/codes/explained-code.ts";
import { mayBeSilenced } from "../src/codes/may-be-silenced.ts";
import { printTable } from "../../../scripts/print-table.ts";

/** Prints the page of a code: what it says, why, examples, and when not to use it. */
export function printCodePage(explained: ExplainedCode): string {
  const { code, summary, why, incorrect, correct, whenNotToUse } = explained;
  const paragraphs = [
    `# ${code}`,
    summary,
    describeCode(explained),
    why,
    ...(incorrect.length === 0 ? [] : ["## Incorrect"]),
    ...incorrect.flatMap((example) => [printExample(example), ...describePlaces(example)]),
    ...(correct.length === 0 ? [] : ["## Correct"]),
    ...correct.map(printExample),
    ...(whenNotToUse === undefined ? [] : ["## When not to use it", whenNotToUse]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Prints the tables of all codes, a table a kind, each in the order of the list. */
export function printCodeIndex(codes: readonly ExplainedCode[]): string {
  return [
    "# Rules and other codes",
    "",
    "Every finding has a code. `mineral-brief explain CODE` prints its page; `mineral-brief rules` prints these tables. `npm run generate` writes these pages from `packages/schema/src/lint/rules` and `packages/cli/src/codes`.",
    "",
    ...sections.flatMap(([kind, text]) => printSection(codes, kind, text)),
  ].join("\n");
}

const sections: readonly (readonly [CodeKind, string])[] = [
  [
    "rule",
    "## Rules\n\nWhat a good brief does. The [config](../cli/config.md) can set each to `off`, `note`, `warning` or `error`.",
  ],
  [
    "structure",
    "## Structure\n\nWhat every article has to have. It always holds, since readers rely on it.",
  ],
  ["reading", "## Reading\n\nWhat is said of a text while an article is made of it."],
  ["writing", "## Writing\n\nWhat a conversion says of an article that its format cannot take."],
  ["running", "## Running\n\nWhat is said of a run itself."],
];

function printSection(codes: readonly ExplainedCode[], kind: CodeKind, text: string): string[] {
  const rows = codes
    .filter((explained) => explained.kind === kind)
    .map(({ code, severity, fixable, summary }) => [
      `[\`${code}\`](${code}.md)`,
      severity,
      ...(kind === "rule" ? [fixable ? "yes" : ""] : []),
      summary,
    ]);
  if (rows.length === 0) return [];
  const head = ["code", "severity", ...(kind === "rule" ? ["fixes"] : []), "says"];
  return [text, "", ...printTable([head, ...rows]), ""];
}

function describeCode(explained: ExplainedCode): string {
  const { kind, severity, fixable, reportedBy } = explained;
  const named = `${severity[0]!.toUpperCase()}${severity.slice(1)}.`;
  const fixes = fixable ? " Can be fixed automatically, where that is safe." : "";
  const reporter = reportedBy ?? (kind === "rule" ? undefined : kind);
  const holds = mayBeSilenced(explained) ? "" : " It always holds.";
  return `${named}${fixes}${reporter === undefined ? "" : ` ${reporters[reporter]}`}${holds}`;
}

const reporters = {
  validation: "Reported by the validator.",
  structure: "Reported by the validator.",
  reading: "Reported when a text is read.",
  writing: "Reported when an article is converted.",
  running: "Reported of a run itself.",
} as const;

function describePlaces({ at }: CodeExample): string[] {
  if (at.length === 0) return [];
  const places = at.map((path) => (path === "" ? "the article itself" : `\`${path}\``));
  return [`Reported at ${places.join(", ")}.`];
}

/** An example in a fence; keys that it leaves out on purpose are named. */
function printExample({ format, text, without }: CodeExample): string {
  const marks = text.includes("```") ? "````" : "```";
  const block = `${marks}${format}\n${text}${marks}`;
  if (without.length === 0) return block;
  const named = `Without ${without.map((key) => `\`${key}\``).join(" and ")}`;
  return text === "" ? `${named}.` : `${named}:\n\n${block}`;
}
