import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { CitationMark } from "./citation-marks.ts";
import type { ListedSource, Section } from "./summary.ts";
import { superscripts } from "./superscripts.ts";

/** Returns true for a number of several raised digits: `²⁸`. */
function isRaised(source: string, { ids, start, end }: CitationMark): boolean {
  return ids.length === 1 && end - start > 1 && superscripts.includes(source[start]!);
}

/**
 * Returns a function that reads `²⁸` in a section as the citations 2 and 8 if the list of sources has both but not 28, and reports
 * this guess.
 */
export function splitRaisedDigits(
  source: string,
  references: readonly ListedSource[],
  diagnostics: OffsetDiagnostic[],
): <Item extends Pick<Section, "bullets">>(section: Item) => Item {
  if (references.length === 0) return (section) => section;
  const listed = new Set(references.map(({ id }) => id));
  const isJoined = (mark: CitationMark): boolean =>
    isRaised(source, mark) &&
    !listed.has(Number(mark.ids[0])) &&
    digitsOf(mark).every((id) => listed.has(id));
  const split = (mark: CitationMark): readonly CitationMark[] => {
    if (!isJoined(mark)) return [mark];
    const { start, end } = mark;
    const ids = digitsOf(mark);
    const message = `read as ${ids.map((id) => `[${id}]`).join("")}, because the list of sources has no number ${ids.join("")}`;
    diagnostics.push({ code: "citation-shape", severity: "note", message, start, end });
    return ids.map((id, index) => {
      const at = start + index;
      return { kind: "mark", ids: [id], start: at, end: at + 1 };
    });
  };
  return (section) =>
    section.bullets.some(({ marks }) => marks.some(isJoined))
      ? {
          ...section,
          bullets: section.bullets.map((bullet) => ({
            ...bullet,
            marks: bullet.marks.flatMap(split),
          })),
        }
      : section;
}

function digitsOf({ ids }: CitationMark): number[] {
  return Array.from(String(ids[0]), Number);
}
