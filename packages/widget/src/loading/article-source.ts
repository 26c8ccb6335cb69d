import { isSameContent } from "./article-content.ts";
import { errorStatus, shownStatus, type BriefStatus } from "./brief-status.ts";
import { checkArticle } from "./check-article.ts";
import { inlineArticle } from "./inline-article.ts";
import { fetchArticle, messageOf, type RequestOptions } from "./fetch-article.ts";

/** How close to the viewport a lazy element starts to load. */
const lazyMargin = "400px";

/** Where to load the article from. Null and undefined mean that there is no such source. `article` has priority over `src`, and `src` over the JSON child. */
export interface LoadOptions {
  readonly article: unknown;
  readonly src: string | null | undefined;
  /** Whether to delay fetching `src` until the element is near the viewport. */
  readonly isLazy: boolean;
}

/** Loads the article of an element and reports each change of its status. A new load cancels the previous one. */
export class ArticleSource {
  status: BriefStatus = { state: "idle" };
  /** The validation of an article of the page that takes a request, because it has errors. */
  checking: Promise<void> | undefined;
  readonly #host: HTMLElement;
  readonly #onStatus: () => void;
  readonly #requestOptions: () => RequestOptions;
  #viewportObserver: IntersectionObserver | undefined;
  #abortController: AbortController | undefined;

  /** `requestOptions` is called for each request. */
  constructor(host: HTMLElement, onStatus: () => void, requestOptions: () => RequestOptions) {
    this.#host = host;
    this.#onStatus = onStatus;
    this.#requestOptions = requestOptions;
  }

  load({ article, src, isLazy }: LoadOptions): void {
    this.stop();
    // A framework may assign an equal object at each render. That is not a new load, so no event fires.
    if (article !== undefined && article !== null) this.#check(article);
    else if (!src) this.#readInlineArticle();
    else if (isLazy && "IntersectionObserver" in window) this.#fetchWhenNear(src);
    else void this.#fetch(src);
  }

  /** Fetches an article. The previous brief stays visible until the response has arrived. */
  async #fetch(address: string): Promise<void> {
    this.#setStatus((await this.#request(address, "default")) ?? this.status);
  }

  /** Fetches the article again and bypasses the browser's cache. If that fails, the previous brief stays visible. */
  async refetch(address: string): Promise<void> {
    const shown = shownStatus(this.status);
    const status = await this.#request(address, "no-cache");
    if (status?.state === "error" && shown !== undefined)
      this.#setStatus({ ...shown, reloadError: status });
    else this.#setStatus(status ?? this.status);
  }

  /** Undefined if a later load has cancelled this one. */
  async #request(address: string, cache: RequestCache): Promise<BriefStatus | undefined> {
    this.stop();
    const controller = new AbortController();
    const { signal } = controller;
    this.#abortController = controller;
    this.#startLoading();
    let status: BriefStatus;
    try {
      const loaded = await checkArticle(
        await fetchArticle(address, signal, cache, this.#requestOptions()),
      );
      const shown = this.#keepShown(loaded);
      // A copy, because each load reports its end.
      status = shown === loaded ? loaded : { ...shown };
    } catch (error) {
      status = errorStatus(messageOf(error), Object(error).isTemporary);
    }
    return signal.aborted ? undefined : status;
  }

  stop(): void {
    this.#abortController?.abort();
    this.checking = undefined;
    this.#viewportObserver?.disconnect();
    this.#childObserver.disconnect();
    document.removeEventListener("DOMContentLoaded", this.#readInlineArticle);
  }

  #fetchWhenNear(address: string): void {
    this.#startLoading();
    this.#viewportObserver = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#fetch(address);
      },
      { rootMargin: lazyMargin },
    );
    this.#viewportObserver.observe(this.#host);
  }

  // The HTML parser creates the element before its children, so the JSON child may arrive later.
  readonly #readInlineArticle = (): void => {
    const inline = inlineArticle(this.#host);
    if (inline !== undefined) {
      this.stop();
      this.#check(inline.value);
      return;
    }
    if (this.status.state !== "idle") this.#setStatus({ state: "idle" });
    this.#childObserver.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    document.addEventListener("DOMContentLoaded", this.#readInlineArticle);
  };

  readonly #childObserver = new MutationObserver(this.#readInlineArticle);

  /** Validates an article of the page. A valid one is displayed at once. */
  #check(article: unknown): void {
    const status = checkArticle(article);
    if (!(status instanceof Promise)) return this.#setStatus(this.#keepShown(status));
    const { signal } = (this.#abortController = new AbortController());
    this.#startLoading();
    const checking = status.then((loaded) => {
      if (this.checking === checking) this.checking = undefined;
      if (!signal.aborted) this.#setStatus(loaded);
    });
    this.checking = checking;
  }

  /** Gives the status of the visible brief if another one has the same content, so that nothing is rendered again. */
  #keepShown(status: BriefStatus): BriefStatus {
    const shown = shownStatus(this.status);
    if (shown === undefined || !("article" in status)) return status;
    if (!isSameContent(shown, status)) return status;
    const { reloadError, ...kept } = shown;
    return reloadError === undefined ? shown : kept;
  }

  #startLoading(): void {
    this.#setStatus({ state: "loading", previous: shownStatus(this.status) });
  }

  #setStatus(status: BriefStatus): void {
    if (status === this.status) return;
    this.status = status;
    this.#onStatus();
  }
}
