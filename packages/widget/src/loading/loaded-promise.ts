import type { Article } from "@mineral-brief/schema";

/** The promise of the article that loads now or was loaded last. Its rejection needs no handler. */
export class LoadedPromise {
  promise!: Promise<Article>;
  #settle: ((result: Article | Error) => void) | undefined;

  constructor() {
    this.renew();
  }

  /** Creates a new promise at the start of a load. A pending one stays: it is settled by the later load. */
  renew(): void {
    if (this.#settle) return;
    this.promise = new Promise((resolve, reject) => {
      this.#settle = (result) => (result instanceof Error ? reject(result) : resolve(result));
    });
    this.promise.catch(() => {});
  }

  settle(result: Article | Error): void {
    this.#settle?.(result);
    this.#settle = undefined;
  }
}
