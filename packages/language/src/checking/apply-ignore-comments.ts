import type { Finding, Level } from "./finding.ts";
import { findIgnores, type IgnoreComment, type IgnoredCode } from "./find-ignores.ts";
import { findTargetLines } from "./find-target-lines.ts";
import { stageOf, type IgnoreStage } from "./later-codes.ts";

export interface IgnoreCommentContext {
  readonly text: string;
  /** The format's name. */
  readonly format: string;
  /** Severities by code. */
  readonly severities: Readonly<Record<string, Level>>;
  /** Returns a message if a code does not exist or cannot be ignored. */
  readonly checkCode: (code: string) => string | undefined;
  /** Whether every rule ran on every article. Only then is a comment that matches no finding reported as unused. */
  readonly isComplete: boolean;
  /** Problems of a comment are reported once, in the stage that has its code. */
  readonly stage: IgnoreStage;
}

export interface IgnoreCommentResult<Found extends Finding = Finding> {
  readonly kept: readonly Found[];
  /** Findings about the comments themselves. */
  readonly commentIssues: readonly Finding[];
}

/** Removes the findings that comments ignore, and reports comments that are invalid or unused. */
export function applyIgnoreComments<Found extends Finding>(
  findings: readonly Found[],
  context: IgnoreCommentContext,
): IgnoreCommentResult<Found> {
  const comments = findIgnores(context.text, context.format);
  const ignores = new IgnoreTable(comments, context);
  const used = new Set<IgnoredCode>();
  const kept = findings.filter((finding) => {
    const matching = ignores.matching(finding);
    for (const ignored of matching) used.add(ignored);
    return matching.length === 0;
  });
  return {
    kept,
    commentIssues: comments.flatMap((comment) => checkComment(comment, used, context)),
  };
}

/** The ignored codes of a text, by their target: a line (by the offset of its start), or the file. */
class IgnoreTable {
  readonly #byTarget: ReadonlyMap<string, readonly IgnoredCode[]>;

  constructor(comments: readonly IgnoreComment[], { text }: IgnoreCommentContext) {
    const lines = findTargetLines(comments, text);
    const targets = new Map(
      comments.flatMap((comment) =>
        comment.codes.map((ignored) => [
          ignored,
          comment.scope === "file" ? "file" : lines.get(comment),
        ]),
      ),
    );
    const byTarget = new Map<string, IgnoredCode[]>();
    for (const [ignored, target] of targets) {
      const key = `${target} ${ignored.code}`;
      const others = byTarget.get(key);
      if (others === undefined) byTarget.set(key, [ignored]);
      else others.push(ignored);
    }
    this.#byTarget = byTarget;
  }

  matching({ code, range, insertAt, valueStart }: Finding): readonly IgnoredCode[] {
    const lineStarts = [range.start, insertAt?.start, valueStart].flatMap((start) =>
      start === undefined ? [] : [start.offset - (start.column - 1)],
    );
    return [...new Set(lineStarts), "file"].flatMap(
      (target) => this.#byTarget.get(`${target} ${code}`) ?? [],
    );
  }
}

function checkComment(
  { scope, range, codes }: IgnoreComment,
  used: ReadonlySet<IgnoredCode>,
  { severities, checkCode, isComplete, stage }: IgnoreCommentContext,
): Finding[] {
  if (codes.length === 0)
    return stage === "sources"
      ? []
      : [
          invalid(
            range,
            "this comment has no code; add one, such as `mineral-brief-ignore date-future`",
          ),
        ];
  return codes.flatMap((ignored) => {
    if (used.has(ignored) || stageOf(ignored.code) !== stage) return [];
    const message = checkCode(ignored.code);
    if (message !== undefined) return [invalid(ignored.range, message)];
    if (!isComplete || severities[ignored.code] === "off") return [];
    return [unused(ignored, scope)];
  });
}

function invalid(range: Finding["range"], message: string): Finding {
  return { code: "ignore-invalid", severity: "warning", message, range };
}

function unused({ code, range }: IgnoredCode, scope: IgnoreComment["scope"]): Finding {
  const place = scope === "file" ? "in this file" : "on its line";
  const message = `no finding ${place} has the code \`${code}\`; remove it from the comment`;
  return { code: "ignore-unused", severity: "note", message, range };
}
