import type { IssueCode } from "./issue.ts";

/** A string format: its pattern, the code of its issues, and how to write it. */
export interface StringForm {
  readonly code: IssueCode;
  readonly pattern: RegExp;
  /** What the string is, with an indefinite article: "a date". */
  readonly noun: string;
  /** One or more examples, as messages show them after "like". */
  readonly example: string;
}

/**
 * All string forms of the format. The zod schema and the generated validator both use this table, so that their results
 * and messages are the same.
 *
 * All patterns take linear time and mean the same in JSON Schema (ECMA-262, no flags).
 */
export const stringForms = {
  /** The version of the format. Every version 1.x is accepted; see docs/decisions. */
  schemaVersion: {
    code: "version-unsupported",
    pattern: /^1\.(?:0|[1-9][0-9]{0,5})$/,
    noun: "the format's version",
    example: '"1.0"',
  },
  /** A day, or a time with at least minutes; seconds and zone are optional. ISO 8601-1:2019, calendar date extended format. */
  when: {
    code: "date-format",
    pattern:
      /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?$/,
    noun: "a date",
    example: "2025-10-23 or 2025-10-23T17:55",
  },
  /** A year, a month, a day or a time, or two of them with a slash between them. ISO 8601-1:2019, section 5.5, extended format. */
  period: {
    code: "date-format",
    pattern:
      /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?(?:\/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?)?$/,
    noun: "a date or period",
    example: "2028, 2025-10, 2025-10-24 or 2025-10-01/2025-12-31",
  },
  /** Only http and https, because `javascript:` would be unsafe. Non-ASCII paths are valid. */
  url: {
    code: "url-format",
    pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"/?#][^\s<>"]*$/,
    noun: "a web address",
    example: "https://example.org/report",
  },
  /** A language tag in the form of BCP 47 (RFC 5646, section 2.1), without grandfathered tags. */
  language: {
    code: "language-format",
    pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
    noun: "a language tag",
    example: "en, zh or zh-Hans",
  },
  /** A string in the form of an IANA time zone name. The rule `time-zone-unknown` checks whether it exists. */
  timeZone: {
    code: "id-format",
    pattern: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
    noun: "a time zone name",
    example: "Asia/Shanghai",
  },
  /** The id of a term or organisation. Minerals and stages are kebab-case; places are ISO 3166 codes or blocs of the vocabulary. */
  termId: {
    code: "id-format",
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
    noun: "an id",
    example: "rare-earths, KZ or northern-katpar",
  },
  /** A currency code in the form of ISO 4217. */
  currency: {
    code: "id-format",
    pattern: /^[A-Z]{3}$/,
    noun: "a currency code",
    example: "USD, CNY or AUD",
  },
  /** A Digital Object Identifier without an address. See https://www.doi.org/doi-handbook/HTML/ */
  doi: {
    code: "id-format",
    pattern: /^10\.[0-9]{4,9}(?:\.[0-9]+)*\/[!#-;=?-~]+$/,
    noun: "a DOI",
    example: "10.3133/mcs2025",
  },
  /** The id of a citation or reference that is not a number. */
  citationId: {
    code: "id-format",
    pattern: /^[A-Za-z_][A-Za-z0-9._:-]*$/,
    noun: "a citation id",
    example: "3 or usgs-2026",
  },
} as const satisfies Record<string, StringForm>;

/** Returns the first example of a form, without quotes. */
export function firstExample({ example }: StringForm): string {
  return /[^", ]+/.exec(example)![0];
}

/** The name of a string form. */
export type StringFormName = keyof typeof stringForms;
