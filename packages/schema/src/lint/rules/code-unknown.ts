import type { Term } from "../../article.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";
import {
  unknownCountry,
  unknownCurrency,
  unknownLanguage,
  unknownLicence,
  unknownSourceType,
  type UnknownCode,
} from "../known-codes.ts";
import type { LintContext } from "../lint-context.ts";
import type { Rule } from "../rule.ts";

type Path = readonly PathSegment[];

interface CodeList {
  /** What the code is, with its standard, as messages name it. */
  readonly noun: string;
  readonly example: string;
  readonly check: (code: string) => UnknownCode | undefined;
}

const lists = {
  country: { noun: "a country code of ISO 3166-1", example: "CN", check: unknownCountry },
  currency: { noun: "a currency code of ISO 4217", example: "USD", check: unknownCurrency },
  language: { noun: "a language tag of BCP 47", example: "zh-Hans", check: unknownLanguage },
  license: {
    noun: "an SPDX licence identifier or an address",
    example: "CC-BY-4.0",
    check: unknownLicence,
  },
  digitalSourceType: {
    noun: "a current digital source type of the IPTC",
    example: "trainedAlgorithmicMedia",
    check: unknownSourceType,
  },
} as const satisfies Record<string, CodeList>;

export const codeUnknown: Rule = {
  code: "code-unknown",
  summary:
    "A country, currency, language, licence or digital source type is not in the list of its standard.",
  severity: "note",
  check(context, report) {
    for (const { list, code, path } of codesOf(context)) {
      const { noun, example, check } = lists[list];
      const unknown = check(code);
      if (unknown === undefined) continue;
      const { suggestion } = unknown;
      const hint =
        suggestion === undefined
          ? `write a code such as ${quote(example)}`
          : `did you mean ${quote(suggestion)}?`;
      report({ path, message: `${quote(code)} is not ${noun}; ${hint}`, suggestion });
    }
  },
};

interface PlacedCode {
  readonly list: keyof typeof lists;
  readonly code: string;
  readonly path: Path;
}

function codesOf({ article, insights, withFigures, texts }: LintContext): PlacedCode[] {
  const codes: PlacedCode[] = [];
  const add = (list: keyof typeof lists, code: string | undefined, path: Path): void => {
    if (code !== undefined) codes.push({ list, code, path });
  };
  const addCountries = (terms: readonly Term[] | undefined, path: Path, key: string): void =>
    terms?.forEach((term, index) => {
      if (typeof term !== "string" && term.country !== undefined)
        add("country", term.country, [...path, key, index, "country"]);
    });
  const { source, provenance, rights } = article;
  add("language", article.language, ["language"]);
  add("language", source?.language, ["source", "language"]);
  add("country", source?.country, ["source", "country"]);
  article.alternates?.forEach(({ language }, index) =>
    add("language", language, ["alternates", index, "language"]),
  );
  article.references?.forEach(({ language }, index) =>
    add("language", language, ["references", index, "language"]),
  );
  for (const { path, language } of texts)
    if (path[path.length - 1] === "value")
      add("language", language, [...path.slice(0, -1), "lang"]);
  addCountries(article.minerals, [], "minerals");
  addCountries(article.places, [], "places");
  article.organizations?.forEach(({ country }, index) =>
    add("country", country, ["organizations", index, "country"]),
  );
  for (const { insight, path } of insights) {
    addCountries(insight.minerals, path, "minerals");
    addCountries(insight.places, path, "places");
  }
  for (const { insight, path } of withFigures)
    insight.figures?.forEach(({ currency }, index) =>
      add("currency", currency, [...path, "figures", index, "currency"]),
    );
  add("license", rights?.license, ["rights", "license"]);
  add("digitalSourceType", provenance?.digitalSourceType, ["provenance", "digitalSourceType"]);
  return codes;
}
