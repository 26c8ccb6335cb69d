import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { defineLanguageFacet, Language, LanguageSupport } from "@codemirror/language";
import { parser } from "@lezer/markdown";

/**
 * Markdown with YAML front matter. The parser without `@codemirror/lang-markdown`, which would also load the languages HTML,
 * CSS and JavaScript.
 */
export function markdownBrief(): LanguageSupport {
  const language = new Language(defineLanguageFacet(), parser, [], "markdown");
  return yamlFrontmatter({ content: language });
}
