import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { characterClasses } from "../character-classes.ts";

/** HTML and Markdown that is certainly not plain text. */
const markup =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\*\*[^\s*][^*]{0,200}\*\*|__[^\s_][^_]{0,200}__|(?<![\w*])\*[^\s*](?:[^*]{0,200}[^\s*])?\*(?![\w*])|`[^`]{1,200}`|^#{1,6} |!?\[(?:[^[\]]{1,200}|\[[0-9]{1,3}\])\]\([^\s()]{1,500}(?:\s"[^"]{0,200}")?\)/i;

/** `[1](https://...)`, a citation with the address of its source. */
const linkedCitation = /^\[{1,2}\^?([0-9]{1,3})\]{1,2}\((https?:[^\s()]+)/i;

export const markupInText: Rule = {
  code: "markup-in-text",
  summary: "A text contains HTML or Markdown, but texts are plain text.",
  severity: "warning",
  check(context, report) {
    if ((context.characterClasses & (characterClasses.markup | characterClasses.bracket)) === 0)
      return;
    for (const { words, path, role, characterClasses: found } of context.texts) {
      if (role === "quote" || (found & (characterClasses.markup | characterClasses.bracket)) === 0)
        continue;
      const mark = markup.exec(words)?.[0];
      if (mark === undefined) continue;
      const [, cited, url] = linkedCitation.exec(mark) ?? [];
      const remedy =
        cited === undefined
          ? "remove the markup"
          : `cite ${cited} instead, and write ${quote(url!)} as the \`url\` of that reference`;
      report({
        path,
        words: mark,
        message: `${quote(mark)} is shown literally, because texts are plain text; ${remedy}`,
      });
    }
  },
};
