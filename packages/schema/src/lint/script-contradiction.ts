import { guessLanguage } from "../reading/guess-language.ts";
import { scriptsOfLanguage } from "./language-scripts.ts";
import type { LintText } from "./lint-context.ts";
import { characterClasses } from "./character-classes.ts";

const letters =
  characterClasses.latin |
  characterClasses.cyrillic |
  characterClasses.han |
  characterClasses.kanaHangul |
  characterClasses.arabic |
  characterClasses.hebrew |
  characterClasses.greek;

/** A name or a code in another script is no contradiction; a sentence is. */
const fewestLetters = 12;

/**
 * The language that a text seems to be in, where its script contradicts the language that it has.
 *
 * Undefined where it does not, and for text too short to tell. Languages that share a script cannot be
 * told apart: French under `en` is passed over.
 */
export function scriptContradiction({
  words,
  language,
  characterClasses: found,
}: LintText): string | undefined {
  const expected = scriptsOfLanguage(language);
  if (expected === undefined || (found & letters & ~expected) === 0) return undefined;
  // Names stay in Latin letters in any language, so letters of its own script speak for it.
  if (expected !== characterClasses.latin && (found & expected) !== 0) return undefined;
  const count = words.match(/\p{L}/gu)?.length ?? 0;
  const weight = (found & (characterClasses.han | characterClasses.kanaHangul)) === 0 ? 1 : 2;
  if (count * weight < fewestLetters) return undefined;
  const guessed = guessLanguage(words);
  if (guessed === undefined) return undefined;
  const written = scriptsOfLanguage(guessed);
  return written === undefined || (written & expected) !== 0 ? undefined : guessed;
}
