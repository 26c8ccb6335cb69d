/** A Markdown file that becomes a page of the docs. */
export interface Doc {
  /** The Markdown file, relative to the repository: `docs/formats/text.md`. */
  readonly source: string;
  /** The page, relative to the site's root: `docs/formats/text.html`. */
  readonly page: string;
  readonly title: string;
  readonly markdown: string;
}

/** A group of docs in the navigation. */
export interface DocSection {
  readonly title: string;
  /** A description in one sentence. */
  readonly about: string;
  readonly docs: readonly Doc[];
}
