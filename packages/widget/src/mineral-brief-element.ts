import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { articleView, type ArticleView, type NameOf } from "@mineral-brief/schema/reading";
import type { BriefStatus } from "./brief-status.ts";
import { checkArticle } from "./check-article.ts";
import type { MineralBriefEventMap } from "./events.ts";
import { followLink } from "./follow-link.ts";
import { inlineArticle } from "./inline-article.ts";
import { loadArticle } from "./load-article.ts";
import { styles } from "./mineral-brief-element.styles.ts";
import { brief } from "./parts/brief.ts";
import { shownParts } from "./shown-parts.ts";
import { failure } from "./templates/failure.ts";
import { loading } from "./templates/loading.ts";

/**
 * Shows a mineral brief: `<mineral-brief src="brief.json"></mineral-brief>`.
 *
 * The article comes from the `article` property, else from `src`, else from a JSON child
 * (`<script type="application/json">`). Other children show until it is ready, and stay when it fails.
 * The element never writes its own attributes or children.
 */
export class MineralBriefElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    open: {},
    theme: {},
    locale: {},
    show: {},
    nameOf: { attribute: false },
    headingLevel: { attribute: "heading-level", type: Number },
    status: { state: true },
  };

  /** The article itself, whatever it may be: it is validated. Goes before `src` and the JSON child unless undefined. */
  declare article: unknown;
  /** Where to fetch the article from, relative to the page. */
  declare src: string | null | undefined;
  /** Which groups are open at first; `first` unless it is `none` or `all`. */
  declare open: string | null | undefined;
  /** `light` or `dark`; `auto` follows the reader's system. Without it the page's `color-scheme` decides. */
  declare theme: string | null | undefined;
  /** BCP 47 tag of labels and dates; the article's language by default. */
  declare locale: string | null | undefined;
  /** Names of parts between spaces, or `-name` for a part less; everything by default. */
  declare show: string | null | undefined;
  /** Names minerals, places, stages and relation types that the article doesn't: `nameOf` of `@mineral-brief/schema/vocabulary`. */
  declare nameOf: NameOf | null | undefined;
  /** The headline's level, 1 to 6; 2 by default. */
  declare headingLevel: number | null | undefined;

  declare private status: BriefStatus;

  readonly #internals = this.attachInternals();
  readonly #childObserver = new MutationObserver(() => this.#readInlineArticle());
  #request: AbortController | undefined;
  #view: ArticleView | undefined;
  #openGroups: boolean[] = [];
  #content: HTMLElement | undefined;

  constructor() {
    super();
    this.status = { state: "idle" };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && (this.status.state === "loading" || this.status.state === "idle"))
      this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has("article") || changed.has("src")) this.#load();
    const anew = changed.has("status");
    const seenAnew = anew || changed.has("locale") || changed.has("show") || changed.has("nameOf");
    if (seenAnew) {
      this.#view =
        "article" in this.status
          ? articleView(this.status.article, {
              locale: this.locale || undefined,
              nameOf: this.nameOf ?? undefined,
              show: shownParts(this.show),
            })
          : undefined;
    }
    if (anew || changed.has("open") || changed.has("show"))
      this.#openGroups = this.#view?.groups.map((_, index) => this.#opensAtFirst(index)) ?? [];
    if (seenAnew || changed.has("open") || changed.has("headingLevel"))
      this.#content = this.#makeContent();
    if (anew) this.#showState();
  }

  protected override render(): TemplateResult {
    const { status } = this;
    const frame = (content: TemplateResult | HTMLElement): TemplateResult =>
      html`<div
        class="brief"
        part="brief"
        data-theme=${this.theme ?? nothing}
        lang=${this.#view?.lang ?? nothing}
        dir=${this.#view?.dir ?? nothing}
        @click=${this.#onClick}
      >
        ${content}
      </div>`;
    if (this.#content) return frame(this.#content);
    const fallback = html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    if (status.state === "error") {
      const onRetry = this.article === undefined && this.src ? this.#onRetry : undefined;
      return html`${fallback}${frame(failure(status, this.#pageLocale, onRetry))}`;
    }
    return html`${fallback}${status.state === "loading" && !this.#hasFallback ? frame(loading(this.#pageLocale)) : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("status")) return;
    const { status } = this;
    if (status.state === "error")
      this.#dispatch("mineral-brief-error", { message: status.message, issues: status.issues });
    else if ("article" in status)
      this.#dispatch("mineral-brief-load", { article: status.article, issues: status.issues });
  }

  /** Takes the article from where it is; what an earlier call began is dropped. */
  #load(): void {
    this.#stop();
    if (this.article !== undefined) this.status = checkArticle(this.article);
    else if (this.src) void this.#fetch(this.src);
    else this.#readInlineArticle();
  }

  #stop(): void {
    this.#request?.abort();
    this.#childObserver.disconnect();
    document.removeEventListener("DOMContentLoaded", this.#onPageParsed);
  }

  async #fetch(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.status = { state: "loading" };
    let status: BriefStatus;
    try {
      status = checkArticle(await loadArticle(address, request.signal));
    } catch (error) {
      status = { state: "error", message: (error as Error).message, issues: [] };
    }
    if (!request.signal.aborted) this.status = status;
  }

  // The page's parser makes the element before its children, so they may be still to come.
  #readInlineArticle(): void {
    const found = inlineArticle(this);
    if (found !== undefined) {
      this.#stop();
      this.status =
        "value" in found
          ? checkArticle(found.value)
          : { state: "error", message: found.message, issues: [] };
      return;
    }
    if (this.status.state !== "idle") this.status = { state: "idle" };
    this.#childObserver.observe(this, { childList: true, characterData: true, subtree: true });
    document.addEventListener("DOMContentLoaded", this.#onPageParsed);
  }

  #showState(): void {
    const { states } = this.#internals;
    states.clear();
    if (this.status.state !== "idle") states.add(this.status.state);
  }

  #opensAtFirst(index: number): boolean {
    return this.open === "all" || (this.open !== "none" && index === 0);
  }

  get #headingLevel(): number {
    const level = Math.trunc(this.headingLevel ?? 2);
    return level >= 1 && level <= 6 ? level : 2;
  }

  /** The language of what is said before there is an article. */
  get #pageLocale(): string {
    return this.locale || this.closest<HTMLElement>("[lang]")?.lang || "en";
  }

  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.matches("script, style, template, link")
        : node instanceof Text && node.data.trim() !== "",
    );
  }

  #makeContent(): HTMLElement | undefined {
    return (
      this.#view &&
      brief(this.#view, {
        headingLevel: this.#headingLevel,
        openGroups: this.#openGroups,
        onToggle: this.#onToggle,
      })
    );
  }

  #dispatch<Name extends keyof MineralBriefEventMap>(
    name: Name,
    detail: MineralBriefEventMap[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  readonly #onPageParsed = (): void => this.#readInlineArticle();

  readonly #onSlotChange = (): void => this.requestUpdate();

  readonly #onRetry = (): void => this.#load();

  readonly #onClick = (event: MouseEvent): void => followLink(event, this.shadowRoot!);

  // Also called when a group is first shown, which is nobody's doing.
  readonly #onToggle = (index: number, open: boolean): void => {
    const title = this.#view?.groups[index]?.title.text;
    if (title === undefined || this.#openGroups[index] === open) return;
    this.#openGroups[index] = open;
    this.#dispatch("mineral-brief-toggle", { index, title, open });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "mineral-brief": MineralBriefElement;
  }
}
