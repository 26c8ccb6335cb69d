/** A page of the docs, from a Markdown file or from data. */
export interface Doc {
  /** The file to edit, relative to the repository: `docs/formats/text.md`. */
  readonly source: string;
  /** The page, relative to the site's root: `docs/formats/text.html`. */
  readonly page: string;
  readonly title: string;
  /** The description in one sentence, for lists of pages. */
  readonly summary: string;
  readonly content: { readonly markdown: string } | RenderedDoc;
  /**
   * What the search finds: each section with its text if undefined, only the `page` with its text, the `headings`
   * without text, or the page with a part of its HTML. Keeps the index small.
   */
  readonly search?: "headings" | "page" | { readonly html: string };
}

/** The content of a page as HTML, and its second-level headings in order. */
export interface RenderedDoc {
  /** With the first-level heading. */
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** An entry of the navigation: one page, or a list of pages of which only the number is shown. */
export interface DocEntry {
  readonly title: string;
  /** The page that the entry links to. */
  readonly page: string;
  readonly docs: readonly Doc[];
  /** The number of pages of a list; undefined for one page. */
  readonly count?: number;
}

/** A group of entries in the navigation. */
export interface DocGroup {
  readonly title: string;
  /** A description in one sentence. */
  readonly about: string;
  readonly entries: readonly DocEntry[];
}
