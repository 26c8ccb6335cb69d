import type { CitationId } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import type { Check, Counts, Outcome } from "@mineral-brief/schema/verify";
import type { SourceCode } from "../checking/later-codes.ts";
import { countNoun } from "../count-noun.ts";
import type { SourcePlace } from "../sources/saved-sources.ts";

/** The code of the finding for the result of a check. */
export function codeOf({ outcome, kind }: Pick<Check, "outcome" | "kind">): SourceCode {
  switch (outcome) {
    case "found":
      return "source-found";
    case "elsewhere":
      return "source-elsewhere";
    case "differs":
      return "source-differs";
    case "not-found":
      return kind === "quote" ? "quote-not-found" : "source-not-found";
    case "not-checkable":
      return "source-not-checkable";
  }
}

/** The results in words. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  found: "found",
  elsewhere: "found elsewhere",
  differs: "differs",
  "not-found": "not found",
  "not-checkable": "not checkable",
};

/** Describes a result in one line, with the sentence of the source and its place. */
export function describeCheck(check: Check, place: SourcePlace | undefined): string {
  const { kind, words, outcome, evidence } = check;
  const there =
    place === undefined
      ? ""
      : ` (${place.file}:${place.range.start.line}:${place.range.start.column})`;
  const shown = evidence === undefined ? "" : `: ${quoted(around(evidence), 240)}${there}`;
  return `${kind} ${quoted(words, 120)}: ${outcomeLabels[outcome]}${describeResult(check)}${shown}`;
}

/** Describes what follows the name of a result: where the words are, or what the source has instead. */
export function describeResult(check: Check): string {
  const { kind, outcome, evidence, cited, foundIn, reason } = check;
  switch (outcome) {
    case "found":
      return evidence === undefined ? `; ${reason}` : ` in ${namesOfReferences(foundIn)}`;
    case "elsewhere":
      return ` in ${namesOfReferences(foundIn, "a source without a reference")}, not in ${namesOfReferences(cited)}`;
    case "differs":
      return kind === "quote"
        ? ` from ${namesOfReferences(foundIn)}`
        : `; ${namesOfReferences(foundIn)} has ${describeOther(check)}`;
    case "not-found":
      return ` in ${namesOfReferences(cited)}${reason === undefined ? "" : `, only ${reason}`}`;
    case "not-checkable":
      return `; ${reason}`;
  }
}

/** What a source has instead of a figure or a date: its words, and how those around it differ. */
function describeOther({ words, evidence, reason }: Check): string {
  const other = quoted(evidence!.words, 120);
  if (reason === undefined) return other;
  return evidence!.words === words ? reason : `${other}, ${reason}`;
}

/** Names references in a sentence: `reference 1`, `references 1, 2`. */
export function namesOfReferences(ids: readonly CitationId[], none = "the saved sources"): string {
  if (ids.length === 0) return none;
  return `${ids.length === 1 ? "reference" : "references"} ${ids.join(", ")}`;
}

/** Counts results: `12 checks: 8 found, 1 found elsewhere, 1 differs, 2 not found, 0 not checkable`. */
export function summariseChecks(counts: Counts): string {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const parts = [
    `${counts.found} found`,
    `${counts.elsewhere} found elsewhere`,
    `${counts.differs} ${counts.differs === 1 ? "differs" : "differ"}`,
    `${counts["not-found"]} not found`,
    `${counts["not-checkable"]} not checkable`,
  ];
  return `${countNoun(total, "check")}: ${parts.join(", ")}`;
}

/** Quotes a text on one line, cut to a number of characters. */
function quoted(text: string, length: number): string {
  return `"${shorten(text.replace(/\s+/g, " ").trim(), length)}"`;
}

/** Returns the part of a long sentence around the words. */
function around({
  sentence,
  words,
}: {
  readonly sentence: string;
  readonly words: string;
}): string {
  const at = sentence.indexOf(words);
  return at > 160 ? `…${sentence.slice(at - 100)}` : sentence;
}
