import type { Article } from "@mineral-brief/schema";
import type { Labels, PlainLabels } from "@mineral-brief/schema/labels";
import { hasTags, isPlain, PlainWording, viewArticleWith } from "@mineral-brief/schema/internal";
import {
  vocabularyLanguage,
  type HrefOf,
  type NameOf,
  type ArticleView,
} from "@mineral-brief/schema/reading";
import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { addStyles, addStylesAgain } from "./add-styles.ts";
import { context, rich, timeZones } from "./awaited-files.ts";
import { coerceHeadingLevel } from "./coerce/coerce-heading-level.ts";
import { coerceText } from "./coerce/coerce-text.ts";
import type { ShownOptions } from "./complete-labels.ts";
import type { MineralBriefEventMap } from "./events.ts";
import { hasFallback } from "./has-fallback.ts";
import { groupFragment } from "./interaction/group-fragment.ts";
import { LazyLinks } from "./lazy-links.ts";
import { isInitiallyOpen } from "./is-initially-open.ts";
import { isNearViewport } from "./is-near-viewport.ts";
import { loadLabels, loadNames } from "./language-files.ts";
import { ArticleSource } from "./loading/article-source.ts";
import { shownStatus, type BriefStatus, type ErrorStatus } from "./loading/brief-status.ts";
import { warningsOf } from "./loading/check-article.ts";
import type { Fetcher } from "./loading/fetch-article.ts";
import { LoadedPromise } from "./loading/loaded-promise.ts";
import { loadingWords } from "./loading/loading-words.ts";
import { styles } from "./generated/first.styles.ts";
import { labelsIn, setPageOptions, type PageOptions } from "./page-options.ts";
import { renderOnce } from "./render-once.ts";
import { brief, toggleAllLabel } from "./templates/brief.ts";
import { errorMessage } from "./templates/error-message.ts";
import { frame } from "./templates/frame.ts";
import { loading } from "./templates/loading.ts";

const connected = new Set<MineralBriefElement>();

/**
 * The data of the displayed brief that is still needed after its elements exist.
 *
 * Keeping the complete view would take several times the memory.
 */
interface DisplayedBrief {
  readonly options: ShownOptions;
  readonly content: Element;
  readonly lang: string;
  readonly dir: string;
  /** The language of the labels. */
  readonly labelLanguage: string;
  readonly labels: ArticleView["labels"];
}

/** Properties that require new elements. The groups that the reader has opened stay open, unless `open` changes. */
const renderedProperties = [
  "locale",
  "timeZone",
  "show",
  "density",
  "messages",
  "nameOf",
  "hrefOf",
  "open",
  "exclusive",
  "headingLevel",
];

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
 * @fires {CustomEvent<MineralBriefLoadDetail>} mineral-brief-load - Fires when an article is displayed. `detail` has the `article` and `issues`, the validator's warnings. It does not fire for an article that another one replaces before its warnings have loaded.
 * @fires {CustomEvent<MineralBriefErrorDetail>} mineral-brief-error - Fires when an article cannot be loaded or is invalid. `detail` has the `message` and `issues`, the validator's errors.
 * @fires {CustomEvent<MineralBriefToggleDetail>} mineral-brief-toggle - Fires when a group opens or closes, except on first display. `detail` has the group's `index`, its `title` and `open`.
 * @fires {CustomEvent<MineralBriefCitationDetail>} mineral-brief-citation - Fires when a citation is clicked or tapped. `detail` has the `reference`. Cancelable: `preventDefault()` keeps the focus and opens no popover.
 * @fires {CustomEvent<MineralBriefTermDetail>} mineral-brief-term - Fires when a mineral, place, organisation or stage is clicked or tapped. `detail` has its `id`, its `part` and the absolute `url`: that of the page from `hrefOf`, or else the page of the brief with `#name-ID`. Cancelable: `preventDefault()` keeps the focus, prevents the navigation and opens no popover.
 * @fires {CustomEvent<MineralBriefSourceDetail>} mineral-brief-source - Fires when a link to the source or in a reference is clicked. `detail` has the absolute `url` and the `reference`, if any. Cancelable: `preventDefault()` prevents the navigation.
 * @fires {CustomEvent<MineralBriefCopyDetail>} mineral-brief-copy - Fires when the link to a group has been copied. `detail` has the group's `index` and the absolute `url`.
 *
 * @slot - The fallback. Visible until the article has loaded, and if it fails to load.
 * @slot header-actions - Content at the end of the header, such as buttons to share or save. Visible with the brief.
 * @slot after-core - Content after the core insights. Visible with the brief.
 * @slot footer - Content at the end. Visible with the brief.
 *
 * @csspart brief - The brief with its frame.
 * @csspart topics - The topics, above the headline.
 * @csspart headline - The headline. If it is hidden, it still labels the brief for screen readers.
 * @csspart meta - The line with source, authors, dates and disclosure.
 * @csspart source - The publisher of the work that the brief summarises, with its country.
 * @csspart author - An author of the brief.
 * @csspart date - The publication date.
 * @csspart modified - The date of the last change.
 * @csspart corrected - The date of the last correction, which links to the corrections.
 * @csspart disclosure - The disclosure of AI use, which links to how the brief was made.
 * @csspart source-work - The title, language and date of the summarised work.
 * @csspart alternates - Links to the brief in other languages.
 * @csspart series - The series of the brief, and the brief that it replaces.
 * @csspart core-insights - The core insights, at the top.
 * @csspart core-insights-title - The heading of the core insights, which is visually hidden.
 * @csspart insight - An insight.
 * @csspart kind - The kind of a statement that is not a fact, before its text. "Withdrawn" is always shown.
 * @csspart attribution - Who makes a statement, before its text.
 * @csspart figure - The words of a figure in a sentence.
 * @csspart term - A mineral, place or organisation in a sentence, with a popover.
 * @csspart citation - A citation after a statement. A link if the article has the reference.
 * @csspart key-figures - The strip of key figures below the core insights. A figure on which accounts differ is not one.
 * @csspart key-figure - A key figure, which links to its sentence.
 * @csspart qualifier - The qualifier of a key figure, such as "up to".
 * @csspart measure - What a key figure measures.
 * @csspart status - How far something has come, such as "announced".
 * @csspart toggle-all - The button that opens or closes all groups, if there are four or more.
 * @csspart group - A group that opens and closes.
 * @csspart group-title - The heading of a group.
 * @csspart group-link - The link to a group. A click copies its URL.
 * @csspart summary - The control that opens a group. The heading is placed on top of it.
 * @csspart corrections - The corrections.
 * @csspart corrections-title - The heading of the corrections.
 * @csspart correction - A correction.
 * @csspart references - The list of references. If it is hidden, citations are plain text.
 * @csspart references-title - The heading of the references.
 * @csspart reference - A reference.
 * @csspart quote - A quote of a reference.
 * @csspart data - The disclosure with the data of the brief.
 * @csspart data-title - The control that opens the data.
 * @csspart title - The heading of a section of the data.
 * @csspart timeline - The relations that have a date, in the order of time, and with `insight-date` also dated insights.
 * @csspart relation - The other relations.
 * @csspart ladder - Relations that a wide brief draws as lines between names.
 * @csspart row - A relation or a dated insight in the data.
 * @csspart node - A box of a ladder.
 * @csspart shares - The shares that the article states, as bars.
 * @csspart bar - A bar of a share.
 * @csspart published - The shares that others publish, in the data and in popovers. Only with `context`.
 * @csspart figures - The figures that no bar shows.
 * @csspart names - The names in the article.
 * @csspart minerals - The minerals of the article.
 * @csspart places - The places of the article.
 * @csspart organizations - The organisations of the article.
 * @csspart stages - The supply-chain stages of the article.
 * @csspart provenance - How the brief was made, who is responsible for it, and its rights.
 * @csspart popover - The popover of a term or citation.
 * @csspart close - The button that closes a popover in a narrow window.
 * @csspart empty - The message that the article has no insights.
 * @csspart loading - The placeholder while an article loads.
 * @csspart error - The error message for readers.
 * @csspart error-details - What the author of the page needs to fix the error. Closed at first.
 * @csspart retry - The button that loads the article again, if another try can help.
 *
 * @cssprop [--mineral-brief-text=light-dark(#1b1b18, #ecebe4)] - Text colour.
 * @cssprop [--mineral-brief-background=light-dark(#fffefb, #171714)] - Background colour.
 * @cssprop [--mineral-brief-muted=light-dark(#5c5a52, #bcb9ad)] - Colour of secondary text.
 * @cssprop [--mineral-brief-rule=light-dark(#dedbd0, #3a3933)] - Colour of borders and lines.
 * @cssprop [--mineral-brief-mark=light-dark(#8a867a, #7f7c71)] - Colour of the lines below links and terms, and of dashes.
 * @cssprop [--mineral-brief-accent=light-dark(#8a4b08, #f0b35e)] - Colour of the top border, first topic, citations, buttons and focus outline.
 * @cssprop [--mineral-brief-second=light-dark(#2f5d73, #8fc3dc)] - Colour of kinds, statuses, bars and lines.
 * @cssprop [--mineral-brief-tint=light-dark(#f4efe3, #26241e)] - Background colour of citations, corrections and what is pointed at.
 * @cssprop [--mineral-brief-font=Charter, Cambria, "Noto Serif", serif, "Noto Serif CJK SC", "Songti SC"] - Font of headings and text. Japanese and traditional Chinese briefs have fonts with the forms of their characters.
 * @cssprop [--mineral-brief-font-ui=system-ui, sans-serif] - Font of secondary text and buttons.
 * @cssprop [--mineral-brief-size=1.0625rem] - Font size of the text, as a length in `px` or `rem`, of at least 17 px. All other sizes derive from it.
 * @cssprop [--mineral-brief-padding=clamp(16px, 4cqi, 32px)] - Padding on the left and right.
 * @cssprop [--mineral-brief-loading-height=20rem] - Height of the loading placeholder.
 *
 * @cssState loading - An article is loading. If a previous one is still visible, `ready` or `empty` is set too.
 * @cssState ready - An article is displayed.
 * @cssState empty - An article without insights is displayed.
 * @cssState error - The article failed to load or is invalid.
 */
export class MineralBriefElement extends LitElement {
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
    const { labels, names } = options;
    const languages = [labels, names].map((one) => one && vocabularyLanguage(one.language));
    for (const one of connected)
      if (options.nameOf || languages.includes(one.#brief?.labelLanguage)) {
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
  /** The parts to display, separated by spaces; `-name` hides a part. The default is every part except `context` and `stages`. */
  declare show: string | null | undefined;
  /** The heading level of the headline, 1 to 6; any other value counts as 2. The other headings use the next level. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
  /** The colour scheme. `auto` follows the reader's system; the default is the page's `color-scheme`. */
  declare theme: "light" | "dark" | "auto" | null | undefined;
  /** `compact` reduces the font size and spacing. */
  declare density: "compact" | null | undefined;
  /**
   * `plain` removes the background, the top border and the padding, for a page that has its own frame. The background
   * of the page must then suit the colour scheme of the brief.
   */
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
  /** Whether the elements of the brief no longer fit its options. */
  #isOutdated = false;
  /** Whether a group is open, by its key, for the groups that the reader has toggled. */
  readonly #toggled = new Map<string | number, boolean>();
  /** The nodes that a server rendered in the shadow root, until the element has content of its own. */
  #served: readonly ChildNode[] | undefined;
  /** Whether the reader has pressed the retry button. The message stays until the load ends. */
  #isRetrying = false;
  /** The error that stays visible during another try. */
  #failure: ErrorStatus | undefined;
  readonly #loadingWords = loadingWords(this);
  /** The file that the brief, or the message in its place, waits for: labels, tags, published shares or time zones. */
  #file: Promise<void> | undefined;
  #links: LazyLinks | undefined;

  constructor() {
    super();
    this.exclusive = false;
  }

  /**
   * Fetches `src` again and bypasses the browser's cache. The displayed brief stays until the new one has loaded. If the
   * content is the same, open groups, focus and scroll position stay. If loading fails, the brief stays and
   * `mineral-brief-error` fires. Without `article` and `src`, reads the JSON child again: the element does not notice when it
   * changes.
   */
  reload(): void {
    if (this.#isFetched) void this.#source.refetch(this.src!);
    else if (this.isConnected && !this.article) this.#load();
  }

  /** The state of the element: read-only. Undefined if it has no article. While a new article loads, it is `loading`. */
  get state(): "loading" | "ready" | "error" | "empty" | undefined {
    const { state } = this.#status;
    return state === "idle" ? undefined : state;
  }

  /**
   * The promise of the article, read-only. It resolves when the article is displayed. If the load fails, it rejects with an
   * Error whose `cause` is the `detail` of `mineral-brief-error`. Each load creates a new promise; a
   * pending one is used again.
   */
  get loaded(): Promise<Article> {
    // A change of the article may not have started its load yet.
    if (this.isUpdatePending) this.#loaded.renew();
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
    this.#groups()[index]?.toggleAttribute("open");
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
    this.#links?.hidePopover();
    this.#source.stop();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) addStylesAgain(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot() as ShadowRoot;
    addStyles(root, styles);
    if (served.length > 0) {
      this.#served = served;
      // Lit would add its content before the served nodes, and lose its place when they are removed.
      delete this.renderOptions.renderBefore;
    }
    root.addEventListener("click", this.#onClick);
    root.addEventListener("toggle", this.#onToggle, { capture: true });
    this.#links = new LazyLinks({
      root,
      shown: () => ({ article: shownStatus(this.#status)!.article, ...this.#brief! }),
      dispatch: this.#dispatch,
      addData: this.#addData,
    });
    return root;
  }

  /** Also waits for the files that a brief needs before it is displayed, and for the labels of a message. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const file = this.#file ?? this.#source.checking;
    if (!file) return isComplete;
    await file;
    return this.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const hadRetryFocus = this.#isRetrying && root.activeElement?.part.contains("retry") === true;
    const isNewLoading = changed.has("loading") && this.#source.status.state === "loading";
    if (!this.hasUpdated || changed.has("article") || changed.has("src") || isNewLoading)
      this.#load();
    if (renderedProperties.some((name) => changed.has(name))) this.#isOutdated = true;
    if (changed.has("open")) this.#toggled.clear();
    this.#showStatus();
    super.update(changed);
    if (this.#served && (this.#brief || this.#status.state === "error")) {
      if (rich.exports) rich.exports.replaceServed(root, this.#served, this.#brief?.content);
      else for (const node of this.#served) node.remove();
      this.#served = undefined;
    }
    if (this.#status.state === "loading") return;
    this.#isRetrying = false;
    if (!hadRetryFocus || root.activeElement) return;
    const focused = root.querySelector<HTMLElement>("[part=error], article")!;
    focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
  }

  /** Takes over the status of the source, and makes the elements of its brief when the files have arrived that it needs. */
  #showStatus(): void {
    const { status } = this.#source;
    const shown = shownStatus(status);
    const before = shownStatus(this.#status)?.article;
    const isNewArticle = shown?.article !== before;
    const needsBrief = shown && (isNewArticle || this.#isOutdated || !this.#brief);
    const file = needsBrief ? this.#briefFile(shown.article) : this.#messageFile(status);
    if (file !== this.#file) void file?.then(this.#updateAgain);
    this.#file = file;
    if (needsBrief && file) return;
    // A new version of a brief keeps what the reader has opened.
    const isOther = isNewArticle && (before?.id ?? NaN) !== shown?.article.id;
    const isNewStatus = status !== this.#status;
    this.#status = status;
    if (isOther) this.#toggled.clear();
    if (!shown) this.#brief = undefined;
    else if (needsBrief) {
      // The reader may have toggled groups before the script ran.
      if (this.#served)
        this.#groups().forEach(({ open }, index) => this.#toggled.set(this.#keyOf(index), open));
      this.#links!.hidePopover();
      const wasDataOpen = !isOther && this.#brief?.content.querySelector(".data[open]");
      this.#brief = this.#createBrief(shown.article);
      if (wasDataOpen) this.#brief.content.querySelector(".data")?.setAttribute("open", "");
    }
    this.#isOutdated = false;
    if (isNewStatus) this.#updateStates();
  }

  protected override render(): unknown {
    if (this.#served && !this.#brief && this.#status.state !== "error") return noChange;
    const { state } = this.#status;
    const content = this.#brief?.content ?? this.#message();
    const isHidden =
      content === undefined ||
      (state === "loading" && !this.#brief && !this.#isRetrying && hasFallback(this));
    return html`${this.#brief ? nothing : html`<slot @slotchange=${this.#updateAgain}></slot>`}${
      isHidden
        ? nothing
        : frame(content, this, {
            lang: this.#brief?.lang,
            dir: this.#brief?.dir,
            isBusy: this.#brief !== undefined && state === "loading",
          })
    }`;
  }

  protected override updated(): void {
    const status = this.#status;
    // A brief that waits for a file is not displayed yet.
    if (status !== this.#source.status) return;
    const error = status.state === "error" ? status : "reloadError" in status && status.reloadError;
    const isNew = status !== this.#dispatchedStatus;
    this.#dispatchedStatus = status;
    if (error) {
      const { message, issues } = error;
      const detail = { message, issues };
      this.#loaded.settle(new Error(message, { cause: detail }));
      if (!isNew) return;
      console.error("<mineral-brief>:", message, issues);
      this.#dispatch("mineral-brief-error", detail);
    } else if ("article" in status) {
      const { article, hasWarnings } = status;
      this.#loaded.settle(article);
      if (!isNew) return;
      if (hasWarnings)
        void warningsOf(article).then((issues) => {
          // Another article may have replaced it while the file with the sentences loaded.
          if (shownStatus(this.#status)?.article === article)
            this.#dispatch("mineral-brief-load", { article, issues });
        });
      else this.#dispatch("mineral-brief-load", { article, issues: [] });
      if (!this.#wasShown) this.#openTargetGroup();
      this.#wasShown = true;
    }
  }

  #load(): void {
    const { article, src } = this;
    this.#source.load({ article, src, isLazy: this.loading === "lazy" });
  }

  /** Starts to load the files that a brief and its options need, and returns the first. The page stays as it is until they have arrived or failed. */
  #briefFile(article: Article): Promise<void> | undefined {
    const language = coerceText(this.locale) ?? article.language;
    return [
      loadLabels(language),
      this.#isPlain(article) ? undefined : rich.load(),
      hasTags(article) ? loadNames(language) : undefined,
      rich.exports?.parseShow(coerceText(this.show)).has("context") ? context.load() : undefined,
      coerceText(this.timeZone) ? timeZones.load() : undefined,
    ].find((file) => file !== undefined);
  }

  /** Starts to load a file that the message in place of a brief needs, and returns it. The message is in English until then. */
  #messageFile(status: BriefStatus): Promise<void> | undefined {
    if (status.state === "idle" || shownStatus(status)) return undefined;
    return loadLabels(this.#pageLocale) ?? (this.messages ? rich.load() : undefined);
  }

  #isPlain(article: Article): boolean {
    const { show, density, locale, timeZone, messages } = this;
    const hasOptions = show || density || locale || timeZone || messages || this.#served;
    return !hasOptions && isPlain(article);
  }

  get #headingLevel(): number {
    return coerceHeadingLevel(this.headingLevel);
  }

  #createBrief(article: Article): DisplayedBrief {
    const { viewRichArticle, shownOptions, richTemplates, styles: richStyles } = rich.exports ?? {};
    if (richStyles) addStyles(this.shadowRoot!, richStyles);
    const labelsFor = this.#labelsFor;
    const options = shownOptions?.(this, labelsFor, {
      ...context.exports,
      ...timeZones.exports,
    }) ?? {
      labelsFor,
      locale: coerceText(this.locale),
    };
    const view =
      viewRichArticle?.(article, options) ??
      viewArticleWith(new PlainWording(article, options), undefined);
    const template = brief(view, {
      headingLevel: this.#headingLevel,
      isOpen: this.#isOpen,
      isExclusive: this.exclusive,
      fragmentOf: (index) => groupFragment(this, index),
      rich: richTemplates,
    });
    return {
      options,
      content: renderOnce(template).firstElementChild!,
      lang: view.lang,
      dir: view.dir,
      labelLanguage: vocabularyLanguage(coerceText(this.locale) ?? view.lang),
      labels: view.labels,
    };
  }

  /** Gives the message in place of a brief. Undefined if only the fallback is visible. */
  #message(): TemplateResult | undefined {
    const status = this.#status;
    if (status.state === "idle") return undefined;
    const labels = this.#labelsFor(this.#pageLocale);
    const failure = status.state === "error" ? status : this.#isRetrying && this.#failure;
    if (failure) {
      this.#failure = failure;
      return errorMessage(failure, {
        labels,
        onRetry: this.#isFetched && failure.isTemporary ? this.#onRetry : undefined,
        isRetrying: this.#isRetrying && status.state === "loading",
      });
    }
    return loading(labels, this.#loadingWords());
  }

  #updateStates(): void {
    const { states } = this.#internals;
    for (const state of states) if (state !== "near") states.delete(state);
    for (const { state } of [this.#status, shownStatus(this.#status) ?? this.#status])
      if (state !== "idle") states.add(state);
  }

  readonly #isOpen = (index: number): boolean =>
    this.#toggled.get(this.#keyOf(index)) ?? isInitiallyOpen(index, this.open, this.exclusive);

  readonly #labelsFor = (language: string): PlainLabels =>
    rich.exports?.labelsWith(labelsIn(language), this.messages) ?? labelsIn(language);

  /** The language of messages while there is no article. */
  get #pageLocale(): string {
    return coerceText(this.locale) ?? (this.closest<HTMLElement>("[lang]")?.lang || "en");
  }

  readonly #dispatch = <Name extends keyof MineralBriefEventMap>(
    name: Name,
    detail: MineralBriefEventMap[Name]["detail"],
    cancelable = false,
  ): boolean => {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }),
    );
  };

  /** Opens the group that the page's URL fragment targets. Browsers do not find targets inside shadow roots. */
  readonly #openTargetGroup = (): void => {
    // No fragment of a group is empty.
    const group = this.#groups().find((_, index) => groupFragment(this, index) === location.hash);
    if (!group) return;
    group.open = true;
    group.parentElement!.scrollIntoView();
    // If the group was outside the viewport, Firefox and WebKit lay it out only in the next frame.
    requestAnimationFrame(() => group.parentElement!.scrollIntoView());
  };

  /** Returns the id of a group, which a new version of the brief keeps; its index if it has none. */
  #keyOf(index: number): string | number {
    const shown = shownStatus(this.#status)!.article.groups!.filter(({ insights }) => insights[0]);
    // A longer list ends in a row that states the number of the others, which is no group of the article.
    return shown[index]?.id ?? index;
  }

  #groups(): HTMLDetailsElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLDetailsElement>("details.group") ?? [])];
  }

  #openAll(open: boolean): void {
    for (const group of this.#groups()) group.open = open;
  }

  readonly #updateAgain = (): void => this.requestUpdate();

  readonly #onRetry = (): void => {
    this.#isRetrying = true;
    this.reload();
  };

  readonly #onClick = (event: Event): void => {
    const element = event.target as Element;
    // Content in a slot is the page's own.
    if (element.getRootNode() !== this.shadowRoot) return;
    if (element.closest("[part=toggle-all]"))
      this.#openAll(!this.#groups().every(({ open }) => open));
    // The content is there before the disclosure opens.
    else if (element.closest(".data > summary")) void this.#addData();
  };

  /** Adds the content of the data disclosure. Only rich briefs have one. */
  readonly #addData = async (): Promise<void> => {
    const { article } = shownStatus(this.#status) ?? {};
    const level = Math.min(this.#headingLevel + 1, 6);
    if (article)
      await rich.exports?.addData(
        this.shadowRoot!,
        { article, options: this.#brief!.options, level },
        () => this.#links!.load(),
      );
  };

  // The browser also fires `toggle` when an open group is first inserted.
  readonly #onToggle = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    if (details.matches(".data[open]")) void this.#addData();
    const groups = this.#groups();
    const index = groups.indexOf(details);
    if (index < 0 || !this.#brief) return;
    const label = toggleAllLabel(
      this.#brief.labels,
      groups.every(({ open }) => open),
    );
    this.shadowRoot!.querySelector("[part=toggle-all]")?.replaceChildren(renderOnce(label));
    const { open } = details;
    if (this.#isOpen(index) === open) return;
    this.#toggled.set(this.#keyOf(index), open);
    this.#dispatch("mineral-brief-toggle", {
      index,
      title: details.querySelector("summary")!.dataset["title"]!,
      open,
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "mineral-brief": MineralBriefElement;
  }
}
