import { fixText, loadFixer } from "@mineral-brief/formats/fix";
import { validateArticle } from "@mineral-brief/schema";
import { proposeTags, tagEdits, type TagOptions } from "@mineral-brief/schema/tagging";
import type { Finding } from "./checking/finding.ts";
import { countNoun } from "./count-noun.ts";
import { findEndless, fixFindings, maximumRounds, nameOfFinding } from "./fix-findings.ts";
import { isBroken, placeAt, type OpenBrief } from "./open-brief.ts";
import { editBetween } from "./edit-between.ts";
import { startsWith } from "./starts-with.ts";
import type { TextAction } from "./text-action.ts";

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
