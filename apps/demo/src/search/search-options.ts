import type { Options } from "minisearch";

/** A section of a page of the docs. */
export interface SearchSection {
  /** The page, with the id of the heading: `docs/formats/text.html#dates`. */
  readonly id: string;
  /** The title of the page. */
  readonly page: string;
  /** The heading of the section; empty for the start of a page. */
  readonly heading: string;
  readonly text: string;
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Cuts a text into words. Chinese has no spaces, so the browser's segmenter cuts it. Codes such as `date-order` are also one word. */
function tokenize(text: string): string[] {
  const plain = text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "");
  return plain.flatMap((word) => {
    if (/\p{Script=Han}/u.test(word))
      return [...words.segment(word)]
        .map(({ segment }) => segment)
        .filter((part) => /\p{L}|\p{N}/u.test(part));
    return word.includes("-") ? [word, ...word.split("-").filter(Boolean)] : [word];
  });
}

/** The options of the index, which the build and the page share. Titles count three times. All terms must match. */
export const searchOptions: Options<SearchSection> = {
  fields: ["page", "heading", "text"],
  storeFields: ["page", "heading"],
  tokenize,
  searchOptions: {
    boost: { page: 3, heading: 3 },
    combineWith: "AND",
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  },
};
