/**
 * The start of a sentence: a short one completely; else up to 60 characters without a number, which end after a sign, or
 * between words that no number follows ("at least"); else up to a sign after a number and the words that belong to it
 * ("5,000 t a year at most").
 */
const start =
  /^(?:.{0,60}$|\P{N}{20,60}(?:(?<=\p{Po})|(?!.{0,20}\p{N}))(?=\s)|(?:.{20,90}|.{20,200}?)(?:[,;:،](?=\s)|[，。]|$)|.{200})/su;

/**
 * Cuts a sentence to its start, with `…` at the end. No number loses its qualifier or its unit.
 *
 * `masked` is the sentence with digits for all that a number needs.
 */
export function startOf(sentence: string, masked = sentence): string {
  const words = sentence.slice(0, start.exec(masked)![0].length);
  return words === sentence ? words : words.replace(/\p{P}$/u, "") + "…";
}
