import type { Term } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";
import { didYouMean } from "../did-you-mean.ts";
import {
  unknownCountry,
  unknownCurrency,
  unknownLanguage,
  unknownLicence,
  unknownSourceType,
  type UnknownCode,
} from "../known-codes.ts";
import type { Report, Rule } from "../rule.ts";

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
  severity: "warning",
  check({ article, insights, withFigures, texts }, report) {
    const codes = new UsedCodes(report);
    const { source, provenance, rights } = article;
    codes.look("language", article.language, [], "language");
    codes.look("language", source?.language, ["source", "language"]);
    codes.look("country", source?.country, ["source", "country"]);
    article.alternates?.forEach(({ language }, index) =>
      codes.look("language", language, ["alternates"], index, "language"),
    );
    article.references?.forEach(({ language }, index) =>
      codes.look("language", language, ["references"], index, "language"),
    );
    for (const { path, language } of texts)
      if (path[path.length - 1] === "value")
        codes.look("language", language, path.slice(0, -1), "lang");
    codes.lookAtCountries(article.minerals, [], "minerals");
    codes.lookAtCountries(article.places, [], "places");
    article.organizations?.forEach(({ country }, index) =>
      codes.look("country", country, ["organizations"], index, "country"),
    );
    for (const { insight, path } of insights) {
      codes.lookAtCountries(insight.minerals, path, "minerals");
      codes.lookAtCountries(insight.places, path, "places");
    }
    for (const { insight, path } of withFigures)
      insight.figures?.forEach(({ currency }, index) =>
        codes.look("currency", currency, path, "figures", index, "currency"),
      );
    codes.look("license", rights?.license, ["rights"], "license");
    codes.look("digitalSourceType", provenance?.digitalSourceType, [
      "provenance",
      "digitalSourceType",
    ]);
  },
};

/** Reports codes that are not in their list. Paths have two parts, which are joined only for a report. */
class UsedCodes {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  look(list: keyof typeof lists, code: string | undefined, path: Path, ...keys: Path): void {
    if (code === undefined) return;
    const { noun, example, check } = lists[list];
    const unknown = check(code);
    if (unknown === undefined) return;
    const { suggestion } = unknown;
    const hint = didYouMean(suggestion, `write a code such as ${quote(example)}`);
    this.#report({
      path: [...path, ...keys],
      message: `${quote(code)} is not ${noun}; ${hint}`,
      // Every reader and search engine takes the language of all texts from there.
      severity: keys[0] === "language" && path.length === 0 ? "warning" : "note",
      suggestion,
    });
  }

  /** Looks at the countries of deposits, regions and other terms that are objects. */
  lookAtCountries(
    terms: readonly DeepReadonly<Term>[] | undefined,
    path: Path,
    key: "minerals" | "places",
  ): void {
    terms?.forEach((term, index) => {
      if (typeof term !== "string") this.look("country", term.country, path, key, index, "country");
    });
  }
}
