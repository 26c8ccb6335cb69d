import type { Ledger, LedgerEntry } from "@mineral-brief/formats";
import { shorten } from "@mineral-brief/schema/internal";
import { plainLine } from "../diagnostics/plain-line.ts";
import type { CheckedSource } from "../checking/checked-file.ts";

/**
 * Prints what became of each part of a text, one line per part, and a grade per article.
 *
 * Undefined for formats without a ledger: there each value has its own key.
 */
export function printLedger({
  source,
  ledger,
}: Pick<CheckedSource, "source" | "ledger">): string | undefined {
  if (ledger === undefined) return undefined;
  const { entries, grades } = ledger();
  const from = source.start?.offset ?? 0;
  const rows = entries.map((entry) => {
    const { start, end } = entry.range;
    const text = source.text.slice(start.offset - from, end.offset - from).replace(/\s+/g, " ");
    return {
      place: `${start.line}:${start.column}`,
      part: describePart(entry, grades),
      text: plainLine(shorten(text)),
    };
  });
  const widthOf = (key: "place" | "part"): number =>
    Math.max(0, ...rows.map((row) => row[key].length));
  const [placeWidth, partWidth] = [widthOf("place"), widthOf("part")];
  const heads = grades.map((grade, index) =>
    grades.length > 1 ? `article ${index + 1}: ${grade}` : grade,
  );
  return [
    `${plainLine(source.name)}: ${heads.join(", ") || "no article"}`,
    ...rows.map(({ place, part, text }) =>
      `  ${place.padEnd(placeWidth)}  ${part.padEnd(partWidth)}  ${text}`.trimEnd(),
    ),
    "",
  ].join("\n");
}

/** Names a part, after its article if the text has several. */
export function describePart({ part, document }: LedgerEntry, grades: Ledger["grades"]): string {
  return grades.length > 1 && document !== undefined ? `article ${document + 1}: ${part}` : part;
}
