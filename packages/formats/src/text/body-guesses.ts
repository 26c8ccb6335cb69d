import { startsSentence } from "./body-lines.ts";
import type { SectionList } from "./section-list.ts";
import { endOfLine, type Span } from "./spans.ts";

/** The first place of each kind of guess about where the insights of a body start. */
export interface BodyGuesses {
  /** A dash that opens a bullet although no citation is before it. */
  opening?: Span;
  /** A dash inside an insight of a text in one line that may open a bullet. */
  joined?: Span;
  /** The start of a line that is read as the translation of the bullet above. */
  translation?: number;
}

/** Reports each kind of guess once. */
export function reportGuesses(
  source: string,
  { opening, joined, translation }: BodyGuesses,
  sections: SectionList,
): void {
  const warn = (message: string, { start, end }: Span): void =>
    sections.warn("text-separators-guessed", message, start, end);
  if (opening !== undefined)
    warn(
      "no citation closes a bullet here, so ` - ` was read as the sign of the next bullet",
      opening,
    );
  if (translation !== undefined)
    warn(
      "this line is in another script than the insight above it, so it was read as its translation, and is a part of that insight; remove the lines of one language",
      { start: translation, end: endOfLine(source, translation) },
    );
  if (joined !== undefined)
    warn(
      "no citation is before this ` - `, so it was read as a part of the insight; if another insight starts here, write each insight on a line of its own",
      joined,
    );
}

/** Reports a line that is read as a part of the insight above it. */
export function reportJoinedLine(source: string, at: number, sections: SectionList): void {
  const reason = startsSentence(source, at)
    ? "this line may have been wrapped"
    : "this line starts with no capital letter";
  sections.warn(
    "text-separators-guessed",
    `${reason}, so it was read as a part of the insight above; add \` - \` before it if it is an insight, or remove it if it is not a part of the text`,
    at,
    endOfLine(source, at),
  );
}

/** Reports a short line above a sentence that is read as an insight. */
export function reportPossibleTitle({ start, end }: Span, sections: SectionList): void {
  sections.warn(
    "text-separators-guessed",
    "this short line was read as an insight; if it is a heading, write `## ` before it",
    start,
    end,
  );
}

/** Reports a dash below words that end in a colon, which may be a list inside an insight. */
export function reportNestedList(
  source: string,
  { start, end }: Span,
  sections: SectionList,
): void {
  if (!/[:\uFF1A](?:\*\*)?\s*$/u.test(source.slice(Math.max(0, start - 8), start))) return;
  sections.warn(
    "text-nested-list",
    "this may be a list inside an insight; it was kept as text, since no citation closes its items",
    start,
    end,
  );
}
