import {
  type Form,
  type Inflection,
  inflectionMark as mark,
  isAcronym,
  type Meaning,
} from "./form.ts";
import type { Caution } from "./form.ts";
import { weakName } from "./weak-name.ts";

const plural: Inflection = { rest: /^(?:s|es|x)?$/ };

/** Creates the forms of French or Spanish names. Names in `weak` are also other words, and need the caution. */
function romanceForms(weak: RegExp, caution: Caution): (words: string, means: Meaning) => Form[] {
  return (words, means) => {
    if (isAcronym(words)) return [{ words, means, letters: "exact" }];
    if (means.kind === "place")
      return [{ words, means, letters: "capitals", ...(weak.test(words) && { caution }) }];
    const inflections: Inflection[] = [];
    const stems = words.split(" ").map((part) => {
      if (!/^\p{L}{4,}$/u.test(part) || part.endsWith("s")) return part;
      inflections.push(plural);
      return part + mark;
    });
    return [
      {
        words: stems.join(" "),
        inflections,
        means,
        letters: "any",
        ...(weak.test(words) && { caution }),
      },
    ];
  };
}

/** Gold and silver confirm each other: "el oro y la plata subieron". Those of medals, weddings and ages are no metals. */
function goldBesideSilver(caution: Caution): Caution {
  return {
    ...caution,
    evidence: (before, after) =>
      caution.evidence(before, after) ||
      (/(?<!\p{L})(?:oro|plata)(?!\p{L})/iu.test(before.slice(-24) + after.slice(0, 24)) &&
        !/medall|bronce|olímp|podio|bodas|siglo|edad|ganó|ganar/i.test(before + after)),
  };
}

const spanishCaution = /* @__PURE__ */ goldBesideSilver(
  /* @__PURE__ */ weakName(
    /\bmina|miner|extracci|producci|producto|export|import|reserva|precio|yacimient|concentrad|metal|aleaci|refin|fundici|lingote|\bonzas?\b|cotiz|suministro|mercado|demanda/i,
    /\d\s?(?:toneladas?|t|kt|kg|kilos?|onzas?|gramos?)\b/i,
  ),
);

/** The forms of Spanish names. */
export const spanishForms = /* @__PURE__ */ romanceForms(
  /^(?:plata|oro|indio|cromo|fósforo|mercurio|bromo)$/i,
  spanishCaution,
);

/** The forms of French names. */
export const frenchForms = /* @__PURE__ */ romanceForms(
  /^(?:or|argent|platine|chrome|mercure)$/i,
  /* @__PURE__ */ weakName(
    /\bmine|minier|minerai|extraction|production|producteur|export|import|réserve|prix|cours\b|gisement|concentré|métal|métaux|alliage|raffin|fonderie|lingot|\bonces?\b|approvisionnement|marché|demande/i,
    /\d\s?(?:tonnes?|t|kt|kg|onces?|grammes?)\b/i,
  ),
);

/** The name of a language after "en" is no country. */
const notALanguage: Caution = { evidence: (before) => !/(?<!\p{L})en $/iu.test(before) };
const frenchEnding: Inflection = { rest: /^(?:s|e|es|ne|nes)?$/ };

/** Creates the form of a French adjective that names a country. With a capital it is a people, or a part of a name. */
export function frenchAdjectives(words: string, means: Meaning): Form[] {
  return [
    {
      words: words + mark,
      inflections: [frenchEnding],
      means,
      letters: "small",
      caution: notALanguage,
    },
  ];
}

/** A Spanish adjective follows a noun. After an article it is a person or another word: el chino, la china. */
const afterNoun: Caution = {
  evidence: (before) =>
    /\p{L} $/u.test(before) &&
    !/(?<!\p{L})(?:el|la|lo|los|las|un|una|unos|unas|de|del|en|al|a|su) $/iu.test(before),
};

/** The endings of Spanish adjectives by that of the masculine, which is cut off. The first that fits applies. */
const spanishEndings: readonly (readonly [last: RegExp, cut: number, Inflection])[] = [
  [/o$/, 1, { rest: /^(?:o|a|os|as)$/ }],
  [/és$/, 2, { rest: /^(?:[eé]s|esa|eses|esas)$/ }],
  [/án$/, 2, { rest: /^(?:[aá]n|ana|anes|anas)$/ }],
  [/ol$/, 0, { rest: /^(?:|a|es|as)$/ }],
  [/í$/, 0, { rest: /^(?:|es|s)$/ }],
  [/(?:)/, 0, { rest: /^s?$/ }],
];

/** Creates the form of a Spanish adjective that names a country. */
export function spanishAdjectives(words: string, means: Meaning): Form[] {
  const [, cut, inflection] = spanishEndings.find(([last]) => last.test(words))!;
  return [
    {
      words: words.slice(0, words.length - cut) + mark,
      inflections: [inflection],
      means,
      letters: "small",
      caution: afterNoun,
    },
  ];
}
