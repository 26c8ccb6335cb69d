import {
  type Form,
  type Inflection,
  inflectionMark as mark,
  isAcronym,
  type Meaning,
} from "./form.ts";
import { weakName } from "./weak-name.ts";

const genitive: Inflection = { rest: /^(?:s|es)?$/ };
const adjective: Inflection = { rest: /^(?:e|en|er|es|em)$/ };
/** The first part of a compound: Kupferpreis, but not Uranus. */
const compound: Inflection = { rest: /^(?!us$)\p{Ll}{3,}$/u, isOtherWord: true };

/** The rest of a compound of any metal: Goldpreis and Silbermine, but not Goldmann and Silbermedaille. */
const ofTrade: Inflection = {
  rest: /^(?:preis|kurs|erz|minen?$|bergbau|bergwerk|barren|unze|förder|produ|reserven|vorkommen|vorr[aä]t|lagerstätte|nachfrage|bedarf|markt|märkt|export|import|hütte|schmelz|raffin|konzentrat)\p{Ll}*$/u,
  isOtherWord: true,
};

const firstParts =
  /^(?:Kupfer|Lithium|Kobalt|Nickel|Wolfram|Gallium|Germanium|Antimon|Graphit|Uran|Zink|Eisenerz|Erdgas|Erdöl)$/;

/** Names that are also other words: they count only with a word of the trade, an amount, or another mineral. */
const weak = /^(?:Blei|Bor|Cer|Kali|Gold|Titan|Wolfram|Westen)$/;
const caution = weakName(
  /erz|mine\b|minen|bergbau|abbau|förder|lagerstätte|preis|export|import|ausfuhr|einfuhr|produktion|vorräte|vorkommen|reserven|schmelz|raffin|metall|legierung|konzentrat|lieferung|rohstoff|hütte|bedarf|nachfrage|markt/i,
  /\d\s?(?:Tonnen|t|kt|kg|Kilogramm|Unzen?|Gramm)\b/,
);

/** Applies the grammar of German: genitives, endings of adjectives, and compounds that begin with a mineral. */
export function germanForms(words: string, means: Meaning): Form[] {
  if (isAcronym(words)) return [{ words, means, letters: "exact" }];
  const parts = words.split(" ");
  const last = parts.pop()!;
  const inflections: Inflection[] = [];
  const stems = parts.map((part) => {
    if (!/\p{L}{3,}e[nrsm]?$/u.test(part)) return part;
    inflections.push(adjective);
    return part.replace(/e[nrsm]?$/, mark);
  });
  const form: Form = {
    words: [...stems, last + mark].join(" "),
    inflections: [...inflections, genitive],
    means,
    letters: means.kind === "mineral" && parts.length > 0 ? "any" : "capitals",
    ...(weak.test(words) && { caution }),
  };
  if (means.kind === "place" || parts.length > 0) return [form];
  const rest = firstParts.test(words) ? compound : ofTrade;
  return [form, { words: last + mark, inflections: [rest], means, letters: "capitals" }];
}

/** Creates the form of an adjective that names a country. Its first letter is small: the Deutsche Bank is a name. */
export function germanAdjectives(words: string, means: Meaning): Form[] {
  const letters = /^\p{Lu}/u.test(words) ? "capitals" : "small";
  return [{ words: words + mark, inflections: [adjective], means, letters }];
}

/** The first part of compounds such as Seltenerdmagnete, which is no word alone. */
export const germanFirstParts: readonly Form[] = [
  {
    words: `Seltenerd${mark}`,
    inflections: [compound],
    means: { id: "rare-earths", kind: "mineral" },
    letters: "capitals",
  },
];
