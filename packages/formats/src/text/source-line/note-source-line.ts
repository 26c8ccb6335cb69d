import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import type { StatedDate } from "../stated-date.ts";
import type { SourceLine } from "./source-line.ts";

/** Reports a guessed name, and the parts of a source line that are not kept: a company tag, an unclear date, and other parts. */
export function noteSourceLine(read: SourceLine): OffsetDiagnostic[] {
  const { source, isGuess, tag, others = [], unclearDate } = read;
  const notes: OffsetDiagnostic[] = [];
  if (source !== undefined && isGuess) {
    const { text, start, end } = source;
    const message = `this line was read as the name of the source; if it is, write it as \`Source: ${text}\``;
    notes.push({ code: "source-guessed", severity: "warning", message, start, end });
  }
  if (unclearDate !== undefined) {
    const { start, end } = unclearDate;
    const message = messageOf(unclearDate);
    notes.push({ code: "date-unclear", severity: "warning", message, start, end });
  }
  for (const { start, end } of others) {
    const message = "this part of the source line is not kept";
    notes.push({ code: "text-not-kept", severity: "note", message, start, end });
  }
  if (tag !== undefined) {
    const message = "the tag before the source's name is not kept";
    notes.push({ code: "text-not-kept", severity: "note", message, ...tag });
  }
  return notes;
}

function messageOf({ problem = "impossible", time, zone = "" }: StatedDate): string {
  const example = time ? `2025-11-05 ${time}` : "2025-11-05";
  switch (problem) {
    case "vague":
      return `this is not a complete date, so it is not kept; write it like \`${example}\``;
    case "ambiguous":
      return `this date can be read as day and month or as month and day, so it is not kept; write it like \`${example}\``;
    case "calendar":
      return "the year of this date is that of another calendar, so it is not kept; write it like `2025-11-05`";
    case "unknown":
      return "this date is not known, so it is not kept; write it like `2025-11-05`";
    case "zone":
      return "CST and IST are the names of several time zones, so this date is not kept; write the offset, like `2025-11-05 09:20 +08:00`";
    case "unknown-zone":
      return `the time zone \`${zone}\` is not known, so the time is kept without an offset; write the offset, like \`2025-11-05 09:20 +08:00\``;
    case "impossible":
      return "this date or time does not exist, so it is not kept; write it like `2025-11-05 09:20`";
  }
}
