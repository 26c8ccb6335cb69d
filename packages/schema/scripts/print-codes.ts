import currencies from "currency-codes";
import countries from "i18n-iso-countries";
import languages from "language-subtag-registry/data/json/registry.json" with { type: "json" };
import licences from "spdx-license-ids/index.json" with { type: "json" };

/**
 * Prints the module of the lists of codes that a lint rule checks: each list as one text with spaces.
 *
 * Of the languages it has only those of two letters. The 8,000 languages of three letters would be larger than all
 * rules together.
 */
export function printCodes(): string {
  return [
    "// Written by scripts/write-codes.ts from development dependencies. Do not edit.",
    "",
    print(
      "countryCodes",
      "The codes of ISO 3166-1: alpha-2, then alpha-3, of each country.",
      Object.entries(countries.getAlpha2Codes()).map(([two, three]) => `${two}${three}`),
    ),
    print("currencyCodes", "The codes of ISO 4217.", currencies.codes()),
    print(
      "languageCodes",
      "The languages of two letters of the IANA Language Subtag Registry.",
      languages.filter(isShortLanguage).map(({ Subtag }) => Subtag!),
    ),
    print("licenceIds", "The identifiers of the SPDX License List.", licences),
  ].join("\n");
}

function isShortLanguage(entry: (typeof languages)[number]): boolean {
  return entry.Type === "language" && entry.Subtag?.length === 2 && !("Deprecated" in entry);
}

function print(name: string, description: string, codes: readonly string[]): string {
  const words = [...codes].sort().join(" ");
  return `/** ${description} */\nexport const ${name}: string = ${JSON.stringify(words)};\n`;
}
