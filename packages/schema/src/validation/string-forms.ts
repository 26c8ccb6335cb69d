import type { IssueCode } from "../issue.ts";
import {
  citationIdPattern,
  currencyPattern,
  doiPattern,
  languagePattern,
  periodPattern,
  schemaVersionPattern,
  termIdPattern,
  timeZonePattern,
  urlPattern,
  whenPattern,
} from "./string-patterns.ts";

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
  schemaVersion: form("version-unsupported", schemaVersionPattern, "the format's version", '"1.0"'),
  when: form("date-format", whenPattern, "a date", "2025-10-23 or 2025-10-23T17:55"),
  period: form(
    "date-format",
    periodPattern,
    "a date or period",
    "2025-10, 2028, 2025-10-24 or 2025-10-01/2025-12-31",
  ),
  url: form("url-format", urlPattern, "a web address", "https://example.org/report"),
  language: form("language-format", languagePattern, "a language tag", "en, zh or zh-Hans"),
  timeZone: form("id-format", timeZonePattern, "a time zone name", "Asia/Shanghai"),
  termId: form("id-format", termIdPattern, "an id", "rare-earths, KZ or northern-katpar"),
  currency: form("id-format", currencyPattern, "a currency code", "USD, CNY or AUD"),
  doi: form("id-format", doiPattern, "a DOI", "10.3133/mcs2025"),
  citationId: form("id-format", citationIdPattern, "a citation id", "3 or usgs-2026"),
} as const satisfies Record<string, StringForm>;

function form(code: IssueCode, pattern: RegExp, noun: string, example: string): StringForm {
  return { code, pattern, noun, example };
}

/** Returns the first example of a form, without quotes. */
export function firstExample({ example }: StringForm): string {
  return /[^", ]+/.exec(example)![0];
}

/** The name of a string form. */
export type StringFormName = keyof typeof stringForms;
