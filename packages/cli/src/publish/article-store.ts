import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@mineral-brief/schema";

/** Where the text of an article is in the store. */
export interface StoredArticle {
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** Articles on disk, so that memory does not grow with their texts. */
export class ArticleStore {
  #file: { readonly folder: string; readonly descriptor: number } | undefined;
  #size = 0;

  /** Adds an article, as JSON. */
  add(json: string): StoredArticle {
    this.#file ??= openStore();
    const bytes = Buffer.from(json);
    for (let at = 0; at < bytes.length;)
      at += writeSync(this.#file.descriptor, bytes, at, bytes.length - at, this.#size + at);
    const stored = { offset: this.#size, length: bytes.length };
    this.#size += bytes.length;
    return stored;
  }

  read({ offset, length }: StoredArticle): Article {
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file!.descriptor, bytes, 0, length, offset);
    return JSON.parse(bytes.toString()) as Article;
  }

  /** Removes the articles. */
  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }
}

function openStore(): { folder: string; descriptor: number } {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-publish-"));
  const descriptor = openSync(join(folder, "articles"), "wx+", 0o600);
  // An open file without a name ends with the process, also if that is killed. Windows does not allow it.
  if (process.platform !== "win32") rmSync(folder, { recursive: true, force: true });
  return { folder, descriptor };
}
