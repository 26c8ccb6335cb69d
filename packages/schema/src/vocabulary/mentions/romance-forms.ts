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

/** The forms of Spanish names. */
export const spanishForms = /* @__PURE__ */ romanceForms(
  /^(?:plata|oro|indio|cromo|fósforo)$/i,
  /* @__PURE__ */ weakName(
    /\bmina|miner|extracci|producci|producto|export|import|reserva|precio|yacimient|concentrad|metal|aleaci|refin|fundici|lingote|onzas|suministro|mercado|demanda/i,
    /\d\s?(?:toneladas?|t|kt|kg|kilos?|onzas?|gramos?)\b/i,
  ),
);

/** The forms of French names. */
export const frenchForms = /* @__PURE__ */ romanceForms(
  /^(?:or|argent|platine|chrome)$/i,
  /* @__PURE__ */ weakName(
    /\bmine|minier|minerai|extraction|production|producteur|export|import|réserve|prix|cours\b|gisement|concentré|métal|métaux|alliage|raffin|fonderie|lingot|approvisionnement|marché|demande/i,
    /\d\s?(?:tonnes?|t|kt|kg|onces?|grammes?)\b/i,
  ),
);
