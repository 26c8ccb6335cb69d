import type { PageText } from "./page-text.ts";

const numbers = String.raw`[1-9][0-9]?(?: ?[,\uFF0C、;–-] ?[1-9][0-9]?){0,20}`;
const mark = String.raw`[(\uFF08](?:(?:refs?|notes?|sources?|src|quelle|fuente|注|註)\.? ?)?${numbers}[)\uFF09]`;
const run = new RegExp(
  String.raw`(?<=[\p{L}\p{N}%.\u3002"”’)\uFF09」』] ?)${mark}(?:[ ,]?${mark}){0,20}(?=\s*(?:[.\u3002;]?\s*$|[.\u3002;]?\s+-\s|[.\u3002;](?:\s|$)))`,
  "gimu",
);
const eachMark = new RegExp(
  String.raw`[(\uFF08](?<label>[a-z注註.]{0,7} ?)(?<numbers>${numbers})[)\uFF09]`,
  "giu",
);

/**
 * Reads `(1)(4)`, `(1, 4)`, `(Ref. 1)` and `（注1）` at the end of statements as citations, if the text has at least two of
 * them and no citation in square brackets.
 */
export function readRoundCitations(page: PageText): void {
  const { text } = page;
  if (/[[【][0-9]/.test(text)) return;
  const runs = [...text.matchAll(run)];
  if (runs.length < 2) return;
  for (const { index, 0: match } of runs)
    page.replace(
      index,
      match.replace(
        eachMark,
        (_, label: string, cited: string) => `[${" ".repeat(label.length)}${cited}]`,
      ),
    );
}
