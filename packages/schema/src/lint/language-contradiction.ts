import { quote } from "../quote.ts";
import type { Edit } from "./edit.ts";
import type { LintText } from "./lint-context.ts";
import { isPlaceholder } from "./placeholder.ts";
import { scriptContradiction } from "./script-contradiction.ts";
import { wordContradiction } from "./word-contradiction.ts";

/**
 * Says which language a text has in place of the stated one, and how that shows. Undefined without a contradiction, and for a
 * placeholder: the starter of a brief in any language has English ones.
 */
export function languageContradiction(
  text: LintText,
): { readonly guessed: string; readonly shown: string } | undefined {
  if (isPlaceholder(text.words)) return undefined;
  const language = quote(text.language);
  const ofScript = scriptContradiction(text);
  if (ofScript !== undefined)
    return { guessed: ofScript, shown: `is not in the script of ${language}` };
  const ofWords = wordContradiction(text);
  return ofWords === undefined
    ? undefined
    : { guessed: ofWords, shown: `has words of "${ofWords}" and none of ${language}` };
}

/** Gives a text its own language. */
export function withLanguage({ path, words }: LintText, lang: string): readonly Edit[] {
  return path.at(-1) === "value"
    ? [{ path: [...path.slice(0, -1), "lang"], value: lang }]
    : [{ path, value: { value: words, lang } }];
}
