import type { CitationId } from "@mineral-brief/schema";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { contentOf, spansInText } from "./block-content.ts";
import { insightsOf, type Outline } from "./outline.ts";
import { findStrayMarks, mayHaveStrayMarks } from "./stray-marks.ts";

/** Reports citations that are not read, mostly of assistants, and what else these write. `body` is the text of the article. */
export function reportStrayMarks(text: string, outline: Outline, body: string): OffsetDiagnostic[] {
  const references = outline.sections.get("references")?.entries ?? [];
  const definitions = references.filter(({ block }) => block.isDefinition);
  const ids = references.map(({ value }) => value["id"]);
  const names = ids.filter((id) => typeof id === "string");
  if (definitions.length + names.length === 0 && !mayHaveStrayMarks(body)) return [];
  const known = {
    ids: new Set(ids),
    names: new Set(names),
    definitions: new Set(definitions.map(({ value }) => value["id"])),
    idByUrl: new Map(references.map(({ value }) => [value["url"], value["id"] as CitationId])),
  };
  return insightsOf(outline).flatMap(({ block }) => {
    const marks = findStrayMarks(contentOf(text, block), known);
    if (marks.length === 0) return [];
    const spanInText = spansInText(text, block);
    return marks.map(({ code, message, replacement, ...mark }): OffsetDiagnostic => {
      const { start, end } = spanInText(mark);
      const repair = replacement !== undefined && {
        repair: { isSafe: false, edits: [{ start, end, text: replacement }] },
      };
      return { code, severity: "warning", message, start, end, ...repair };
    });
  });
}
