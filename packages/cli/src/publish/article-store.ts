import type { Article } from "@mineral-brief/schema";
import { TemporaryStore } from "../outputs/temporary-store.ts";

/** Where the text of an article is in the store. */
export interface StoredArticle {
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** Articles on disk, so that memory does not grow with their texts. */
export class ArticleStore {
  readonly #store = new TemporaryStore();

  /** Adds an article, as JSON. Throws UsageError if there is no room for it. */
  add(json: string): StoredArticle {
    const bytes = Buffer.from(json);
    return { offset: this.#store.append(bytes), length: bytes.length };
  }

  read({ offset, length }: StoredArticle): Article {
    const bytes = Buffer.allocUnsafe(length);
    this.#store.read(bytes, offset);
    return JSON.parse(bytes.toString()) as Article;
  }

  /** Removes the articles. */
  close(): void {
    this.#store.close();
  }
}
