/** An article as it is to be written into a file of its own. */
export interface ArticleText {
  readonly text: string;
  /** The article's own id; undefined where it has none. */
  readonly id: string | undefined;
  /** What its file is called by date and headline, without extension. */
  readonly fileName: string;
  /** The input that it was read from, relative to the folder that it goes to. */
  readonly from: string;
  /** How a message calls the place that it was read from: `a.yaml`, `all.json, article 2`. */
  readonly place: string;
}

/** Names an article by the input that it stands in, and by its number there where there are several. */
export function placeOf(input: string, index: number | undefined): string {
  return index === undefined ? input : `${input}, article ${index + 1}`;
}
