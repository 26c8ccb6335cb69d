import { checkCode } from "../../config/check-code.ts";
import type { Settings } from "../../config/settings.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findIgnores, type IgnoreComment, type IgnoredCode } from "./find-ignores.ts";
import { linesMeant } from "./lines-meant.ts";

export interface IgnoreCommentContext {
  readonly text: string;
  /** The format's name. */
  readonly format: string;
  readonly settings: Settings;
  /** Whether every rule ran on every article, so that a comment without a finding is unused. */
  readonly isComplete: boolean;
}

export interface IgnoreCommentResult {
  readonly kept: readonly Diagnostic[];
  /** What is wrong with the comments themselves. */
  readonly remarks: readonly Diagnostic[];
}

/** Takes out what comments in a text ignore, and says which comments silence nothing or cannot. */
export function applyIgnoreComments(
  findings: readonly Diagnostic[],
  context: IgnoreCommentContext,
): IgnoreCommentResult {
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
    remarks: comments.flatMap((comment) => remarksOn(comment, used, context)),
  };
}

/** The ignored codes of a text by what they hold for: a line, by where it starts, or the whole. */
class IgnoreTable {
  readonly #byPlace = new Map<string, IgnoredCode[]>();

  constructor(comments: readonly IgnoreComment[], { text, format }: IgnoreCommentContext) {
    const lines = linesMeant(comments, text, format);
    for (const comment of comments) {
      const place = comment.scope === "file" ? "file" : lines.get(comment);
      for (const ignored of comment.codes) {
        const key = `${place} ${ignored.code}`;
        const others = this.#byPlace.get(key);
        if (others === undefined) this.#byPlace.set(key, [ignored]);
        else others.push(ignored);
      }
    }
  }

  matching({ code, range: { start } }: Diagnostic): readonly IgnoredCode[] {
    const lineStart = start.offset - (start.column - 1);
    return [
      ...(this.#byPlace.get(`${lineStart} ${code}`) ?? []),
      ...(this.#byPlace.get(`file ${code}`) ?? []),
    ];
  }
}

function remarksOn(
  { scope, range, codes }: IgnoreComment,
  used: ReadonlySet<IgnoredCode>,
  { settings, isComplete }: IgnoreCommentContext,
): Diagnostic[] {
  if (codes.length === 0)
    return [
      invalid(range, "no code stands here; write one, like `mineral-brief-ignore date-future`"),
    ];
  return codes.flatMap((ignored) => {
    if (used.has(ignored)) return [];
    const message = checkCode(ignored.code, settings.config.schema !== undefined);
    if (message !== undefined) return [invalid(ignored.range, message)];
    if (!isComplete || settings.severities[ignored.code] === "off") return [];
    return [unused(ignored, scope)];
  });
}

function invalid(range: Diagnostic["range"], message: string): Diagnostic {
  return { code: "ignore-invalid", severity: "warning", message, range };
}

function unused({ code, range }: IgnoredCode, scope: IgnoreComment["scope"]): Diagnostic {
  const place = scope === "file" ? "in this file" : "on its line";
  const message = `nothing ${place} has \`${code}\`; take this out`;
  return { code: "ignore-unused", severity: "note", message, range };
}
