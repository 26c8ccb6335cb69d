import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { LineIndex } from "./positions/line-index.ts";
import { withMergeConflicts } from "./positions/merge-conflicts.ts";
import { placeDiagnostics } from "./positions/offset-diagnostic.ts";
import { parsedDocument } from "./positions/parsed-document.ts";
import { parseYaml } from "./positions/parse-yaml.ts";
import { skipByteOrderMark } from "./positions/skip-byte-order-mark.ts";
import { sniffYaml } from "./sniff.ts";
import { stringifyYaml } from "./yaml/stringify-yaml.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** YAML 1.2, core schema: one article per document, with `---` between documents. An empty list holds none. */
export const yaml: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.yaml,
  sniff: sniffYaml,
  parse: withMergeConflicts((source, at, options = {}) => {
    const { partial = false } = requireOptions(options);
    const { text, start } = skipByteOrderMark(source, at);
    const lines = new LineIndex(text, start);
    const { documents, diagnostics } = parseYaml(text, partial);
    const articles = documents.filter(({ value }) => !Array.isArray(value) || value.length > 0);
    return {
      documents: articles.map(({ value, tree, isPartial }) =>
        parsedDocument(value, () => tree, lines, isPartial),
      ),
      diagnostics: placeDiagnostics(diagnostics, lines),
    };
  }),
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const documents = articles.map((article) => stringifyYaml(withCanonicalKeys(article)));
    return { ok: true, text: documents.join("---\n"), losses: [] };
  },
};
