import { guessLanguage } from "../reading/guess-language.ts";
import { scriptsOfLanguage } from "./language-scripts.ts";
import { classesIn, type LintText } from "./lint-context.ts";
import { characterClasses } from "./character-classes.ts";

const letters =
  characterClasses.latin |
  characterClasses.cyrillic |
  characterClasses.han |
  characterClasses.kanaHangul |
  characterClasses.arabic |
  characterClasses.hebrew |
  characterClasses.greek;

/** A name or a code in another script is fine; a sentence is not. */
const fewestLetters = 12;

/**
 * Guesses the language of a text whose script contradicts its stated language.
 *
 * Returns undefined if there is no contradiction, or if the text is too short. Languages that share a script are not
 * distinguished.
 */
export function scriptContradiction(text: LintText): string | undefined {
  const { words, language } = text;
  const found = classesIn(text);
  const expected = scriptsOfLanguage(language);
  if (expected === undefined || (found & letters & ~expected) === 0) return undefined;
  // Names can be in Latin letters in any language, so some letters of the expected script are enough.
  if (expected !== characterClasses.latin && (found & expected) !== 0) return undefined;
  const count = words.match(/\p{L}/gu)?.length ?? 0;
  const weight = (found & (characterClasses.han | characterClasses.kanaHangul)) === 0 ? 1 : 2;
  if (count * weight < fewestLetters) return undefined;
  const guessed = guessLanguage(words);
  if (guessed === undefined) return undefined;
  const written = scriptsOfLanguage(guessed);
  return written === undefined || (written & expected) !== 0 ? undefined : guessed;
}
