/** A string with a shape of its own: the pattern, the code of its fault, and how a person should write it. */
export interface StringForm {
  readonly code: string;
  readonly pattern: RegExp;
  /** What the value is, with its article: "a date". */
  readonly noun: string;
  /** Completes "write it like ...". */
  readonly example: string;
}

/**
 * Every string form of the format. The zod schema and the generated validator both read this table, so
 * that their verdicts and sentences cannot differ.
 *
 * All patterns are linear and mean the same in JSON Schema (ECMA-262, no flags).
 */
export const stringForms = {
  /** The format's own version. Every 1.x is read; see docs/decisions. */
  schemaVersion: {
    code: "version-unsupported",
    pattern: /^1\.(?:0|[1-9][0-9]{0,5})$/,
    noun: "the format's version",
    example: '"1.0"',
  },
  /** A day, or a local time with minutes and no invented seconds or zone. ISO 8601-1:2019, calendar date extended format. */
  when: {
    code: "date-format",
    pattern:
      /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?$/,
    noun: "a date",
    example: "2025-10-23 or 2025-10-23T17:55",
  },
  /** http and https only, so that no reader has to fear `javascript:`. Chinese paths are fine as they are. */
  url: {
    code: "url-format",
    pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"/?#][^\s<>"]*$/,
    noun: "a web address",
    example: "https://example.org/report",
  },
  /** Language tag, the shape of BCP 47 (RFC 5646, section 2.1) without grandfathered tags. */
  language: {
    code: "language-format",
    pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
    noun: "a language tag",
    example: "en, zh or zh-Hans",
  },
  /** IANA time zone name by shape; whether it exists is a rule's matter. */
  timeZone: {
    code: "id-format",
    pattern: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
    noun: "a time zone name",
    example: "Asia/Shanghai",
  },
  /** The id of a term or organisation. Minerals and stages are kebab-case, places ISO 3166 codes or the vocabulary's blocs. */
  termId: {
    code: "id-format",
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
    noun: "an id",
    example: "rare-earths, KZ or northern-katpar",
  },
  /** A currency, the shape of ISO 4217. */
  currency: {
    code: "id-format",
    pattern: /^[A-Z]{3}$/,
    noun: "a currency code",
    example: "USD, CNY or AUD",
  },
  /** A citation or reference id that is not a number. */
  citationId: {
    code: "id-format",
    pattern: /^[A-Za-z_][A-Za-z0-9._:-]*$/,
    noun: "a citation id",
    example: "3 or usgs-2026",
  },
} as const satisfies Record<string, StringForm>;

export type StringFormName = keyof typeof stringForms;
