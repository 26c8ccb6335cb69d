import { createHash } from "node:crypto";

/** An article as it is to be written into a file of its own. */
export interface ArticleText {
  readonly text: string;
  /** Of the text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** The article's own id; undefined if it has none. */
  readonly id: string | undefined;
  /** What its file is called by date and headline, without extension. */
  readonly fileName: string;
  /** The input that it was read from, relative to the folder that it goes to. */
  readonly from: string;
  /** How messages name the place that it was read from: `a.yaml`, `all.json, article 2`. */
  readonly place: string;
}

/** Adds the hash of its text, which is compared many times in place of the text. */
export function articleText(parts: Omit<ArticleText, "sha256">): ArticleText {
  return { ...parts, sha256: sha256Of(parts.text) };
}

/** A file that belongs to no article, under its name. */
export function fileText(file: string, text: string): ArticleText {
  return articleText({ text, id: undefined, fileName: file, from: "", place: file });
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Names an article by its input, and by its number there if there are several. */
export function placeOf(input: string, index: number | undefined): string {
  return index === undefined ? input : `${input}, article ${index + 1}`;
}
