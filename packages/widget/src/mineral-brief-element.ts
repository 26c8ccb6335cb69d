import {
  ReactiveElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from "@lit/reactive-element";
import type { Article, Reference } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import {
  viewArticle,
  type HrefOf,
  type NameOf,
  type ViewOptions,
} from "@mineral-brief/schema/reading";
import { addPictures } from "./add-pictures.ts";
import { brief } from "./parts/brief.ts";
import { errorMessage } from "./parts/error-message.ts";
import { loading } from "./parts/loading.ts";
import { picturePlaceholders, type PicturePlaceholders } from "./parts/picture-placeholders.ts";
import { element, setAttributes } from "./parts/pieces/element.ts";
import { measurePictures } from "./picture-data/measure-pictures.ts";
import { pictureSource } from "./pictures/picture-source.ts";
import { addStyles, styleElements } from "./add-styles.ts";
import { coerceFunction } from "./coerce/coerce-function.ts";
import { coerceHeadingLevel } from "./coerce/coerce-heading-level.ts";
import { coerceLabels } from "./coerce/coerce-labels.ts";
import { coerceText } from "./coerce/coerce-text.ts";
import type { MineralBriefEventMap, MineralBriefTermDetail } from "./events.ts";
import { hasFallback } from "./has-fallback.ts";
import { CitationPreview } from "./interaction/citation-preview.ts";
import { copyLink } from "./interaction/copy-link.ts";
import { followLink } from "./interaction/follow-link.ts";
import { groupFragment } from "./interaction/group-fragment.ts";
import { isInitiallyOpen } from "./is-initially-open.ts";
import { isNearViewport } from "./is-near-viewport.ts";
import { ArticleSource } from "./loading/article-source.ts";
import { LoadedPromise } from "./loading/loaded-promise.ts";
import type { Fetcher } from "./loading/load-article.ts";
import { shownStatus, type BriefStatus } from "./loading/brief-status.ts";
import { styles } from "./mineral-brief-element.styles.ts";
import { labelsIn, pageNameOf, setPageOptions, type PageOptions } from "./page-options.ts";
import { parseShow, isPartShown } from "./parse-show.ts";

const connected = new Set<MineralBriefElement>();

/**
 * The data of the displayed brief that is still needed after its elements exist.
 *
 * Keeping the complete view would take several times the memory.
 */
interface DisplayedBrief {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly groupTitles: readonly string[];
  readonly linkCopied: string;
}

/** Properties that change the texts of a brief. The groups that the reader has opened stay open. */
const textProperties = ["locale", "timeZone", "show", "messages", "nameOf", "hrefOf"];
/** Other properties that require new elements. */
const structureProperties = ["open", "exclusive", "headingLevel"];

/**
 * Displays a mineral brief: `<mineral-brief src="brief.json"></mineral-brief>`.
 *
 * The article comes from the `article` property, `src`, or a JSON child (`<script type="application/json">`), in this
 * order of priority. Other children are the fallback: they are visible until the article has loaded, and if it fails to
 * load. The element never changes its own attributes or children.
 *
 * @attr {string} src
 * @attr {"lazy" | "eager"} [loading="eager"]
 * @attr {"anonymous" | "use-credentials"} [crossorigin="anonymous"]
 * @attr {"first" | "none" | "all"} [open="first"]
 * @attr {boolean} [exclusive=false]
 * @attr {string} show
 * @attr {1 | 2 | 3 | 4 | 5 | 6} [heading-level=2]
 * @attr {"light" | "dark" | "auto"} theme
 * @attr {"compact"} density
 * @attr {"card" | "plain"} [appearance="card"]
 * @attr {string} locale
 * @attr {string} time-zone
 *
 * @fires {CustomEvent<MineralBriefLoadDetail>} mineral-brief-load - Fires when an article is displayed. `detail` has the `article` and `issues`, the validator's warnings.
 * @fires {CustomEvent<MineralBriefErrorDetail>} mineral-brief-error - Fires when an article cannot be loaded or is invalid. `detail` has the `message` and `issues`, the validator's errors.
 * @fires {CustomEvent<MineralBriefToggleDetail>} mineral-brief-toggle - Fires when a group opens or closes, except on first display. `detail` has the group's `index`, its `title` and `open`.
 * @fires {CustomEvent<MineralBriefCitationDetail>} mineral-brief-citation - Fires when a citation is clicked or tapped. `detail` has the `reference`. Cancelable: `preventDefault()` keeps the focus and opens no preview.
 * @fires {CustomEvent<MineralBriefTermDetail>} mineral-brief-term - Fires when the link of a mineral, place, organisation or stage is clicked. `detail` has its `id`, its `part` and the absolute `url`. Cancelable: `preventDefault()` prevents the navigation.
 * @fires {CustomEvent<MineralBriefSourceDetail>} mineral-brief-source - Fires when a link to the source or in a reference is clicked. `detail` has the absolute `url` and the `reference`, if any. Cancelable: `preventDefault()` prevents the navigation.
 * @fires {CustomEvent<MineralBriefCopyDetail>} mineral-brief-copy - Fires when the link to a group has been copied. `detail` has the group's `index` and the absolute `url`.
 *
 * @slot - The fallback. Visible until the article has loaded, and if it fails to load.
 * @slot header-actions - Content at the end of the header, such as buttons to share or save. Visible with the brief.
 * @slot after-core - Content after the core insights. Visible with the brief.
 * @slot footer - Content at the end. Visible with the brief.
 *
 * @csspart brief - The container of everything that the element displays.
 * @csspart topics - The topics, above the headline.
 * @csspart headline - The headline. If it is hidden, it still labels the brief for screen readers.
 * @csspart meta - The line with source, authors, dates and disclosure.
 * @csspart source - The publisher of the work that the brief summarises.
 * @csspart author - An author of the brief.
 * @csspart date - The publication date.
 * @csspart modified - The date of the last change.
 * @csspart disclosure - The disclosure of AI use.
 * @csspart source-work - The title, language, place and date of the summarised work.
 * @csspart alternates - Links to the brief in other languages.
 * @csspart series - The series of the brief, and the brief that it replaces.
 * @csspart core-insights - The core insights, at the top.
 * @csspart core-insights-title - The heading of the core insights, which is visually hidden.
 * @csspart insight - An insight.
 * @csspart kind - The kind of an insight, before its text.
 * @csspart citation - A citation after an insight. A link if the article has the reference.
 * @csspart insight-date - When it happened.
 * @csspart attribution - Who makes the statement of an insight.
 * @csspart preview - The popover with the reference of a citation.
 * @csspart figure - A figure of an insight: what it measures, the amount, the subject and the period.
 * @csspart relation - A relation of an insight: who acts on whom.
 * @csspart minerals - The minerals of the article or of an insight.
 * @csspart places - The places of the article or of an insight.
 * @csspart organizations - The organisations of the article or of an insight.
 * @csspart stages - The supply-chain stages of an insight.
 * @csspart key-figures - The row of large figures below the core insights.
 * @csspart picture-title - The caption of a picture.
 * @csspart shares - The bar chart of the shares that the article states.
 * @csspart diagram - The diagram of the article's relations.
 * @csspart timeline - The timeline of the relations that have a date.
 * @csspart context - Published shares of world production. They are not part of the article, so `show` must name this part.
 * @csspart toggle-all - The button that opens or closes all groups.
 * @csspart group - A group that opens and closes.
 * @csspart group-title - The heading of a group.
 * @csspart group-link - The link to a group. A click copies its URL.
 * @csspart summary - The control that opens a group. The heading is placed on top of it.
 * @csspart references - The list of references. If it is hidden, citations are plain text.
 * @csspart references-title - The heading of the references.
 * @csspart reference - A reference.
 * @csspart quote - The quote of a reference.
 * @csspart facts - The details of a reference or of the provenance.
 * @csspart corrections - The list of corrections.
 * @csspart corrections-title - The heading of the corrections.
 * @csspart correction - A correction.
 * @csspart provenance - How the brief was made, and who is responsible for it.
 * @csspart provenance-title - The heading of the provenance.
 * @csspart rights - The licence and terms of use.
 * @csspart rights-title - The heading of the rights.
 * @csspart empty - The message that the article has no insights.
 * @csspart loading - The placeholder while an article loads.
 * @csspart error - The error message for readers.
 * @csspart error-details - What the author of the page needs to fix the error. Closed at first.
 * @csspart retry - The button that loads the article again, if another try can help.
 *
 * @cssprop [--mineral-brief-text=light-dark(#1b1b18, #ecebe4)] - Text colour.
 * @cssprop [--mineral-brief-background=light-dark(#fffefb, #171714)] - Background colour.
 * @cssprop [--mineral-brief-muted=light-dark(#5c5a52, #a9a699)] - Colour of secondary text.
 * @cssprop [--mineral-brief-rule=light-dark(#dedbd0, #3a3933)] - Colour of borders and lines.
 * @cssprop [--mineral-brief-accent=light-dark(#8a4b08, #f0b35e)] - Colour of the top border, first topic, citations, buttons and focus outline.
 * @cssprop [--mineral-brief-second=light-dark(#2f5d73, #8fc3dc)] - Colour of insight kinds, minerals, places and other terms.
 * @cssprop [--mineral-brief-tint=light-dark(#f6f2e8, #211f1a)] - Background colour on hover, and of paths in error messages.
 * @cssprop [--mineral-brief-font=Charter, Cambria, "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif] - Font of headings and text.
 * @cssprop [--mineral-brief-font-ui=system-ui, sans-serif] - Font of secondary text and buttons.
 * @cssprop [--mineral-brief-size=max(17px, 1.0625rem)] - Font size of the text, as a length in `px` or `rem`. All other sizes of text and pictures derive from it.
 * @cssprop [--mineral-brief-padding=clamp(16px, 4cqi, 32px)] - Padding on the left and right.
 * @cssprop [--mineral-brief-loading-height=max(320px, 20rem)] - Height of the loading placeholder.
 *
 * @cssState loading - An article is loading. If a previous one is still visible, `ready` or `empty` is set too.
 * @cssState ready - An article is displayed.
 * @cssState empty - An article without insights is displayed.
 * @cssState error - The article failed to load or is invalid.
 */
export class MineralBriefElement extends ReactiveElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    loading: {},
    crossOrigin: { attribute: "crossorigin" },
    fetcher: { attribute: false },
    open: {},
    exclusive: { type: Boolean },
    show: {},
    headingLevel: { attribute: "heading-level", type: Number },
    theme: {},
    density: {},
    appearance: {},
    locale: {},
    timeZone: { attribute: "time-zone" },
    messages: { attribute: false },
    nameOf: { attribute: false },
    hrefOf: { attribute: false },
  };

  /** Sets options for every brief on the page: the labels of one more language, or a function that names minerals and places. */
  static configure(options: PageOptions): void {
    setPageOptions(options);
    for (const one of connected) {
      one.#isOutdated = true;
      one.requestUpdate();
    }
  }

  /** The article. Any value is accepted and validated. Has priority over `src` and the JSON child unless null or undefined. A value equal to the displayed article changes nothing. */
  declare article: unknown;
  /** The URL of the article, relative to the page. */
  declare src: string | null | undefined;
  /** When to fetch `src`: `eager` at once, `lazy` when the element is near the viewport. */
  declare loading: "lazy" | "eager" | null | undefined;
  /** Whether the request for `src` on another site has cookies: `use-credentials` sends them. */
  declare crossOrigin: "anonymous" | "use-credentials" | null | undefined;
  /** Replaces `fetch`, for example to add a header. Called with the address and the options of `fetch`, once per try. */
  declare fetcher: Fetcher | null | undefined;
  /** Which groups are open initially. */
  declare open: "first" | "none" | "all" | null | undefined;
  /** Whether opening a group closes the others. */
  declare exclusive: boolean;
  /** The parts to display, separated by spaces; `-name` hides a part. The default is every part except `context`. */
  declare show: string | null | undefined;
  /** The heading level of the headline, 1 to 6. The other headings use the next level. */
  declare headingLevel: number | null | undefined;
  /** The colour scheme. `auto` follows the reader's system; the default is the page's `color-scheme`. */
  declare theme: "light" | "dark" | "auto" | null | undefined;
  /** `compact` reduces the font size and spacing. */
  declare density: "compact" | null | undefined;
  /** `plain` removes the background, the top border and the padding, for a page that has its own frame. */
  declare appearance: "card" | "plain" | null | undefined;
  /** The language of labels, dates and names, as a BCP 47 tag. The default is the article's language. */
  declare locale: string | null | undefined;
  /** The IANA time zone to convert times to. By default, times are displayed as the article states them. */
  declare timeZone: string | null | undefined;
  /** Labels that override the element's own. */
  declare messages: Partial<Labels> | null | undefined;
  /** Names minerals, places, stages and relation types that the article does not name, such as `nameOf` of `@mineral-brief/schema/vocabulary`. */
  declare nameOf: NameOf | null | undefined;
  /**
   * Returns the address of your page about a mineral, place, organisation or stage. Only a relative, `http:` or `https:`
   * address becomes a link. It replaces the address in the article.
   */
  declare hrefOf: HrefOf | null | undefined;

  readonly #internals = this.attachInternals();
  readonly #loaded = new LoadedPromise();
  readonly #source = new ArticleSource(
    this,
    () => {
      this.#loaded.renew();
      this.requestUpdate();
    },
    () => ({
      fetcher: typeof this.fetcher === "function" ? this.fetcher : undefined,
      credentials: this.crossOrigin === "use-credentials" ? "include" : "same-origin",
    }),
  );
  #status: BriefStatus = this.#source.status;
  /** The status of the last event. */
  #dispatchedStatus: BriefStatus = this.#status;
  /** Whether an article has been displayed. The page's URL fragment applies only to the first one. */
  #wasShown = false;
  #brief: DisplayedBrief | undefined;
  /** Whether the page options have changed since the elements were created. */
  #isOutdated = false;
  /** Whether a group is open, by its index, for the groups that the reader has toggled. */
  readonly #toggled = new Map<number, boolean>();
  /** Whether the shadow root still has the content that a server rendered. */
  #isServerRendered = false;
  /** Whether the reader has pressed the retry button. The message stays until the load ends. */
  #isRetrying = false;
  /** The child of the frame: the brief, or a message. */
  #content: HTMLElement | undefined;
  #frame!: HTMLElement;
  #fallback!: HTMLSlotElement;
  #preview: CitationPreview | undefined;

  constructor() {
    super();
    this.exclusive = false;
  }

  /**
   * Fetches `src` again and bypasses the browser's cache. The displayed brief stays until the new one has loaded. If the
   * content is the same, open groups, focus and scroll position stay. If loading fails, the brief stays and
   * `mineral-brief-error` fires.
   */
  reload(): void {
    if (this.#isFetched) void this.#source.refetch(this.src!);
  }

  /** The state of the element: read-only. Undefined if it has no article. While a new article loads, it is `loading`. */
  get state(): "loading" | "ready" | "error" | "empty" | undefined {
    const { state } = this.#status;
    return state === "idle" ? undefined : state;
  }

  /**
   * The promise of the article, read-only. It resolves when the article is displayed. If the load fails, it rejects with an
   * Error whose `cause` is the `detail` of `mineral-brief-error`. Each load has a new promise, except that one which is
   * still pending stays.
   */
  get loaded(): Promise<Article> {
    return this.#loaded.promise;
  }

  /** Opens every group. With `exclusive`, which allows only one open group, it does nothing. */
  expandAll(): void {
    if (!this.exclusive) this.#openAll(true);
  }

  /** Closes every group. */
  collapseAll(): void {
    this.#openAll(false);
  }

  /** Opens a closed group, and closes an open one. `index` counts from 0, as in `mineral-brief-toggle`. Ignores an index without a group. */
  toggleGroup(index: number): void {
    const group = this.#groups()[index];
    if (group) group.open = !group.open;
  }

  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: PropertyDeclaration,
  ): void {
    // The constructor of the base class calls this before there is a promise.
    if ((name === "article" || name === "src") && this[name] !== oldValue) this.#loaded.renew();
    super.requestUpdate(name, oldValue, options);
  }

  get #isFetched(): boolean {
    return (this.article ?? undefined) === undefined && Boolean(this.src);
  }

  override connectedCallback(): void {
    // Measured before the shadow root has content, which would need layout first.
    if (isNearViewport(this)) this.#internals.states.add("near");
    super.connectedCallback();
    connected.add(this);
    window.addEventListener("hashchange", this.#openTargetGroup);
    const { state } = this.#source.status;
    if (this.hasUpdated && (state === "loading" || state === "idle")) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    window.removeEventListener("hashchange", this.#openTargetGroup);
    this.#preview?.hide();
    this.#source.stop();
  }

  adoptedCallback(): void {
    if (this.shadowRoot === null) return;
    addStyles(this.shadowRoot, styles.cssText);
    // The pictures must add their style sheet again.
    this.#isOutdated = true;
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    // Lit may add a style sheet as an element, which is not from a server.
    this.#isServerRendered = this.shadowRoot?.hasChildNodes() ?? false;
    const root = super.createRenderRoot() as ShadowRoot;
    // Server-rendered pictures stay until new ones are drawn, so their styles must stay too.
    for (const { textContent } of root.querySelectorAll("style")) addStyles(root, textContent);
    this.#frame = element("div", { class: "brief", part: "brief" });
    this.#frame.addEventListener("click", this.#onClick);
    this.#frame.addEventListener("toggle", this.#onToggle, { capture: true });
    this.#preview = new CitationPreview(this.#frame, root);
    this.#fallback = element("slot", {});
    this.#fallback.addEventListener("slotchange", () => this.requestUpdate());
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has("article") || changed.has("src")) this.#load();
    const { status } = this.#source;
    const shown = shownStatus(status);
    const isNewArticle = shown?.article !== shownStatus(this.#status)?.article;
    const isNewStatus = status !== this.#status;
    this.#status = status;
    const isTextChanged = this.#isOutdated || textProperties.some((name) => changed.has(name));
    this.#isOutdated = false;
    if (isNewArticle || changed.has("open")) this.#toggled.clear();
    if (this.#isServerRendered && shown) this.#keepServerRenderedGroups();
    const needsRebuild =
      isNewArticle || isTextChanged || structureProperties.some((name) => changed.has(name));
    const keepsMessage = this.#isRetrying && status.state === "loading";
    if (needsRebuild || (isNewStatus && shown === undefined && !keepsMessage))
      this.#content = shown ? this.#createBrief(shown.article) : this.#createMessage();
    if (isNewStatus) this.#updateStates();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#isServerRendered && !this.#brief && this.#status.state !== "error") return;
    this.#isServerRendered = false;
    const content = this.#content;
    setAttributes(this.#frame, {
      "data-theme": coerceText(this.theme),
      "data-density": coerceText(this.density),
      "data-appearance": coerceText(this.appearance),
      lang: this.#brief?.lang,
      dir: this.#brief?.dir,
      "aria-busy": this.#brief && this.#status.state === "loading" ? "true" : undefined,
    });
    const hidesFrame =
      content === undefined ||
      (this.#status.state === "loading" &&
        this.#brief === undefined &&
        !this.#isRetrying &&
        hasFallback(this));
    const root = this.renderRoot as ShadowRoot;
    const hadFocus = this.#isRetrying && this.#frame.contains(root.activeElement);
    if (content !== undefined && content !== this.#frame.firstElementChild) {
      this.#preview!.hide();
      this.#frame.replaceChildren(content);
    }
    const children = [
      ...styleElements(root),
      ...(this.#brief === undefined ? [this.#fallback] : []),
      ...(hidesFrame ? [] : [this.#frame]),
    ];
    if (
      children.length !== root.children.length ||
      children.some((child, index) => child !== root.children[index])
    )
      root.replaceChildren(...children);
    if (this.#status.state === "loading") return;
    this.#isRetrying = false;
    if (!hadFocus) return;
    content!.tabIndex = -1;
    (content!.querySelector<HTMLElement>("[part=retry]") ?? content!).focus({
      preventScroll: true,
    });
  }

  protected override updated(): void {
    const status = this.#status;
    const error = status.state === "error" ? status : "reloadError" in status && status.reloadError;
    if (error) {
      const { message, issues } = error;
      this.#loaded.settle(new Error(message, { cause: { message, issues } }));
    } else if ("article" in status) this.#loaded.settle(status.article);
    if (status === this.#dispatchedStatus) return;
    this.#dispatchedStatus = status;
    if (error) {
      const { message, issues } = error;
      console.error("<mineral-brief>:", message, issues);
      this.#dispatch("mineral-brief-error", { message, issues });
    } else if ("article" in status) {
      this.#dispatch("mineral-brief-load", { article: status.article, issues: status.issues });
      if (!this.#wasShown) this.#openTargetGroup();
      this.#wasShown = true;
    }
  }

  #load(): void {
    const { article, src } = this;
    this.#source.load({ article, src, isLazy: this.loading === "lazy" });
  }

  get #viewOptions(): ViewOptions {
    return {
      labelsFor: this.#labelsFor,
      locale: coerceText(this.locale),
      timeZone: coerceText(this.timeZone),
      nameOf: coerceFunction(this.nameOf) ?? pageNameOf,
      hrefOf: coerceFunction(this.hrefOf),
      show: parseShow(coerceText(this.show)),
    };
  }

  #createBrief(article: Article): HTMLElement {
    const options = this.#viewOptions;
    const view = viewArticle(article, options);
    this.#brief = {
      lang: view.lang,
      dir: view.dir,
      groupTitles: view.groups.map(({ title }) => title.text),
      linkCopied: view.labels.linkCopied.text,
    };
    return brief(view, {
      headingLevel: coerceHeadingLevel(this.headingLevel),
      isOpen: this.#isOpen,
      isExclusive: this.exclusive,
      fragmentOf: (index) => groupFragment(this, index),
      pictures: this.#createPicturePlaceholders(article, options),
    });
  }

  get #serverRenderedPictures(): PicturePlaceholders | undefined {
    if (!this.#isServerRendered) return undefined;
    const find = (name: string) => this.renderRoot.querySelector<HTMLElement>(name) ?? undefined;
    return [find(".key-figures"), find(".pictures")];
  }

  /** Creates placeholders, which are replaced when the code that draws pictures has loaded. */
  #createPicturePlaceholders(article: Article, options: ViewOptions): PicturePlaceholders {
    const { figures, rows } = measurePictures(article, (part) => isPartShown(options.show, part));
    const placeholders = this.#serverRenderedPictures ?? picturePlaceholders(figures, rows);
    if (figures + rows > 0)
      void addPictures(placeholders, pictureSource(article, options), this.shadowRoot!);
    return placeholders;
  }

  /** Creates the message that replaces the brief. Undefined if only the fallback is visible. */
  #createMessage(): HTMLElement | undefined {
    const status = this.#status;
    this.#brief = undefined;
    if (status.state === "loading") return loading(this.#labelsFor(this.#pageLocale));
    if (status.state !== "error") return undefined;
    return errorMessage(
      status,
      this.#labelsFor(this.#pageLocale),
      this.#isFetched && status.isTemporary
        ? () => {
            this.#isRetrying = true;
            this.reload();
          }
        : undefined,
    );
  }

  #updateStates(): void {
    const { states } = this.#internals;
    for (const state of states) if (state !== "near") states.delete(state);
    for (const { state } of [this.#status, shownStatus(this.#status) ?? this.#status])
      if (state !== "idle") states.add(state);
  }

  /** Keeps the groups that the reader opened or closed before the script ran. */
  #keepServerRenderedGroups(): void {
    const groups = this.renderRoot.querySelectorAll("details");
    for (const [index, { open }] of groups.entries()) this.#toggled.set(index, open);
  }

  readonly #isOpen = (index: number): boolean =>
    this.#toggled.get(index) ?? isInitiallyOpen(index, this.open, this.exclusive);

  readonly #labelsFor = (language: string): Labels =>
    coerceLabels(labelsIn(language), this.messages);

  /** The language of messages while there is no article. */
  get #pageLocale(): string {
    return coerceText(this.locale) ?? (this.closest<HTMLElement>("[lang]")?.lang || "en");
  }

  #dispatch<Name extends keyof MineralBriefEventMap>(
    name: Name,
    detail: MineralBriefEventMap[Name]["detail"],
    cancelable = false,
  ): boolean {
    const options = { detail, cancelable, bubbles: true, composed: true };
    return this.dispatchEvent(new CustomEvent(name, options));
  }

  /** Opens the group that the page's URL fragment targets. Browsers do not find targets inside shadow roots. */
  readonly #openTargetGroup = (): void => {
    const groups = this.#groups();
    const group = groups.find((_, index) => groupFragment(this, index) === location.hash);
    if (group === undefined || location.hash === "") return;
    group.open = true;
    group.parentElement!.scrollIntoView();
    // If the group was outside the viewport, Firefox and WebKit lay it out only in the next frame.
    requestAnimationFrame(() => group.parentElement!.scrollIntoView());
  };

  #groups(): HTMLDetailsElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLDetailsElement>(".group > details") ?? [])];
  }

  #openAll(open: boolean): void {
    for (const group of this.#groups()) group.open = open;
  }

  // The browser handles clicks with a modifier key.
  readonly #onClick = (event: MouseEvent): void => {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = (event.target as Element).closest("a");
    if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (link.matches(".group-link")) this.#copyLink(event, link);
    else if (link.dataset["term"] === undefined && link.matches('[href^="#"]'))
      this.#follow(event, link);
    else if (!this.#announceLink(link)) event.preventDefault();
  };

  /** Fires the event of a link that leaves the brief. False if the page has canceled it. */
  #announceLink(link: HTMLAnchorElement): boolean {
    const { href: url } = link;
    const id = link.dataset["term"];
    const part = link.closest(".terms")?.part[0] as MineralBriefTermDetail["part"];
    if (id !== undefined) return this.#dispatch("mineral-brief-term", { id, part, url }, true);
    const item = link.closest("[part=reference]");
    const index = item ? [...item.parentElement!.children].indexOf(item) : -1;
    const reference = link.closest(".preview")
      ? this.#referenceOf(this.#preview!.citation)
      : shownStatus(this.#status)?.article.references?.[index];
    if (!reference && !link.closest("[part=source]")) return true;
    return this.#dispatch("mineral-brief-source", { url, reference }, true);
  }

  #referenceOf(citation: Element | undefined): Reference | undefined {
    return shownStatus(this.#status)?.article.references?.find(
      ({ id }) => citation?.getAttribute("href") === `#reference-${id}`,
    );
  }

  #follow(event: MouseEvent, link: Element): void {
    event.preventDefault();
    const preview = this.#preview!;
    if (link.matches(".citation")) {
      const reference = this.#referenceOf(link);
      if (reference && !this.#dispatch("mineral-brief-citation", { reference }, true)) return;
      // Touch has no hover: the first tap opens the preview, the second one follows the link.
      if ("pointerType" in event && event.pointerType === "touch" && !preview.isShowing(link))
        return preview.show(link);
    }
    preview.hide();
    followLink(link, this.shadowRoot!);
  }

  #copyLink(event: MouseEvent, link: HTMLAnchorElement): void {
    // The clipboard API exists only in secure contexts. Without it the browser follows the link.
    if (!("clipboard" in navigator)) return;
    event.preventDefault();
    const index = this.#groups().findIndex((group) => group.parentElement === link.parentElement);
    copyLink(link, this.#brief!.linkCopied).then(
      () => this.#dispatch("mineral-brief-copy", { index, url: link.href }),
      () => location.assign(link.href),
    );
  }

  // The browser also fires `toggle` when an open group is first inserted.
  readonly #onToggle = (event: Event): void => {
    const group = event.target as HTMLDetailsElement;
    const index = this.#groups().indexOf(group);
    const { open } = group;
    const title = this.#brief?.groupTitles[index];
    if (title === undefined || this.#isOpen(index) === open) return;
    this.#toggled.set(index, open);
    this.#dispatch("mineral-brief-toggle", { index, title, open });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "mineral-brief": MineralBriefElement;
  }
}
