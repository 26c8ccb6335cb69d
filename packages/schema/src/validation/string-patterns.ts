/**
 * The patterns of all string forms. `string-forms.ts` has their words, which a verdict without messages does not need.
 *
 * All patterns take linear time and mean the same in JSON Schema (ECMA-262, no flags).
 */

/** The version of the format. Every version 1.x is accepted; see docs/decisions. */
export const schemaVersionPattern = /^1\.(?:0|[1-9][0-9]{0,5})$/;
/** A day, or a time with at least minutes; seconds and zone are optional. ISO 8601-1:2019, calendar date extended format. */
export const whenPattern =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?$/;
/** A year, a month, a day or a time, or two of them with a slash between them. ISO 8601-1:2019, section 5.5, extended format. */
export const periodPattern =
  /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?(?:\/[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?)?$/;
/** Only http and https, because `javascript:` would be unsafe. Non-ASCII paths are valid. */
export const urlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"/?#][^\s<>"]*$/;
/** A language tag in the form of BCP 47 (RFC 5646, section 2.1), without grandfathered tags. */
export const languagePattern = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
/** A string in the form of an IANA time zone name. The rule `time-zone-unknown` checks whether it exists. */
export const timeZonePattern = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
/** The id of a term or organisation. Minerals and stages are kebab-case; places are ISO 3166 codes or blocs of the vocabulary. */
export const termIdPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
/** A currency code in the form of ISO 4217. */
export const currencyPattern = /^[A-Z]{3}$/;
/** A Digital Object Identifier without an address. See https://www.doi.org/doi-handbook/HTML/ */
export const doiPattern = /^10\.[0-9]{4,9}(?:\.[0-9]+)*\/[!#-;=?-~]+$/;
/** The id of a citation or reference that is not a number. */
export const citationIdPattern = /^[A-Za-z_][A-Za-z0-9._:-]*$/;
