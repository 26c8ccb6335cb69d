import type { FixedText } from "./fixed-text.ts";
import type { Fixer } from "./fixer.ts";
import type { TextFix } from "./text-fix.ts";
import { FixRun } from "./fix-run.ts";

/**
 * Applies fixes of articles to the text that the articles were read from, and leaves all other text as it is.
 *
 * Reads the result again to check it: the articles must be exactly what the fixes make of them, with no new
 * diagnostics. Skips each fix that fails this check.
 */
export function fixText<Fix extends TextFix>(
  source: string,
  fixes: readonly Fix[],
  fixer: Fixer,
): FixedText<Fix> {
  return new FixRun<Fix>(source, fixer).fix(fixes);
}
