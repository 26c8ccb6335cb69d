import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from "@lit/reactive-element";
import type { Article } from "@mineral-brief/schema";
import type { Labels } from "@mineral-brief/schema/labels";
import { viewArticle, type NameOf, type ViewOptions } from "@mineral-brief/schema/reading";
import { addPictures } from "./add-pictures.ts";
import { addStyles } from "./add-styles.ts";
import { add, labelsIn, namesForAll, type Additions } from "./additions.ts";
import { ArticleSource } from "./loading/article-source.ts";
import { shownStatus, type BriefStatus } from "./loading/brief-status.ts";
import { CitationPreview } from "./reader/citation-preview.ts";
import { copyLink } from "./reader/copy-link.ts";
import type { MineralBriefEventMap } from "./events.ts";
import { followLink } from "./reader/follow-link.ts";
import { coerceFunction } from "./coerce/coerce-function.ts";
import { coerceLabels } from "./coerce/coerce-labels.ts";
import { coerceText } from "./coerce/coerce-text.ts";
import { groupFragment } from "./reader/group-address.ts";
import { hasFallback } from "./has-fallback.ts";
import { headingLevelOf } from "./heading-level.ts";
import { isNearWindow } from "./is-near-window.ts";
import { isOpenAtFirst } from "./is-open-at-first.ts";
import { styles } from "./mineral-brief-element.styles.ts";
import { brief } from "./parts/brief.ts";
import { failure } from "./parts/failure.ts";
import { loading } from "./parts/loading.ts";
import { picturePlaceholders, type PicturePlaceholders } from "./parts/picture-placeholders.ts";
import { element, setAttributes } from "./parts/pieces/element.ts";
import { pictureSource } from "./pictures/picture-source.ts";
import { measurePictures } from "./picture-facts/picture-space.ts";
import { shownParts, showsPart } from "./shown-parts.ts";

const connected = new Set<MineralBriefElement>();

/**
 * What is still asked of a brief once its elements are there.
 *
 * The view that they are made of would hold several times the memory.
 */
interface ShownBrief {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly groupTitles: readonly string[];
  readonly linkCopied: string;
}

/** What changes the words of a brief, but not which groups the reader has opened. */
const wordings = ["locale", "timeZone", "show", "messages", "nameOf"];
/** What else a brief is built anew for. */
const buildings = ["open", "exclusive", "headingLevel"];

/**
 * Shows a mineral brief: `<mineral-brief src="brief.json"></mineral-brief>`.
 *
 * The article comes from the `article` property, else from `src`, else from a JSON child
 * (`<script type="application/json">`). Other children show until it is ready, and stay when it fails.
 * The element never writes its own attributes or children.
 *
 * @attr {string} src
 * @attr {"lazy" | "eager"} [loading="eager"]
 * @attr {"first" | "none" | "all"} [open="first"]
 * @attr {boolean} [exclusive=false]
 * @attr {string} show
 * @attr {1 | 2 | 3 | 4 | 5 | 6} [heading-level=2]
 * @attr {"light" | "dark" | "auto"} theme
 * @attr {"compact"} density
 * @attr {string} locale
 * @attr {string} time-zone
 *
 * @fires {CustomEvent<MineralBriefLoadDetail>} mineral-brief-load - An article is on show. `detail` has the `article`, and `issues`: what the validator remarked on.
 * @fires {CustomEvent<MineralBriefErrorDetail>} mineral-brief-error - No article can be shown. `detail` has the `message`, and `issues`: every fault with its path.
 * @fires {CustomEvent<MineralBriefToggleDetail>} mineral-brief-toggle - A group was opened or closed, but not when first shown. `detail` has its `index` among those shown, its `title`, and whether it is `open`.
 * @fires {CustomEvent<MineralBriefCitationDetail>} mineral-brief-citation - A citation was followed to its reference, or tapped to see it. `detail` has the `reference`.
 * @fires {CustomEvent<MineralBriefCopyDetail>} mineral-brief-copy - The link to a group was copied. `detail` has the group's `index`, and the whole `url`.
 *
 * @slot - The fallback: shows until the article is ready, and when it fails.
 *
 * @csspart brief - All that the element shows.
 * @csspart topics - The line above the headline.
 * @csspart headline - The headline; without it the brief is still named by it for screen readers.
 * @csspart meta - The line of source, authors, dates and disclosure.
 * @csspart source - Who published the work that the brief sums up.
 * @csspart author - An author of the brief.
 * @csspart date - When it was published.
 * @csspart modified - When it was last changed.
 * @csspart disclosure - Whether a machine had a part in it.
 * @csspart source-work - What the source calls its work, in which language, where and when.
 * @csspart alternates - Links to the brief in other languages.
 * @csspart core-insights - The insights on top.
 * @csspart core-insights-title - The heading of the insights on top, which only screen readers meet.
 * @csspart insight - An insight.
 * @csspart kind - The word before an insight.
 * @csspart citation - A mark behind an insight, or the marks of those that have no reference.
 * @csspart preview - A reference beside the citation that is pointed at.
 * @csspart figure - A figure: what is measured, how much, of whom, when.
 * @csspart relation - Who does what to whom.
 * @csspart minerals - The minerals of the article, and those of an insight.
 * @csspart places - The places of the article, and those of an insight.
 * @csspart organizations - The organisations of the article, and those of an insight.
 * @csspart stages - The stages of the supply chain.
 * @csspart key-figures - The strip of numbers below the core insights.
 * @csspart picture-title - The caption of a picture.
 * @csspart shares - Bars of the shares that the article states.
 * @csspart diagram - Who does what to whom, drawn.
 * @csspart timeline - The relations that have a date, in the order of time.
 * @csspart context - Published shares of world production, which are not the article's word; only where `show` names it.
 * @csspart toggle-all - The button that opens or closes every group.
 * @csspart group - A group that opens and closes.
 * @csspart group-title - A group's heading.
 * @csspart group-link - The link to a group, whose click copies it.
 * @csspart summary - What is pressed to open a group; the heading is laid over it.
 * @csspart references - The works that are cited; without them citations are marks and no links.
 * @csspart references-title - The heading of the references.
 * @csspart reference - A work that is cited.
 * @csspart quote - The quote of a reference.
 * @csspart facts - Small print of a reference, or of how the brief was made.
 * @csspart corrections - What was corrected.
 * @csspart corrections-title - The heading of the corrections.
 * @csspart correction - A correction.
 * @csspart provenance - How the brief was made, and who answers for it.
 * @csspart provenance-title - The heading of the provenance.
 * @csspart rights - Who may use the brief, and how.
 * @csspart rights-title - The heading of the rights.
 * @csspart empty - Says that the article has no insights.
 * @csspart loading - Keeps room while an article loads, and says so.
 * @csspart error - Says what failed.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--mineral-brief-text=light-dark(#1b1b18, #ecebe4)] - Colour of text.
 * @cssprop [--mineral-brief-background=light-dark(#fffefb, #171714)] - Background.
 * @cssprop [--mineral-brief-muted=light-dark(#5c5a52, #a9a699)] - Colour of small print.
 * @cssprop [--mineral-brief-rule=light-dark(#dedbd0, #3a3933)] - Hairlines.
 * @cssprop [--mineral-brief-accent=light-dark(#8a4b08, #f0b35e)] - The rule on top, first topic, citations, buttons, focus.
 * @cssprop [--mineral-brief-second=light-dark(#2f5d73, #8fc3dc)] - The kind of an insight, minerals, places and other terms.
 * @cssprop [--mineral-brief-tint=light-dark(#f6f2e8, #211f1a)] - Background of what is pointed at, and of paths in faults.
 * @cssprop [--mineral-brief-font=Charter, Cambria, "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif] - Headings and text.
 * @cssprop [--mineral-brief-font-ui=system-ui, sans-serif] - Small print and buttons.
 * @cssprop [--mineral-brief-padding=clamp(16px, 4cqi, 32px)] - Space at both sides.
 * @cssprop [--mineral-brief-loading-height=20rem] - Height that is kept free while an article loads.
 *
 * @cssState loading - An article is on its way; with `ready` or `empty` where an earlier one still shows.
 * @cssState ready - An article is on show.
 * @cssState empty - An article without insights is on show.
 * @cssState error - No article can be shown.
 */
export class MineralBriefElement extends ReactiveElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    loading: {},
    open: {},
    exclusive: { type: Boolean },
    show: {},
    headingLevel: { attribute: "heading-level", type: Number },
    theme: {},
    density: {},
    locale: {},
    timeZone: { attribute: "time-zone" },
    messages: { attribute: false },
    nameOf: { attribute: false },
  };

  /** Gives every brief of the page labels of a further language, or names for minerals and places. */
  static add(additions: Additions): void {
    add(additions);
    for (const one of connected) {
      one.#isOutdated = true;
      one.requestUpdate();
    }
  }

  /** The article itself, whatever it may be: it is validated. Goes before `src` and the JSON child unless undefined. */
  declare article: unknown;
  /** Where to fetch the article from, relative to the page. */
  declare src: string | null | undefined;
  /** `lazy` fetches `src` when the element comes near the window; at once by default. */
  declare loading: string | null | undefined;
  /** Which groups are open at first; `first` unless it is `none` or `all`. */
  declare open: string | null | undefined;
  /** Whether a group that opens closes the others. */
  declare exclusive: boolean;
  /** Names of parts between spaces, or `-name` for a part less; everything but `context` by default. */
  declare show: string | null | undefined;
  /** The headline's level, 1 to 6; 2 by default. */
  declare headingLevel: number | null | undefined;
  /** `light` or `dark`; `auto` follows the reader's system. Without it the page's `color-scheme` decides. */
  declare theme: string | null | undefined;
  /** `compact` sets the brief in smaller type with less air. */
  declare density: string | null | undefined;
  /** BCP 47 tag of labels, dates and names; the article's language by default. */
  declare locale: string | null | undefined;
  /** IANA name of the zone that times are shown in; as the article states them by default. */
  declare timeZone: string | null | undefined;
  /** Labels that go before the element's own. */
  declare messages: Partial<Labels> | null | undefined;
  /** Names minerals, places, stages and relation types that the article doesn't: `nameOf` of `@mineral-brief/schema/vocabulary`. */
  declare nameOf: NameOf | null | undefined;

  readonly #internals = this.attachInternals();
  readonly #source = new ArticleSource(this, () => this.requestUpdate());
  #status: BriefStatus = this.#source.status;
  /** The status that an event has told of. */
  #told: BriefStatus = this.#status;
  /** Whether an article has been on show: the page's address is about the first. */
  #wasShown = false;
  #brief: ShownBrief | undefined;
  /** Whether all briefs have been given other labels or names since this one was built. */
  #isOutdated = false;
  /** What the reader opened and closed, by the group's index. */
  readonly #toggled = new Map<number, boolean>();
  /** Whether a server has rendered the brief, and nothing has taken its place yet. */
  #isServed = false;
  /** What the frame holds: the brief, or what is said in its place. */
  #screen: HTMLElement | undefined;
  #frame!: HTMLElement;
  #fallback!: HTMLSlotElement;
  #preview: CitationPreview | undefined;

  constructor() {
    super();
    this.exclusive = false;
  }

  /**
   * Fetches `src` anew, past the browser's cache. What is on show stays until the answer is there, and where it fails,
   * which `mineral-brief-error` tells.
   */
  reload(): void {
    if (this.article === undefined && this.src) void this.#source.fetchAnew(this.src);
  }

  override connectedCallback(): void {
    // Asked before the element has anything of its own that would have to be laid out for it.
    if (isNearWindow(this)) this.#internals.states.add("near");
    super.connectedCallback();
    connected.add(this);
    window.addEventListener("hashchange", this.#openAddressedGroup);
    const { state } = this.#source.status;
    if (this.hasUpdated && (state === "loading" || state === "idle")) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    window.removeEventListener("hashchange", this.#openAddressedGroup);
    this.#preview?.hide();
    this.#source.stop();
  }

  adoptedCallback(): void {
    if (this.shadowRoot === null) return;
    addStyles(this.shadowRoot, styles.cssText);
    // Pictures bring styles of their own.
    this.#isOutdated = true;
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#isServed = root.hasChildNodes();
    // What was served of pictures stays until they are drawn, and so do its styles.
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
    const isOther = shown?.article !== shownStatus(this.#status)?.article;
    const isNews = status !== this.#status;
    this.#status = status;
    const isReworded = this.#isOutdated || wordings.some((name) => changed.has(name));
    this.#isOutdated = false;
    if (isOther || changed.has("open")) this.#toggled.clear();
    if (this.#isServed && shown) this.#keepServedGroups();
    const isRebuilt = isOther || isReworded || buildings.some((name) => changed.has(name));
    if (isRebuilt || (isNews && shown === undefined))
      this.#screen = shown ? this.#makeBrief(shown.article) : this.#makeNotice();
    if (isNews) this.#showStates();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#isServed && !this.#brief && this.#status.state !== "error") return;
    this.#isServed = false;
    const screen = this.#screen;
    setAttributes(this.#frame, {
      "data-theme": coerceText(this.theme),
      "data-density": coerceText(this.density),
      lang: this.#brief?.lang,
      dir: this.#brief?.dir,
      "aria-busy": this.#brief && this.#status.state === "loading" ? "true" : undefined,
    });
    const hidesFrame =
      screen === undefined ||
      (this.#status.state === "loading" && this.#brief === undefined && hasFallback(this));
    if (screen !== undefined && screen !== this.#frame.firstElementChild) {
      this.#preview!.hide();
      this.#frame.replaceChildren(screen);
    }
    const children = [
      ...(this.#brief === undefined ? [this.#fallback] : []),
      ...(hidesFrame ? [] : [this.#frame]),
    ];
    const root = this.renderRoot as ShadowRoot;
    if (
      children.length !== root.children.length ||
      children.some((child, index) => child !== root.children[index])
    )
      root.replaceChildren(...children);
  }

  protected override updated(): void {
    const status = this.#status;
    if (status === this.#told) return;
    this.#told = status;
    const failure = status.state === "error" ? status : "failure" in status && status.failure;
    if (failure)
      this.#dispatch("mineral-brief-error", { message: failure.message, issues: failure.issues });
    else if ("article" in status) {
      this.#dispatch("mineral-brief-load", { article: status.article, issues: status.issues });
      if (!this.#wasShown) this.#openAddressedGroup();
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
      nameOf: coerceFunction(this.nameOf) ?? namesForAll(),
      show: shownParts(coerceText(this.show)),
    };
  }

  #makeBrief(article: Article): HTMLElement {
    const options = this.#viewOptions;
    const view = viewArticle(article, options);
    this.#brief = {
      lang: view.lang,
      dir: view.dir,
      groupTitles: view.groups.map(({ title }) => title.text),
      linkCopied: view.labels.linkCopied.text,
    };
    return brief(view, {
      headingLevel: headingLevelOf(this.headingLevel),
      isOpen: this.#isOpen,
      isExclusive: this.exclusive,
      fragmentOf: (index) => groupFragment(this, index),
      rooms: this.#makePictures(article, options),
    });
  }

  get #servedPictures(): PicturePlaceholders | undefined {
    if (!this.#isServed) return undefined;
    const find = (name: string) => this.renderRoot.querySelector<HTMLElement>(name) ?? undefined;
    return [find(".key-figures"), find(".pictures")];
  }

  /** Keeps room for the pictures, which come when their file is there. */
  #makePictures(article: Article, options: ViewOptions): PicturePlaceholders {
    const { figures, rows } = measurePictures(article, (part) => showsPart(options.show, part));
    const rooms = this.#servedPictures ?? picturePlaceholders(figures, rows);
    if (figures + rows > 0)
      void addPictures(rooms, pictureSource(article, options), this.shadowRoot!);
    return rooms;
  }

  /** What is said in place of a brief; undefined where the element shows nothing of its own. */
  #makeNotice(): HTMLElement | undefined {
    const status = this.#status;
    this.#brief = undefined;
    if (status.state === "loading") return loading(this.#labelsFor(this.#pageLocale));
    if (status.state !== "error") return undefined;
    const canRetry = this.article === undefined && this.src;
    return failure(
      status,
      this.#labelsFor(this.#pageLocale),
      canRetry ? () => this.reload() : undefined,
    );
  }

  #showStates(): void {
    const { states } = this.#internals;
    for (const state of states) if (state !== "near") states.delete(state);
    for (const { state } of [this.#status, shownStatus(this.#status) ?? this.#status])
      if (state !== "idle") states.add(state);
  }

  /** What the reader opened and closed of the brief that a server rendered stays so. */
  #keepServedGroups(): void {
    const groups = this.renderRoot.querySelectorAll("details");
    for (const [index, { open }] of groups.entries()) this.#toggled.set(index, open);
  }

  readonly #isOpen = (index: number): boolean =>
    this.#toggled.get(index) ?? isOpenAtFirst(index, this.open, this.exclusive);

  readonly #labelsFor = (language: string): Labels =>
    coerceLabels(labelsIn(language), this.messages);

  /** The language of what is said before there is an article. */
  get #pageLocale(): string {
    return coerceText(this.locale) ?? (this.closest<HTMLElement>("[lang]")?.lang || "en");
  }

  #dispatch<Name extends keyof MineralBriefEventMap>(
    name: Name,
    detail: MineralBriefEventMap[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Shows the group that the page's address names, as the browser would if it looked into shadow roots. */
  readonly #openAddressedGroup = (): void => {
    const groups = this.#groups();
    const group = groups.find((_, index) => groupFragment(this, index) === location.hash);
    if (group === undefined || location.hash === "") return;
    group.open = true;
    group.parentElement!.scrollIntoView();
    // Where it was out of sight, Firefox and WebKit have only laid it out by now.
    requestAnimationFrame(() => group.parentElement!.scrollIntoView());
  };

  #groups(): HTMLDetailsElement[] {
    return [...this.#frame.querySelectorAll("details")];
  }

  // Clicks with a modifier key are left to the browser.
  readonly #onClick = (event: MouseEvent): void => {
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = (event.target as Element).closest('a[href^="#"]');
    if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (link.matches(".group-link")) this.#copyLink(event, link as HTMLAnchorElement);
    else this.#follow(event, link);
  };

  #follow(event: MouseEvent, link: Element): void {
    event.preventDefault();
    const preview = this.#preview!;
    if (link.matches(".citation")) {
      const reference = shownStatus(this.#status)?.article.references?.find(
        ({ id }) => link.getAttribute("href") === `#reference-${id}`,
      );
      if (reference) this.#dispatch("mineral-brief-citation", { reference });
      // A finger cannot point before it presses: its first tap shows, its second follows.
      if ("pointerType" in event && event.pointerType === "touch" && !preview.shows(link))
        return preview.show(link);
    }
    preview.hide();
    followLink(link, this.shadowRoot!);
  }

  #copyLink(event: MouseEvent, link: HTMLAnchorElement): void {
    // Where there is no clipboard, as in pages that are not secure, the link is followed like any other.
    if (!("clipboard" in navigator)) return;
    event.preventDefault();
    const index = this.#groups().findIndex((group) => group.parentElement === link.parentElement);
    copyLink(link, this.#brief!.linkCopied).then(
      () => this.#dispatch("mineral-brief-copy", { index, url: link.href }),
      () => location.assign(link.href),
    );
  }

  // Also called when a group is first shown, which is nobody's doing.
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
