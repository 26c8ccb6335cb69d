import { withAsciiDigits } from "@mineral-brief/schema/reading";
import type { PageText } from "./page-text.ts";

const digit = "[0-9０-９٠-٩۰-۹]";
const mark = new RegExp(
  String.raw`[[【\uFF3B〔(\uFF08]\s{0,3}${digit}{1,3}(?:\s{0,3}[-–—,\uFF0C、;\u060C\u061B]\s{0,3}${digit}{1,3}){0,20}\s{0,3}[\]】\uFF3D〕)\uFF09]`,
  "g",
);

/** `١. `, the number of a bullet in Arabic and Persian. */
const arabicNumber = /^[^\S\n]*(?<number>[٠-٩۰-۹]{1,2})(?=[.)-]\s)/gm;

/** `１．` and `1．`, the number of a bullet. */
const bulletNumber =
  /^[^\S\n]*(?<number>[０-９]{1,2}(?=[．.、)）])|[0-9]{1,2}(?=．)).(?=[^\S\n]*(?:[^\s０-９0-9]|20[0-9]{2}年))/gm;

/** `[2 8]`, `[2/8]`, `[2 & 8]`, `[2 and 8]` */
const otherSeparators =
  /[[【][1-9][0-9]{0,2}(?:(?:\s|\s?[/&]\s?|\s(?:and|und|et|y|e|и)\s)[1-9][0-9]{0,2}){1,20}[\]】]/g;

/** A cheap test that rules out most texts. */
const mayHaveSeparators = /[[【][0-9]{1,3}[\s/&]/;

/** Reads the numbers of `[2 8]` and `[2/8]` as those of `[2,8]`. */
export function readSeparators(page: PageText): void {
  if (!mayHaveSeparators.test(page.text)) return;
  for (const { index, 0: found } of page.text.matchAll(otherSeparators))
    page.replace(
      index,
      found.replace(/(?<=[0-9])[^0-9[\]【】]+(?=[0-9])/g, (separator) =>
        ",".padEnd(separator.length),
      ),
    );
}

/** Reads `１．` and `1．` before a line as `1、`, and `١. ` as `1. `. Reads `［１］` and `［1］` and `[١، ٢]` of Arabic and Persian texts as `[1]` and `[1, 2]`. Digits elsewhere stay. */
export function readDigitsOfMarks(page: PageText): void {
  const { text } = page;
  if (!/[０-９٠-٩۰-۹．\uFF3B]/.test(text)) return;
  for (const { index, 0: found, groups } of text.matchAll(bulletNumber)) {
    const number = groups!["number"]!;
    page.replace(index + found.length - number.length - 1, `${withAsciiDigits(number)}、`);
  }
  for (const { index, 0: found, groups } of text.matchAll(arabicNumber)) {
    const number = groups!["number"]!;
    page.replace(index + found.length - number.length, withAsciiDigits(number));
  }
  for (const { index, 0: found } of text.matchAll(mark)) {
    const read = withAsciiDigits(found)
      .replace(/[\u060C\u061B]/g, ",")
      .replace("\uFF3B", "[")
      .replace("\uFF3D", "]");
    if (read !== found) page.replace(index, read);
  }
}
