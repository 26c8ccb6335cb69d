import { createCssVariablesTheme, createHighlighter, type BundledLanguage } from "shiki";
import { Markup, markup } from "@mineral-brief/formats/markup";

/** The languages of code blocks in the docs, by the name in their fence. */
const languages: Readonly<Record<string, BundledLanguage>> = {
  bash: "shellscript",
  css: "css",
  csv: "csv",
  diff: "diff",
  html: "html",
  ini: "ini",
  javascript: "javascript",
  js: "javascript",
  json: "json",
  jsonc: "jsonc",
  jsx: "jsx",
  lua: "lua",
  md: "markdown",
  markdown: "markdown",
  php: "php",
  sh: "shellscript",
  svelte: "svelte",
  toml: "toml",
  ts: "typescript",
  tsx: "tsx",
  typescript: "typescript",
  vue: "vue",
  xml: "xml",
  yaml: "yaml",
  yml: "yaml",
};

const theme = createCssVariablesTheme({ name: "classes" });

const highlighter = await createHighlighter({
  langs: [...new Set(Object.values(languages))],
  themes: [theme],
});

/**
 * Highlights code with classes, `tk-keyword` and others, because the policy of the site refuses `style` attributes.
 *
 * `language` is the name in a fence. Code in another language is only escaped.
 */
export function highlight(code: string, language: string): Markup {
  const lang = languages[language];
  if (lang === undefined) return markup`${code}`;
  const lines = highlighter.codeToTokensBase(code, { lang, theme });
  return new Markup(
    lines
      .map((tokens) =>
        tokens
          .map(({ content, color }) => {
            const kind = /--shiki-token-([a-z-]+)/.exec(color ?? "")?.[1];
            return (
              kind === undefined
                ? markup`${content}`
                : markup`<span class="tk-${kind}">${content}</span>`
            ).text;
          })
          .join(""),
      )
      .join("\n"),
  );
}
