import type { MendedText } from "./mended-text.ts";
import type { Mender } from "./mender.ts";
import type { TextFix } from "./text-fix.ts";
import { TextMending } from "./text-mending.ts";

/**
 * Makes the fixes of a text's articles in the text itself, and leaves everything else of it as it stands.
 *
 * The text is read again afterwards: its articles are then exactly what the fixes make of them, and reading
 * has nothing new to say. A fix of which that is not true is left out.
 */
export function mendText<Fix extends TextFix>(
  source: string,
  fixes: readonly Fix[],
  mender: Mender,
): MendedText<Fix> {
  return new TextMending<Fix>(source, mender).mend(fixes);
}
