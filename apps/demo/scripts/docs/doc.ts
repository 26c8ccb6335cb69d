/** A page of the docs. */
export interface Doc {
  /** Markdown, from the repository's root: `docs/formats/text.md`. */
  readonly source: string;
  /** From the site's root: `docs/formats/text.html`. */
  readonly page: string;
  readonly title: string;
  readonly markdown: string;
}

/** Docs that stand together in the navigation. */
export interface DocSection {
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly docs: readonly Doc[];
}
