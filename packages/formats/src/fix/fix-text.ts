import type { FixedText } from "./fixed-text.ts";
import type { Fixer } from "./fixer.ts";
import type { TextFix } from "./text-fix.ts";
import { FixRun } from "./fix-run.ts";

/**
 * Makes the fixes of a text's articles in the text itself, and leaves everything else of it as it stands.
 *
 * The text is read again afterwards: its articles are then exactly what the fixes make of them, and reading
 * has nothing new to say. A fix of which that is not true is left out.
 */
export function fixText<Fix extends TextFix>(
  source: string,
  fixes: readonly Fix[],
  fixer: Fixer,
): FixedText<Fix> {
  return new FixRun<Fix>(source, fixer).fix(fixes);
}
