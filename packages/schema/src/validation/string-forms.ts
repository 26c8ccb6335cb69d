import type { IssueCode } from "../issue.ts";
import { stringPatterns } from "./string-patterns.ts";

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
 * and messages are the same. `string-patterns.ts` describes each form.
 */
export const stringForms = {
  schemaVersion: {
    code: "version-unsupported",
    pattern: stringPatterns.schemaVersion,
    noun: "the format's version",
    example: '"1.0"',
  },
  when: {
    code: "date-format",
    pattern: stringPatterns.when,
    noun: "a date",
    example: "2025-10-23 or 2025-10-23T17:55",
  },
  period: {
    code: "date-format",
    pattern: stringPatterns.period,
    noun: "a date or period",
    example: "2025-10, 2028, 2025-10-24 or 2025-10-01/2025-12-31",
  },
  url: {
    code: "url-format",
    pattern: stringPatterns.url,
    noun: "a web address",
    example: "https://example.org/report",
  },
  language: {
    code: "language-format",
    pattern: stringPatterns.language,
    noun: "a language tag",
    example: "en, zh or zh-Hans",
  },
  timeZone: {
    code: "id-format",
    pattern: stringPatterns.timeZone,
    noun: "a time zone name",
    example: "Asia/Shanghai",
  },
  termId: {
    code: "id-format",
    pattern: stringPatterns.termId,
    noun: "an id",
    example: "rare-earths, KZ or northern-katpar",
  },
  currency: {
    code: "id-format",
    pattern: stringPatterns.currency,
    noun: "a currency code",
    example: "USD, CNY or AUD",
  },
  doi: {
    code: "id-format",
    pattern: stringPatterns.doi,
    noun: "a DOI",
    example: "10.3133/mcs2025",
  },
  citationId: {
    code: "id-format",
    pattern: stringPatterns.citationId,
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
