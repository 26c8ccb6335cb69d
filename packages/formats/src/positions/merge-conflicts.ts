import type { Diagnostic, ReadableFormat } from "../format.ts";
import { LineIndex } from "./line-index.ts";
import { placeDiagnostics } from "./offset-diagnostic.ts";
import type { OffsetRange } from "./position-tree.ts";
import { skipByteOrderMark } from "./skip-byte-order-mark.ts";

type Parse = ReadableFormat["parse"];

/**
 * Makes a reader report merge conflicts: lines that Git writes in two versions, for a person to decide.
 *
 * Reads the rest of the text with one of the versions, so that its other findings remain. Reports nothing inside a conflict,
 * and no repair, because a repair may remove a version.
 */
export function withMergeConflicts(parse: Parse): Parse {
  return (source, at, options) => {
    const { text, start } = skipByteOrderMark(source, at);
    const conflicts = findConflicts(text);
    if (conflicts.length === 0) return parse(source, at, options);
    const { documents, diagnostics } = parse(withOneVersion(text, conflicts), start, options);
    const lines = new LineIndex(text, start);
    const reports = placeDiagnostics(
      conflicts.map((conflict) => ({
        code: "merge-conflict",
        severity: "error",
        message: describe(conflict, lines),
        ...conflict.opening,
        unread: { start: conflict.opening.start, end: conflict.closing.end, fieldsOf: "article" },
      })),
      lines,
    );
    const others = outside(diagnostics, reports).map((finding) => ({
      ...finding,
      repair: undefined,
    }));
    return {
      documents:
        options?.partial === true
          ? documents.map((document) => ({ ...document, isPartial: true as const }))
          : [],
      diagnostics: [...reports, ...others].toSorted(
        (one, other) => one.range.start.offset - other.range.start.offset,
      ),
    };
  };
}

/** Removes the diagnostics that start in a conflict. Both lists are in the order of the text. */
function outside(
  diagnostics: readonly Diagnostic[],
  conflicts: readonly Diagnostic[],
): readonly Diagnostic[] {
  let next = 0;
  return diagnostics.filter(({ range: { start } }) => {
    while (next < conflicts.length && conflicts[next]!.unread!.range.end.offset < start.offset)
      next++;
    return !(
      next < conflicts.length && conflicts[next]!.unread!.range.start.offset <= start.offset
    );
  });
}

/** The lines with marks of one conflict, in their order. */
interface Conflict {
  readonly opening: OffsetRange;
  /** What both versions were made from follows it. */
  readonly base?: OffsetRange | undefined;
  readonly middle: OffsetRange;
  readonly closing: OffsetRange;
}

const mark = /^(?:<{7}|\|{7}|>{7})(?=[ \t\r\n]|$)[^\r\n]*|^={7}[ \t]*$/gm;

/** Finds the conflicts of a text: all three marks at the starts of lines, in their order. One alone is no conflict. */
function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  if (!text.includes("<<<<<<<") || !text.includes(">>>>>>>")) return conflicts;
  let open: (Partial<Conflict> & Pick<Conflict, "opening">) | undefined;
  for (const { 0: line, index: start } of text.matchAll(mark)) {
    const range = { start, end: start + line.trimEnd().length };
    if (line.startsWith("<")) open = { opening: range };
    else if (open === undefined) continue;
    else if (line.startsWith(">")) {
      const { middle } = open;
      if (middle !== undefined) conflicts.push({ ...open, middle, closing: range });
      open = undefined;
    } else if (open.middle === undefined)
      open = line.startsWith("|") ? { ...open, base: range } : { ...open, middle: range };
  }
  return conflicts;
}

/** Writes spaces in place of the marks and of all versions but one: the first that has words. */
function withOneVersion(text: string, conflicts: readonly Conflict[]): string {
  let read = "";
  let at = 0;
  for (const { opening, base, middle, closing } of conflicts) {
    const versions: readonly OffsetRange[] = [
      { start: opening.end, end: (base ?? middle).start },
      { start: middle.end, end: closing.start },
    ];
    const { start, end } =
      versions.find((version) => text.slice(version.start, version.end).trim() !== "") ??
      versions[0]!;
    read += text.slice(at, opening.start) + blank(text.slice(opening.start, start));
    read += text.slice(start, end) + blank(text.slice(end, closing.end));
    at = closing.end;
  }
  return read + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

function describe({ base, middle, closing }: Conflict, lines: LineIndex): string {
  const lineOf = ({ start }: OffsetRange): number => lines.positionAt(start).line;
  const marks = ["<<<<<<<", ...(base === undefined ? [] : ["|||||||"]), "======="];
  return (
    `merge conflict up to line ${lineOf(closing)}: two versions, above and below \`=======\` in line ${lineOf(middle)}; ` +
    `write the text that is right, and delete the lines with ${marks.map((one) => `\`${one}\``).join(", ")} and \`>>>>>>>\``
  );
}
