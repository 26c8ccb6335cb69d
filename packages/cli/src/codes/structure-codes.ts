import type { ExplainedCode } from "./explained-code.ts";
import { printExample } from "./print-example.ts";

/** What the validator says of an article's structure, but for the unknown key, which is a rule. None of it can be switched off. */
export const structureCodes: readonly ExplainedCode[] = [
  structureCode({
    code: "type-mismatch",
    summary: "A value is of another kind than the format has there.",
    why: "A reader that looks for a list of insights cannot use a single one, or a word in its place. There is no `null` either: a key that says nothing is left out.",
    incorrect: [
      [{ topics: "tungsten" }, "topics"],
      [{ coreInsights: { text: "Prices rose." } }, "coreInsights"],
      [{ timeZone: null }, "timeZone"],
    ],
    correct: [{ topics: ["tungsten"] }, { coreInsights: [{ text: "Prices rose." }] }],
  }),
  structureCode({
    code: "key-missing",
    summary: "A key that the format requires is not there.",
    why: "Readers rely on these few: the format's version, a headline and a language, and within the parts whatever gives them their meaning. Everything else may be left out.",
    incorrect: [[{ groups: [{ title: "Supply" }] }, "groups[0].insights"]],
    correct: [{ groups: [{ title: "Supply", insights: [{ text: "Quotas fell." }] }] }],
  }),
  structureCode({
    code: "text-shape",
    summary: "There is no text where text belongs.",
    why: "In YAML a value without quotes may be read as a number or as yes and no; an empty text shows as a gap. A text in another language than the article's is an object with `value` and `lang`.",
    incorrect: [
      [{ headline: 2025 }, "headline"],
      [{ headline: "" }, "headline"],
    ],
    correct: [{ headline: "2025" }, { headline: { value: "钨价上涨", lang: "zh" } }],
  }),
  structureCode({
    code: "date-format",
    summary: "A date is not written as a day, or as a local time to the minute.",
    why: "Dates are ISO 8601, so that every reader takes them for the same day. Sources often give minutes and no zone: neither seconds nor an offset need be added.",
    incorrect: [
      [{ datePublished: "yesterday" }, "datePublished"],
      [{ datePublished: "24.10.2025" }, "datePublished"],
    ],
    correct: [
      { datePublished: "2025-10-24" },
      { datePublished: "2025-10-24T09:20" },
      { datePublished: "2025-10-24T09:20+08:00" },
    ],
  }),
  structureCode({
    code: "url-format",
    summary: "An address does not start with http:// or https://, or holds a space.",
    why: "Sites link to what stands here, so that an address that runs a script must not pass. Chinese characters in it may stay as they are.",
    incorrect: [
      [{ url: "example.org/report" }, "url"],
      [{ url: "javascript:alert(1)" }, "url"],
    ],
    correct: [{ url: "https://example.org/钨/2025" }],
  }),
  structureCode({
    code: "language-format",
    summary: "A language is not written as a language tag.",
    why: "Screen readers, fonts and translators go by the tag. It is the one of BCP 47: two or three letters, then script or region where they matter.",
    incorrect: [[{ language: "english" }, "language"]],
    correct: [{ language: "en" }, { language: "zh-Hans" }],
  }),
  structureCode({
    code: "id-format",
    summary: "An id, a code or a time zone has characters that it may not have.",
    why: "Ids stand in addresses and in citations, where a space would end them. A citation is a whole number or starts with a letter; a mineral is in kebab-case; a place is its ISO 3166 code.",
    incorrect: [
      [{ references: [{ id: "usgs 2026" }] }, "references[0].id"],
      [{ timeZone: "China time" }, "timeZone"],
    ],
    correct: [{ references: [{ id: "usgs-2026" }] }, { timeZone: "Asia/Shanghai" }],
  }),
  structureCode({
    code: "number-range",
    summary: "A number is not whole, or is smaller than the format allows there.",
    why: "References are counted from 1.",
    incorrect: [
      [
        { coreInsights: [{ text: "Prices rose.", citations: [0] }] },
        "coreInsights[0].citations[0]",
      ],
    ],
    correct: [{ coreInsights: [{ text: "Prices rose.", citations: [1] }] }],
  }),
  structureCode({
    code: "version-unsupported",
    summary: "The article is written for another version of the format than 1.",
    why: "Every 1.x can be read, since a minor version only adds. Another major version may mean something else by the same words. It is a text, so that 1.10 is not taken for 1.1.",
    incorrect: [[{ schemaVersion: "2.0" }, "schemaVersion"]],
    correct: [{ schemaVersion: "1.0" }],
  }),
];

type Part = Readonly<Record<string, unknown>>;

function structureCode({
  incorrect,
  correct,
  ...texts
}: Pick<ExplainedCode, "code" | "summary" | "why"> & {
  /** With the path that the finding stands at. */
  readonly incorrect: readonly (readonly [Part, string])[];
  readonly correct: readonly Part[];
}): ExplainedCode {
  return {
    ...texts,
    kind: "structure",
    severity: "error",
    fixable: false,
    incorrect: incorrect.map(([part, at]) => printExample(part, [at])),
    correct: correct.map((part) => printExample(part)),
  };
}
