import type { Article } from "@mineral-brief/schema";

/** The promise of the article that loads now or was loaded last. Its rejection needs no handler. */
export class LoadedPromise {
  promise!: Promise<Article>;
  #resolve: ((article: Article) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  constructor() {
    this.renew();
  }

  /** Creates a new promise at the start of a load. A pending one stays: it is settled by the later load. */
  renew(): void {
    if (this.#resolve) return;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.promise.catch(() => {});
  }

  settle(result: Article | Error): void {
    if (result instanceof Error) this.#reject?.(result);
    else this.#resolve?.(result);
    this.#resolve = this.#reject = undefined;
  }
}
