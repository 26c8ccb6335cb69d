import {
  isConfigurable,
  type CodeExample,
  type CodeKind,
  type ExplainedCode,
} from "../src/codes/explained-code.ts";
import { printTable } from "../../../scripts/print-table.ts";

/** Prints the page of a code: summary, reason, examples, what counts, and when not to use it. */
export function printCodePage(explained: ExplainedCode): string {
  const { code, summary, why, incorrect, correct, whatCounts, whenNotToUse } = explained;
  const paragraphs = [
    `# ${code}`,
    summary,
    describeCode(explained),
    why,
    ...(incorrect.length === 0 ? [] : ["## Incorrect"]),
    ...incorrect.flatMap((example) => [printExample(example), ...describePlaces(example)]),
    ...(correct.length === 0 ? [] : ["## Correct"]),
    ...correct.map(printExample),
    ...(whatCounts === undefined ? [] : ["## What counts", whatCounts]),
    ...(whenNotToUse === undefined ? [] : ["## When not to use it", whenNotToUse]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Prints the tables of all codes, one table per kind, in the order of the list. */
export function printCodeIndex(codes: readonly ExplainedCode[]): string {
  return [
    "# Rules and other codes",
    "",
    "Every finding has a code. `mineral-brief explain CODE` prints the page of a code, and `mineral-brief rules` prints these tables.",
    "",
    ...sections.flatMap(([kind, text]) => printSection(codes, kind, text)),
  ].join("\n");
}

const sections: readonly (readonly [CodeKind, string])[] = [
  [
    "rule",
    "## Rules\n\nRules describe a good brief. The [config](../cli/config.md) can set each rule to `off`, `note`, `warning` or `error`.",
  ],
  [
    "structure",
    "## Structure\n\nEvery article must meet these requirements. You cannot switch them off, because readers rely on them.",
  ],
  ["reading", "## Reading\n\nReported when a text is read."],
  ["writing", "## Writing\n\nReported when a format cannot hold an article."],
  [
    "running",
    "## Running\n\nReported during a run: about ignore comments, about several briefs, by the project's own schema and terms, and by `verify`.",
  ],
];

function printSection(codes: readonly ExplainedCode[], kind: CodeKind, text: string): string[] {
  const rows = codes
    .filter((explained) => explained.kind === kind)
    .map(({ code, severity, isOff, fixable, summary }) => [
      `[\`${code}\`](${code}.md)`,
      isOff ? "off" : severity,
      ...(kind === "rule" ? [fixable ? "yes" : ""] : []),
      summary,
    ]);
  if (rows.length === 0) return [];
  const head = ["code", "severity", ...(kind === "rule" ? ["fix"] : []), "meaning"];
  return [text, "", ...printTable([head, ...rows]), ""];
}

function describeCode(explained: ExplainedCode): string {
  const { kind, severity, since = "0.1.0", isOff, fixable, reportedBy } = explained;
  const level = isOff ? "off by default" : severity;
  const label = `${level[0]!.toUpperCase()}${level.slice(1)}, since ${since}.`;
  const fixes = fixable ? " `--fix` can fix it." : "";
  const reporter = reportedBy ?? (kind === "rule" ? undefined : kind);
  const fixed = isConfigurable(explained) ? "" : " It cannot be switched off.";
  return `${label}${fixes}${reporter === undefined ? "" : ` ${reporters[reporter]}`}${fixed}`;
}

const reporters = {
  validation: "Reported by the validator.",
  structure: "Reported by the validator.",
  reading: "Reported when a text is read.",
  writing: "Reported when an article is converted.",
  running: "Reported during a run.",
} as const;

function describePlaces({ at }: CodeExample): string[] {
  if (at.length === 0) return [];
  const places = at.map((path) => (path === "" ? "the article" : `\`${path}\``));
  return [`Reported at ${places.join(", ")}.`];
}

/** Prints an example as a code block, with the keys that it omits on purpose. */
function printExample({ format, text, without }: CodeExample): string {
  const fence = text.includes("```") ? "````" : "```";
  const block = `${fence}${format}\n${text}${fence}`;
  if (without.length === 0) return block;
  const named = `Without ${without.map((key) => `\`${key}\``).join(" and ")}`;
  return text === "" ? `${named}.` : `${named}:\n\n${block}`;
}
