import { hasEvidence, reach } from "./form.ts";
import type { Match } from "./form-trie.ts";

/** The text between two entries of a list: "copper, lead and zinc", "lead-zinc", "gold/silver". */
const listGap = new RegExp(
  `^(?:${[
    String.raw`[,،]\s?`,
    String.raw`,?\s(?:and|or|&|y|e|o|u|et|ou|und|oder|sowie|и|или)\s`,
    String.raw`\s?[/]\s?`,
    "[-–]",
    "[、，・とや]|及び|および",
    "[和与與及或]",
    String.raw`،?\s(?:و|أو\s)`,
  ].join("|")})(?:(?:l|d)['’]|(?:de )?(?:la|le|les|los|las) |del )?$`,
);

/** Removes the matches that have another meaning in their context. */
export function meantMatches(matches: readonly Match[], text: string): Match[] {
  const meant = matches.map(
    ({ form, start, end }, index) =>
      form.caution === undefined ||
      hasEvidence(form.caution, text, start, end) ||
      (form.caution.afterPlace === true && followsPlace(matches[index - 1], start, text)),
  );
  // Forward and backward, because an entry of a list can be confirmed by the one before or after it.
  for (let index = 1; index < matches.length; index++)
    meant[index] ||= meant[index - 1]! && isListed(matches[index]!, matches[index - 1]!, text);
  for (let index = matches.length - 2; index >= 0; index--)
    meant[index] ||= meant[index + 1]! && isListed(matches[index]!, matches[index + 1]!, text);
  return matches.filter((_, index) => meant[index]);
}

function after(text: string, end: number): string {
  return text.slice(end, end + reach);
}

function followsPlace(before: Match | undefined, start: number, text: string): boolean {
  return (
    before?.form.means?.kind === "place" && /^(?:['’]s?)?\s$/.test(text.slice(before.end, start))
  );
}

function isListed(match: Match, beside: Match, text: string): boolean {
  if (beside.form.means?.kind !== "mineral" || !match.form.caution?.inList) return false;
  const [first, last] = match.start < beside.start ? [match, beside] : [beside, match];
  const isNear = last.start - first.end <= 10;
  return (
    isNear &&
    listGap.test(text.slice(first.end, last.start)) &&
    (first === match || match.form.caution.inList.test(after(text, match.end)))
  );
}
