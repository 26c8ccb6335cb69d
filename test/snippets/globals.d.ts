// The names that snippets use without an import: the reader's own values and functions.
declare const article: import("@mineral-brief/schema").Article;
declare const json: string;
declare const source: string;
declare function show(article: import("@mineral-brief/schema").Article): void;
