import type { Diagnostic } from "../format.ts";
import { mayChange, preventsChanges } from "./fix-text.ts";
import type { Fixer } from "./fixer.ts";

/** The articles of a text that take no changes because of errors of syntax. */
export interface BlockedArticles {
  /** Indexes of the articles in the text, from 0. */
  readonly documents: ReadonlySet<number>;
  /** The first of the errors; undefined if all articles take changes. */
  readonly error: Diagnostic | undefined;
}

/** Finds the articles of a text that take no changes until an error is corrected by hand. */
export function findBlocked(source: string, { parse }: Pick<Fixer, "parse">): BlockedArticles {
  const parsed = parse(source, undefined, { partial: true });
  const documents = new Set(
    parsed.documents.flatMap((document, index) => (mayChange(parsed, document) ? [] : [index])),
  );
  return {
    documents,
    error: documents.size === 0 ? undefined : parsed.diagnostics.find(preventsChanges),
  };
}
