import type { Rule } from "../src/lint/rule.ts";
import type { ExampleArticle, RuleExamples } from "../src/lint/rule-examples.ts";

/** Prints the page of a rule: what it says, why, examples, and when not to use it. */
export function printRulePage(rule: Rule, examples: RuleExamples): string {
  const { why, incorrect, correct, whenNotToUse } = examples;
  const paragraphs = [
    `# ${rule.code}`,
    rule.summary,
    describeRule(rule),
    why,
    ...(incorrect.length === 0 ? [] : ["## Incorrect"]),
    ...incorrect.flatMap(({ article, at }) => [printArticle(article), describePlaces(at)]),
    ...(correct.length === 0 ? [] : ["## Correct"]),
    ...correct.map(printArticle),
    ...(whenNotToUse === undefined ? [] : ["## When not to use it", whenNotToUse]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Prints the table of all rules, in the order of the list. */
export function printRuleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ code, severity, fixable, summary }) => [
    `[\`${code}\`](${code}.md)`,
    severity,
    fixable === undefined ? "" : "yes",
    summary,
  ]);
  return [
    "# Rules",
    "",
    "What a good brief does. Each rule has a code, which the config can set to `off`, `note`, `warning` or `error`. Written from the examples of the rules in `packages/schema/src/lint/rules`; `npm run generate` writes these pages anew.",
    "",
    ...printTable([["code", "severity", "mends", "says"], ...rows]),
    "",
  ].join("\n");
}

function describeRule({ severity, fixable, reportedBy }: Rule): string {
  const named = `${severity[0]!.toUpperCase()}${severity.slice(1)}.`;
  const mends = fixable === undefined ? "" : " Can be mended automatically, where that is safe.";
  const where = {
    validation: " Reported by the validator.",
    reading: " Reported when a text is read.",
  };
  return `${named}${mends}${reportedBy === undefined ? "" : where[reportedBy]}`;
}

function describePlaces(at: readonly string[]): string {
  const places = at.map((path) => (path === "" ? "the article itself" : `\`${path}\``));
  return `Reported at ${places.join(", ")}.`;
}

/** An example as JSON; keys that it leaves out on purpose are named. */
function printArticle(article: ExampleArticle): string {
  const absent = Object.keys(article).filter((key) => article[key] === undefined);
  const stated = JSON.parse(JSON.stringify(article)) as object;
  const block = `\`\`\`json\n${print(stated, 0)}\n\`\`\``;
  if (absent.length === 0) return block;
  const without = `Without ${absent.map((key) => `\`${key}\``).join(" and ")}`;
  return Object.keys(stated).length === 0 ? `${without}.` : `${without}:\n\n${block}`;
}

/** In columns, as the formatter of this repository has it; a Chinese character takes two. */
const widest = 100;

/**
 * Prints JSON as the formatter does: what fits stands on one line, but for lists of several objects.
 *
 * `column` is where the value begins, and `after` what follows it on its line.
 */
function print(value: unknown, depth: number, column = 0, after = 0): string {
  const line = printLine(value);
  if (typeof value !== "object" || value === null) return line;
  const fits = column + widthOf(line) + after <= widest;
  if (fits && !holdsSeveralObjects(value)) return line;
  const indent = "  ".repeat(depth + 1);
  const entries = Object.entries(value as Record<string, unknown>).map(
    ([key, item], index, all) => {
      const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
      const comma = index + 1 < all.length ? 1 : 0;
      return `${indent}${name}${print(item, depth + 1, indent.length + widthOf(name), comma)}`;
    },
  );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

/** A list of several objects with several keys each, anywhere within. */
function holdsSeveralObjects(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items = Object.values(value);
  const isList = Array.isArray(value) && items.length > 1;
  if (
    isList &&
    items.every((item) => typeof item === "object" && Object.keys(item as object).length > 1)
  )
    return true;
  return items.some(holdsSeveralObjects);
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return escape(JSON.stringify(value));
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

// Invisible in a page, and what such an example is about.
function escape(json: string): string {
  return json.replace(
    /[\u00a0\u200e\u200f\u2028-\u202f\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function printTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`,
  );
  return [
    lines[0]!,
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...lines.slice(1),
  ];
}
