import { isFullWidth } from "./is-full-width.ts";

/** Returns the comma between names in a language (a BCP 47 tag), with its space. Hebrew is written with that of English. */
export function commaOf(language: string): string {
  if (isFullWidth(language)) return "\u3001";
  return /^(?:ar|fa|ur|ps|ckb|ug|sd)\b/i.test(language) ? "\u060C " : ", ";
}

/** Returns the colon of a language (a BCP 47 tag), with the spaces around it. */
export function colonOf(language: string): string {
  if (isFullWidth(language)) return "\uFF1A";
  return /^fr\b/i.test(language) ? "\u00A0: " : ": ";
}
