import { shownStatus, type BriefStatus } from "./brief-status.ts";
import { checkArticle } from "./check-article.ts";
import { inlineArticle } from "./inline-article.ts";
import { loadArticle } from "./load-article.ts";

/** How far below the window an element that loads late begins. */
const nearby = "400px";

/** Where an article may come from, the first that is there. */
export interface ArticlePlaces {
  readonly article: unknown;
  readonly src: string | null | undefined;
  /** Whether `src` waits until the element comes near the window. */
  readonly isLazy: boolean;
}

/** Finds the article of an element, and tells how far it has come. What an earlier call began is dropped. */
export class ArticleSource {
  status: BriefStatus = { state: "idle" };
  readonly #host: HTMLElement;
  readonly #onStatus: () => void;
  readonly #childObserver = new MutationObserver(() => this.#readInlineArticle());
  #nearbyObserver: IntersectionObserver | undefined;
  #request: AbortController | undefined;

  constructor(host: HTMLElement, onStatus: () => void) {
    this.#host = host;
    this.#onStatus = onStatus;
  }

  load({ article, src, isLazy }: ArticlePlaces): void {
    this.stop();
    if (article !== undefined) this.#become(checkArticle(article));
    else if (!src) this.#readInlineArticle();
    else if (isLazy && "IntersectionObserver" in window) this.#fetchWhenNear(src);
    else void this.fetch(src);
  }

  /** Fetches an address. What is on show stays until the answer is there. */
  async fetch(address: string): Promise<void> {
    this.#become((await this.#ask(address, "default")) ?? this.status);
  }

  /** Fetches the address of what is on show anew, past the browser's cache. Where that fails, what is on show stays. */
  async fetchAnew(address: string): Promise<void> {
    const shown = shownStatus(this.status);
    const status = await this.#ask(address, "no-cache");
    if (status?.state === "error" && shown !== undefined)
      this.#become({ ...shown, failure: status });
    else this.#become(status ?? this.status);
  }

  /** Undefined where another call has come between. */
  async #ask(address: string, cache: RequestCache): Promise<BriefStatus | undefined> {
    this.stop();
    const request = new AbortController();
    this.#request = request;
    this.#wait();
    let status: BriefStatus;
    try {
      status = checkArticle(await loadArticle(address, request.signal, cache));
    } catch (error) {
      status = { state: "error", message: (error as Error).message, issues: [] };
    }
    return request.signal.aborted ? undefined : status;
  }

  stop(): void {
    this.#request?.abort();
    this.#nearbyObserver?.disconnect();
    this.#childObserver.disconnect();
    document.removeEventListener("DOMContentLoaded", this.#onPageParsed);
  }

  #fetchWhenNear(address: string): void {
    this.#wait();
    this.#nearbyObserver = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.fetch(address);
      },
      { rootMargin: nearby },
    );
    this.#nearbyObserver.observe(this.#host);
  }

  // The page's parser makes the element before its children, so they may be still to come.
  #readInlineArticle(): void {
    const found = inlineArticle(this.#host);
    if (found !== undefined) {
      this.stop();
      this.#become(
        "value" in found
          ? checkArticle(found.value)
          : { state: "error", message: found.message, issues: [] },
      );
      return;
    }
    if (this.status.state !== "idle") this.#become({ state: "idle" });
    this.#childObserver.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener("DOMContentLoaded", this.#onPageParsed);
  }

  #wait(): void {
    this.#become({ state: "loading", earlier: shownStatus(this.status) });
  }

  #become(status: BriefStatus): void {
    if (status === this.status) return;
    this.status = status;
    this.#onStatus();
  }

  readonly #onPageParsed = (): void => this.#readInlineArticle();
}
