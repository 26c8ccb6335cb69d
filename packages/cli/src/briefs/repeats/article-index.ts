import { KeyIndex } from "./key-index.ts";

/** How many articles are remembered, so that memory does not grow with the number of articles. They need 6 MB. */
const mostArticles = 250_000;

/** Where an article is. */
export interface ArticlePlace {
  /** The number of the file in the run, from 0. */
  readonly file: number;
  /** The index of the article in its file, or the line where it starts. */
  readonly at: number;
}

/**
 * Remembers the first place of each id, and forgets the oldest ones. Keeps a hash of 64 bits in place of each id, because
 * millions of texts take too much memory: for two ids of a million to have the same hash is as likely as 1 in 30 million.
 */
export class ArticleIndex {
  readonly #most: number;
  readonly #keys: KeyIndex;
  /** By the place in a ring: the next article replaces the oldest one. */
  readonly #checks: Int32Array;
  readonly #files: Uint32Array;
  readonly #ats: Uint32Array;
  #next = 0;

  constructor(most = mostArticles) {
    this.#most = most;
    this.#keys = new KeyIndex(most);
    this.#checks = new Int32Array(most);
    this.#files = new Uint32Array(most);
    this.#ats = new Uint32Array(most);
  }

  /** Returns the place of the article with an id. If there is none, remembers the place for it. */
  findOrAdd(id: string, place: ArticlePlace): ArticlePlace | undefined {
    const { key, check } = hashesOf(id);
    for (const ring of this.#keys.of(key))
      if (this.#checks[ring] === check) return { file: this.#files[ring]!, at: this.#ats[ring]! };
    const ring = this.#next;
    this.#next = (ring + 1) % this.#most;
    this.#keys.delete(ring);
    this.#keys.add(key, ring);
    this.#checks[ring] = check;
    this.#files[ring] = place.file;
    this.#ats[ring] = place.at;
    return undefined;
  }
}

/** Two hashes of 32 bits in one pass: FNV-1a, and one like it with the last step of MurmurHash3 for each character. */
function hashesOf(id: string): { readonly key: number; readonly check: number } {
  let key = 0x811c9dc5;
  let check = 0x9747b28c;
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    key = Math.imul(key ^ code, 0x01000193);
    check = Math.imul(check ^ code, 0x85ebca6b);
    check ^= check >>> 13;
  }
  return { key: key | 0, check: check | 0 };
}
