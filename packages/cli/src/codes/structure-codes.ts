import type { ExplainedCode } from "./explained-code.ts";
import { explainCodes } from "./other-codes.ts";
import { articleExample } from "./print-example.ts";

/** Codes that the validator reports, except `unknown-key`, which is a rule. */
export const structureCodes: readonly ExplainedCode[] = explainCodes(
  "structure",
  {
    "type-mismatch": {
      summary: "A value has the wrong type.",
      why: "Readers that expect a list cannot use a single item. The format has no `null`: omit a key that has no value.",
      incorrect: [
        [{ topics: "tungsten" }, "topics"],
        [{ coreInsights: { text: "Prices rose." } }, "coreInsights"],
        [{ timeZone: null }, "timeZone"],
      ],
      correct: [[{ topics: ["tungsten"] }], [{ coreInsights: [{ text: "Prices rose." }] }]],
    },
    "key-missing": {
      summary: "A required key is missing.",
      why: "Readers rely on a few keys: the format version, the headline, the language, and the keys that give each part its meaning. All other keys are optional.",
      incorrect: [[{ groups: [{ title: "Supply" }] }, "groups[0].insights"]],
      correct: [[{ groups: [{ title: "Supply", insights: [{ text: "Quotas fell." }] }] }]],
    },
    "text-shape": {
      summary: "A value is not text, or is empty.",
      why: "YAML reads some values without quotes as numbers or booleans, and an empty text shows as a gap. Write text in another language than the article's as an object with `value` and `lang`. An article has each text in one language: its translations are articles of their own, which its `alternates` name.",
      incorrect: [
        [{ headline: 2025 }, "headline"],
        [{ headline: "" }, "headline"],
        [{ headline: { en: "Tungsten", zh: "钨" } }, "headline"],
      ],
      correct: [[{ headline: "2025" }], [{ headline: { value: "钨价上涨", lang: "zh" } }]],
    },
    "date-format": {
      summary:
        "A date is not written like 2025-10-23 or 2025-10-23T17:55, or a period not like 2025-10.",
      why: "Dates are ISO 8601, so that every reader understands the same day. Do not add seconds or an offset that the source does not state. The date of a reference may be a month or a year, as may the periods of insights, figures and relations.",
      incorrect: [
        [{ datePublished: "yesterday" }, "datePublished"],
        [{ datePublished: "24.10.2025" }, "datePublished"],
      ],
      correct: [
        [{ datePublished: "2025-10-24" }],
        [{ datePublished: "2025-10-24T09:20" }],
        [{ datePublished: "2025-10-24T09:20+08:00" }],
        [{ references: [{ id: 1, title: "Report", datePublished: "2025-10" }] }],
      ],
    },
    "url-format": {
      summary: "An address does not start with http:// or https://, or contains a space.",
      why: "Sites turn addresses into links, so an address must not be able to run a script. Chinese characters are allowed.",
      incorrect: [
        [{ url: "example.org/report" }, "url"],
        [{ url: "javascript:alert(1)" }, "url"],
      ],
      correct: [[{ url: "https://example.org/钨/2025" }]],
    },
    "language-format": {
      summary: "A language is not a language tag.",
      why: "Screen readers, fonts and translators use the tag. Write it as BCP 47: two or three letters, then a script or region if it matters.",
      incorrect: [[{ language: "english" }, "language"]],
      correct: [[{ language: "en" }], [{ language: "zh-Hans" }]],
    },
    "id-format": {
      summary: "An id, a code or a time zone contains a character that is not allowed.",
      why: "Ids appear in addresses and citations, where a space would end them. A citation is a whole number or starts with a letter. A mineral is in kebab-case. A place is an ISO 3166 code.",
      incorrect: [
        [
          { coreInsights: [{ text: "Prices rose.", citations: ["1"] }] },
          "coreInsights[0].citations[0]",
        ],
        [{ references: [{ id: "usgs 2026" }] }, "references[0].id"],
        [{ timeZone: "China time" }, "timeZone"],
      ],
      correct: [[{ references: [{ id: "usgs-2026" }] }], [{ timeZone: "Asia/Shanghai" }]],
    },
    "number-range": {
      summary: "A number is not a whole number, or is too small.",
      why: "References are counted from 1.",
      incorrect: [
        [
          { coreInsights: [{ text: "Prices rose.", citations: [0] }] },
          "coreInsights[0].citations[0]",
        ],
      ],
      correct: [[{ coreInsights: [{ text: "Prices rose.", citations: [1] }] }]],
    },
    "version-unsupported": {
      summary: "The article uses another major version of the format than 1.",
      why: "Every 1.x can be read, because minor versions only add keys. Another major version may change the meaning of a key. The version is text, so that 1.10 is not read as 1.1.",
      incorrect: [[{ schemaVersion: "2.0" }, "schemaVersion"]],
      correct: [[{ schemaVersion: "1.0" }]],
    },
  },
  articleExample,
);
