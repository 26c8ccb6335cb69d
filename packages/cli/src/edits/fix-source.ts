import { allMenders, mendText, type TextFix } from "@mineral-brief/formats/mend";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkOpened, type OpenedInput } from "../checking/check-input.ts";
import type { CheckedSource } from "../checking/check-source.ts";
import type { SourceFailure } from "../inputs/source.ts";

/** An input whose findings were mended where that is safe. */
export interface FixedSource {
  /** As it was read. */
  readonly before: CheckedSource;
  /** With all that could be mended; the same object where nothing was. */
  readonly after: CheckedSource;
  readonly mended: number;
  /** Findings of `after` that have a mend, but not one that the text has a place for. */
  readonly leftOut: readonly Diagnostic[];
}

/** A mend can uncover another, such as white space before a citation; each takes something out, so this is plenty. */
const mostRounds = 20;

/** Checks an input and mends what the rules can mend, in its text, until nothing is left. Writes nothing. */
export async function fixSource(opened: OpenedInput): Promise<FixedSource | SourceFailure> {
  const before = await checkOpened(opened);
  if ("message" in before) return before;
  const mender = allMenders.find(({ name }) => name === opened.format.name)!;
  let after = before;
  let mended = 0;
  let leftOut: readonly Diagnostic[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const result = mendText(after.source.text, fixesOf(after), mender);
    leftOut = result.leftOut.map(({ diagnostic }) => diagnostic);
    if (result.applied.length === 0) break;
    mended += result.applied.length;
    const checked = await checkOpened({
      ...opened,
      source: { ...opened.source, text: result.text },
    });
    if ("message" in checked) return checked;
    after = checked;
  }
  return { before, after, mended, leftOut };
}

interface DiagnosticFix extends TextFix {
  readonly diagnostic: Diagnostic;
}

/** What comments and config have silenced is no finding, so it is not mended either. */
function fixesOf({ diagnostics }: CheckedSource): DiagnosticFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { articleEdits, document = 0 } = diagnostic;
    return articleEdits === undefined ? [] : [{ document, edits: articleEdits, diagnostic }];
  });
}
