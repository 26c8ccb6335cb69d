import { hash } from "node:crypto";

/** The text of an article for its own file. */
export interface ArticleText {
  /** Bytes if it is not text. */
  readonly text: string | Uint8Array;
  /** SHA-256 of the text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** The id of the article; undefined if it has none. */
  readonly id: string | undefined;
  /** The file name from date and headline, without extension. */
  readonly fileName: string;
  /** The input, relative to the output folder. */
  readonly from: string;
  /** The input for messages: `a.yaml`, `all.json, article 2`. */
  readonly place: string;
}

/** Adds the hash of the text, which is compared instead of the text. */
export function articleText(parts: Omit<ArticleText, "sha256">): ArticleText {
  return { ...parts, sha256: sha256Of(parts.text) };
}

/** Makes the text of a file that does not belong to an article. */
export function fileText(file: string, text: string | Uint8Array): ArticleText {
  return articleText({ text, id: undefined, fileName: file, from: "", place: file });
}

export function sha256Of(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** Hashes what something was made from, to find out whether that has changed. Has 132 bits, so that many of them take little room. */
export function keyOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}

/** Names an article in messages: its input, and its number if the input has several. */
export function placeOf(input: string, index: number | undefined): string {
  return index === undefined ? input : `${input}, article ${index + 1}`;
}
