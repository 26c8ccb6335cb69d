import type { Provenance } from "@mineral-brief/schema";
import type { ParseOptions } from "../../format.ts";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { dropInvisibleMarks } from "./invisible-marks.ts";
import { joinBrokenWords } from "./broken-words.ts";
import { dropChatAnswer } from "./chat-answer.ts";
import { dropEmail } from "./email.ts";
import { dropInterfaceLines } from "./interface-lines.ts";
import { readOrnaments } from "./line-ornaments.ts";
import { readRoundCitations } from "./round-citations.ts";
import { PageText } from "./page-text.ts";

/**
 * Removes the parts of a pasted text that belong to an e-mail, a web page or a chat, replaces emoji before lines, and
 * joins words that a PDF broke.
 *
 * The result has the same length, so that offsets stay correct. Reports every part that it removes.
 */
export function preparePage(
  source: string,
  { readManifest }: ParseOptions = {},
): {
  text: string;
  diagnostics: OffsetDiagnostic[];
  provenance: Provenance | undefined;
} {
  const page = new PageText(source);
  dropInvisibleMarks(page, readManifest);
  dropEmail(page);
  dropChatAnswer(page);
  dropInterfaceLines(page);
  readOrnaments(page);
  readRoundCitations(page);
  const warnings = joinBrokenWords(page);
  const { text } = page;
  const dropped = page.residue.map(({ code, what, start, end }): OffsetDiagnostic => {
    const message = `${quoteStart(source, start, end)} is ${what} and is not kept`;
    return { code, severity: "note", message, start, end };
  });
  return {
    text,
    diagnostics: [...dropped, ...warnings, ...noteOrigins(page)],
    provenance: page.provenance,
  };
}

/** Quotes the start of the first line of a range. */
function quoteStart(source: string, start: number, end: number): string {
  const [line = ""] = source.slice(start, end).split("\n", 1);
  const text = line.trimEnd();
  return text.length > 40 ? `\`${text.slice(0, 40).trimEnd()}…\`` : `\`${text}\``;
}

function noteOrigins({ origins, text }: PageText): OffsetDiagnostic[] {
  if (origins.length === 0) return [];
  const start = text.search(/\S/);
  const message = `read as ${origins.join(", ")}`;
  const newline = text.indexOf("\n", start);
  return [
    {
      code: "text-origin",
      severity: "note",
      message,
      start,
      end: newline === -1 ? text.length : newline,
    },
  ];
}
