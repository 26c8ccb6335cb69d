import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

/** `Group 2:`, `Группа 2.` or `第二组：`, alone or before the title. */
const numbering =
  /^\s*(?:(?:group|groupe|grupo|gruppe|группа|المجموعة)\s*(?:no\.?\s*)?\d{1,2}|第\s*[\d一二三四五六七八九十]{1,3}\s*组|分?组\s*[\d一二三四五六七八九十]{1,3})\s*(?:[:：.、—–-]\s*|$)/i;

export const groupNumberInTitle: Rule = {
  code: "group-number-in-title",
  summary: "The title of a group starts with its number.",
  severity: "warning",
  fixable: true,
  check({ texts }, report) {
    for (const { words, path, role } of texts) {
      if (role !== "title" || !mayBeNumbered(words)) continue;
      const number = numbering.exec(words)?.[0];
      if (number === undefined) continue;
      const title = words.slice(number.length).trim();
      report({
        path,
        message: `${quote(number.trim())} is added automatically from the order of the groups; ${title === "" ? "remove the title" : `write ${quote(title)}`}`,
        // The title is at groups[n].title, even if it is an object with its own language.
        fix: [title === "" ? { path: path.slice(0, 3) } : { path, value: title }],
      });
    }
  },
};

function mayBeNumbered(words: string): boolean {
  return /\d/.test(words) || words.includes("组");
}
