import { chineseCautionOf } from "./chinese-cautions.ts";
import type { Form, Meaning } from "./form.ts";

/** Creates the form of a name in traditional Chinese. */
export function traditionalChineseForms(words: string, means: Meaning): Form[] {
  return [{ words, means, letters: "exact", ...chineseCautionOf(words) }];
}
