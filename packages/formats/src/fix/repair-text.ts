import type { Diagnostic, TextRepair } from "../format.ts";
import type { Fixer } from "./fixer.ts";
import { applyTextEdits, type TextEdit } from "./text-edit.ts";

/** A text with repairs of its syntax. */
export interface RepairedSource {
  readonly text: string;
  /** The changes of the text. */
  readonly textEdits: readonly TextEdit[];
  /** How many errors were repaired. */
  readonly repaired: number;
}

/**
 * Makes the repairs that the diagnostics of a text propose.
 *
 * Reads the result again, and keeps only repairs that reduce the number of problems.
 */
export function repairText(
  source: string,
  repairs: readonly TextRepair[],
  { parse }: Pick<Fixer, "parse">,
): RepairedSource {
  const none = { text: source, textEdits: [], repaired: 0 };
  if (repairs.length === 0) return none;
  const before = countProblems(parse(source).diagnostics);
  const make = (some: readonly TextRepair[]): RepairedSource | undefined => {
    const textEdits = some.flatMap(({ edits }) =>
      edits.map(({ range, text }) => ({
        start: range.start.offset,
        end: range.end.offset,
        text,
      })),
    );
    const text = applyTextEdits(source, textEdits);
    if (text === undefined || countProblems(parse(text).diagnostics) >= before) return undefined;
    return { text, textEdits, repaired: some.length };
  };
  let tries = 0;
  for (let size = repairs.length; size >= 1; size = size >> 1)
    for (let at = 0; at < repairs.length && tries < mostTries; at += size, tries++) {
      const made = make(repairs.slice(at, at + size));
      if (made !== undefined) return made;
    }
  return none;
}

/** Readings of one text. Reading a text with many errors takes long. */
const mostTries = 40;

/** Counts errors, and other diagnostics that a repair removes. */
function countProblems(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity, repair }) => severity === "error" || repair !== undefined)
    .length;
}
