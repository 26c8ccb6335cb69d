import { fixText, loadFixer, type TextEdit } from "@mineral-brief/formats/fix";
import { validateArticle } from "@mineral-brief/schema";
import { proposeTags, tagEdits, type TagOptions } from "@mineral-brief/schema/tagging";
import { startOfLine } from "@mineral-brief/schema/internal";
import type { Finding } from "./checking/finding.ts";
import { countNoun } from "./count-noun.ts";
import {
  findEndless,
  fixFinding,
  fixFindings,
  maximumRounds,
  nameOfFinding,
} from "./fix-findings.ts";
import { frontMatterAt } from "./front-matter.ts";
import { isBroken, placeAt, type OpenBrief } from "./open-brief.ts";
import { editBetween } from "./edit-between.ts";
import { readBrief } from "./read-brief.ts";
import { startsWith } from "./starts-with.ts";

/** A change that an editor offers. */
export interface TextAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Finds the change that fixes a finding, as `fixFinding` does. */
export async function quickFix(
  brief: OpenBrief,
  finding: Finding,
): Promise<TextAction | undefined> {
  const fixer = await loadFixer(brief.format.name);
  const fix = fixer && fixFinding(brief.text, finding, fixer);
  return fix && { title: fix.title, edits: fix.edits };
}

/** The change that makes all safe fixes. */
export interface FixAllAction extends TextAction {
  /** The number of findings that it fixes. */
  readonly fixed: number;
  /** The text after it. */
  readonly text: string;
  /** The findings of that text. */
  readonly left: readonly Finding[];
}

/** Makes the safe fixes, until none is left. `check` finds the findings of a text. Undefined if nothing changes. */
export async function fixAll(
  brief: OpenBrief,
  findings: readonly Finding[],
  check: (text: string) => Promise<readonly Finding[]>,
): Promise<FixAllAction | undefined> {
  const fixer = await loadFixer(brief.format.name);
  if (fixer === undefined) return undefined;
  let { text } = brief;
  let current = findings;
  let fixed = 0;
  const endless = new Set<string>();
  for (let round = 0; round < maximumRounds; round++) {
    const some = current.filter((finding) => !endless.has(nameOfFinding(finding)));
    const done = fixFindings(text, some, { fixer, tier: "safe" });
    if (done.fixed === 0) break;
    const after = await check(done.text);
    const useless = await findEndless({ text, findings: some }, after, {
      fixer,
      tier: "safe",
      check,
    });
    for (const finding of useless) endless.add(nameOfFinding(finding));
    if (useless.length > 0) continue;
    ({ text } = done);
    fixed += done.fixed;
    current = after;
  }
  const edit = editBetween(brief.text, text);
  if (edit === undefined) return undefined;
  return {
    title: "Fix all findings that can be fixed safely",
    edits: [edit],
    fixed,
    text,
    left: current,
  };
}

/** Adds the tags that the texts suggest: to the insight at an offset, and to the complete article. */
export async function tagActions(
  brief: OpenBrief,
  offset: number,
  options: TagOptions,
): Promise<TextAction[]> {
  const fixer = await loadFixer(brief.format.name);
  const place = placeAt(brief, offset);
  if (fixer === undefined || place === undefined || isBroken(brief)) return [];
  // A plain text has no place for tags.
  if (brief.format.holdsFields !== true) return [];
  const { document, path } = place;
  const validation = validateArticle(place.data);
  if (!validation.ok) return [];
  const proposals = proposeTags(validation.article, options);
  const insight = path[0] === "groups" ? path.slice(0, 4) : path.slice(0, 2);
  const isInInsight =
    (path[0] === "coreInsights" && insight.length === 2) ||
    (path[2] === "insights" && insight.length === 4);
  const own = proposals.filter((proposal) => isInInsight && startsWith(proposal.path, insight));
  const sets = [
    { title: "Tag this insight", proposals: own },
    { title: "Tag the brief", proposals },
  ];
  return sets.flatMap(({ title, proposals: some }) => {
    const fixes = tagEdits(validation.article, some).map((edit) => ({ document, edits: [edit] }));
    if (fixes.length === 0) return [];
    const { textEdits: edits, skipped } = fixText(brief.text, fixes, fixer);
    const left =
      skipped.length === 0 ? "" : `, except ${countNoun(skipped.length, "list")} to edit by hand`;
    return edits.length === 0 ? [] : [{ title: title + left, edits }];
  });
}

/**
 * Writes a comment above the line of a finding that ignores it there, or above the first line of its text if the comment would
 * become a part of it. Undefined for formats without comments.
 */
export function ignoreAction(brief: OpenBrief, finding: Finding): TextAction | undefined {
  const { code, range, valueStart } = finding;
  return (
    ignoreAbove(brief, code, range.start.offset) ??
    (valueStart && ignoreAbove(brief, code, valueStart.offset))
  );
}

function ignoreAbove(brief: OpenBrief, ignored: string, offset: number): TextAction | undefined {
  const { text, format } = brief;
  const lineStart = startOfLine(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const code = `mineral-brief-ignore ${ignored}`;
  const isYaml =
    format.name === "yaml" ||
    (format.name === "markdown" && frontMatterAt(text, offset) !== undefined);
  const comment = isYaml
    ? `# ${code}`
    : format.name === "markdown"
      ? `<!-- ${code} -->`
      : undefined;
  if (comment === undefined) return undefined;
  const written = indent + comment + (text.includes("\r\n") ? "\r\n" : "\n");
  const changed = text.slice(0, lineStart) + written + text.slice(lineStart);
  if (!readsTheSame(brief, changed)) return undefined;
  return {
    title: `Ignore ${ignored} here`,
    edits: [{ start: lineStart, end: lineStart, text: written }],
  };
}

/** Whether a changed text has the same articles and no other diagnostics. */
function readsTheSame({ text, format }: OpenBrief, changed: string): boolean {
  const [before, after] = [text, changed].map((one) => {
    const { documents, diagnostics } = readBrief(one, format).parsed;
    return JSON.stringify([documents.map(({ data }) => data), diagnostics.map(({ code }) => code)]);
  });
  return before === after;
}
