import { applyTextEdits, type TextEdit } from "@mineral-brief/formats/fix";
import type { Position } from "@mineral-brief/formats";
import { startOfLine } from "@mineral-brief/schema/internal";
import type { Finding } from "./checking/finding.ts";
import { frontMatterAt } from "./front-matter.ts";
import type { OpenBrief } from "./open-brief.ts";
import { readBrief } from "./read-brief.ts";
import { noPause, type Pause, type TextAction } from "./text-action.ts";

/** The lines for a comment: that of a finding, and the first line of its text if a comment would become a part of it. */
const places: readonly ((finding: Finding) => Position | undefined)[] = [
  ({ range }) => range.start,
  ({ valueStart }) => valueStart,
];

/** Writes a comment that ignores a finding there. Undefined for formats without comments, and if no line can have one. */
export async function ignoreAction(
  brief: OpenBrief,
  finding: Finding,
): Promise<TextAction | undefined> {
  return (await ignoreActions(brief, [finding])).get(finding);
}

/** Writes such a comment for each finding. A finding without one is not in the result. */
export async function ignoreActions(
  brief: OpenBrief,
  findings: readonly Finding[],
  pause: Pause = noPause,
): Promise<ReadonlyMap<Finding, TextAction>> {
  const actions = new Map<Finding, TextAction>();
  let before: string | undefined;
  for (const place of places) {
    const comments = new Map<Finding, TextEdit>();
    for (const finding of findings) {
      const comment = actions.has(finding)
        ? undefined
        : commentAbove(brief, finding, place(finding));
      if (comment !== undefined) comments.set(finding, comment);
    }
    // Comments above one line differ only in their code.
    const ofLines = new Map([...comments.values()].map((comment) => [comment.start, comment]));
    if (comments.size > 0) before ??= readingOf(brief.text, brief);
    const lines = await findHarmless([...ofLines.values()]);
    for (const [finding, comment] of comments)
      if (lines.has(comment.start)) actions.set(finding, actionOf(finding, comment));
  }
  return actions;

  /**
   * Returns where the text can have comments, of some comments. Halves the list: one reading proves all of them if all are
   * comments.
   */
  async function findHarmless(some: readonly TextEdit[]): Promise<ReadonlySet<number>> {
    if (some.length === 0) return new Set();
    await pause();
    if (readsAs(before!, brief, some)) return new Set(some.map(({ start }) => start));
    if (some.length === 1) return new Set();
    const half = some.length >> 1;
    const first = await findHarmless(some.slice(0, half));
    return new Set([...first, ...(await findHarmless(some.slice(half)))]);
  }
}

function actionOf({ code }: Finding, comment: TextEdit): TextAction {
  return { title: `Ignore ${code} here`, edits: [comment] };
}

/** Undefined for formats without comments, and without a position. */
function commentAbove(
  { text, format }: OpenBrief,
  finding: Finding,
  position: Position | undefined,
): TextEdit | undefined {
  if (position === undefined) return undefined;
  const { offset } = position;
  const lineStart = startOfLine(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const code = `mineral-brief-ignore ${finding.code}`;
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
  return { start: lineStart, end: lineStart, text: written };
}

/** Returns the articles of a text and the codes of its diagnostics, to compare. */
function readingOf(text: string, { format }: OpenBrief): string {
  const { documents, diagnostics } = readBrief(text, format).parsed;
  return JSON.stringify([documents.map(({ data }) => data), diagnostics.map(({ code }) => code)]);
}

/** Whether the text with comments has the same reading. */
function readsAs(before: string, brief: OpenBrief, comments: readonly TextEdit[]): boolean {
  const changed = applyTextEdits(brief.text, comments);
  return changed !== undefined && readingOf(changed, brief) === before;
}
