import { viewCitation, viewTerm } from "@mineral-brief/schema/internal";
import type { TemplateResult } from "lit";
import { withCompleteLabels } from "../complete-labels.ts";
import { renderOnce } from "../render-once.ts";
import { citationPopover } from "../templates/popovers/citation-popover.ts";
import { termPopover } from "../templates/popovers/term-popover.ts";
import type { ShownBrief } from "./link-host.ts";

/** How long the pointer must rest on a term or citation, in milliseconds. */
const showDelay = 300;
/** How long the pointer may take from the mark to the popover, in milliseconds. */
const hideDelay = 150;
/** The space between the mark and its popover, and from the popover to the viewport edges, in CSS pixels. */
const gap = 6;
/** In a narrower window, the popover is a sheet at the lower edge. In em of the page. */
const sheet = "(width < 30em)";

/**
 * Shows what is known about a term or citation in a popover, when it is hovered, focused by keyboard or tapped.
 *
 * Escape closes it, and it stays open while the pointer or the focus is in it.
 * See https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export class Popovers {
  readonly #root: ShadowRoot;
  readonly #shown: () => ShownBrief;
  #panel: HTMLElement | undefined;
  /** The term or citation whose popover is open. */
  mark: HTMLAnchorElement | undefined;
  /** Whether the popover is beside the mark, and not a sheet at an edge of the window. */
  #isBeside = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, shown: () => ShownBrief) {
    this.#root = root;
    this.#shown = shown;
    for (const name of ["pointerover", "pointerout", "focusin", "focusout", "click"])
      root.addEventListener(name, this);
  }

  /** The `id` of the reference or name that the open popover is about. */
  get target(): string | undefined {
    return this.mark?.getAttribute("href")!.slice(1);
  }

  /** True if a link has a popover. */
  isMark(link: Element): boolean {
    return link.matches(marks);
  }

  /** Handles an event of a mark, or of anything else in the brief. */
  handleEvent(event: Event, link = (event.target as Element).closest("a")): void {
    const mark = link && this.isMark(link) ? link : undefined;
    const isInside = this.#panel?.contains(event.target as Node) === true;
    switch (event.type) {
      case "pointerover":
        if ((event as PointerEvent).pointerType === "touch") break;
        if (isInside || (mark && mark === this.mark)) this.#schedule(undefined);
        // The pointer may have left before this code has loaded.
        else if (mark) this.#schedule(() => mark.matches(":hover") && this.show(mark), showDelay);
        else this.#schedule(this.#leave, hideDelay);
        break;
      case "pointerout":
        if ((event as PointerEvent).pointerType !== "touch") this.#schedule(this.#leave, hideDelay);
        break;
      case "focusin":
        if (mark?.matches(":focus-visible")) this.show(mark);
        break;
      case "focusout":
        if (!this.#holds((event as FocusEvent).relatedTarget)) this.hide();
        break;
      case "click":
        // A click does not focus a button in Safari.
        if ((event.target as Element).closest("[part=close]")) this.#close(true);
    }
  }

  /** Shows the popover of a mark, which may have been tapped. False if there is nothing to show. */
  show(mark: HTMLAnchorElement, isTapped = false): boolean {
    this.#schedule(undefined);
    if (mark === this.mark) return true;
    const template = mark.isConnected ? contentOf(mark, this.#shown()) : undefined;
    // A browser without popovers only has the link.
    if (!template || !("popover" in HTMLElement.prototype)) return false;
    this.hide();
    this.#panel = renderOnce(template).firstElementChild as HTMLElement;
    this.mark = mark;
    mark.classList.add("open");
    // After the mark, so that the Tab key leads into it.
    mark.after(this.#panel);
    this.#panel.showPopover();
    this.#place();
    // Once: on a phone, the window also changes its size while the reader scrolls.
    if (isTapped && !this.#isBeside) this.#uncover(true);
    addEventListener("resize", this.#place);
    addEventListener("scroll", this.#onScroll, { capture: true, passive: true });
    addEventListener("pointerdown", this.#onPointerDown, { capture: true });
    // The focus can be anywhere while the mouse opens a popover.
    addEventListener("keydown", this.#onKey, { capture: true });
    return true;
  }

  readonly hide = (): void => {
    this.#schedule(undefined);
    removeEventListener("resize", this.#place);
    removeEventListener("scroll", this.#onScroll, { capture: true });
    removeEventListener("pointerdown", this.#onPointerDown, { capture: true });
    removeEventListener("keydown", this.#onKey, { capture: true });
    this.mark?.classList.remove("open");
    const panel = this.#panel;
    this.mark = this.#panel = undefined;
    panel?.remove();
  };

  /** Hides the popover that the pointer has left. A page that scrolls under a mouse at rest sends the same events. */
  readonly #leave = (): void => {
    const { activeElement } = this.#root;
    if (!this.#holds(activeElement) || !activeElement!.matches(":focus-visible")) this.hide();
  };

  /** Closes the popover. If it has the focus, the mark gets it, which opens no popover. */
  #close(hadFocus = this.#panel?.contains(this.#root.activeElement) === true): void {
    const { mark } = this;
    this.hide();
    if (!hadFocus) return;
    mark?.focus({ preventScroll: true });
    this.hide();
  }

  /** Places the popover below the mark, or above it if there is more space. Where it is too high for both, it scrolls. */
  readonly #place = (): void => {
    const [mark, panel] = [this.mark!, this.#panel!];
    panel.style.left = panel.style.top = panel.style.maxHeight = "";
    this.#isBeside = false;
    if (matchMedia(sheet).matches) return this.#uncover();
    // A mark can be on two lines: its last box is where the reader is.
    const link = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const start = getComputedStyle(panel).direction === "rtl" ? link.right - width : link.left;
    const left = Math.max(gap, Math.min(start, clientWidth - width - gap));
    const below = clientHeight - link.bottom - 2 * gap;
    const above = link.top - 2 * gap;
    const isAbove = height > below && above > below;
    const top = isAbove ? Math.max(gap, link.top - height - gap) : link.bottom + gap;
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
    // The style sheet of the page can make it a sheet in wider windows too.
    this.#isBeside = Math.abs(panel.getBoundingClientRect().top - top) < 1;
    if (this.#isBeside) panel.style.maxHeight = `${isAbove ? above : below}px`;
    else this.#uncover();
  };

  /**
   * Scrolls a mark with the focus of the keyboard, or one that was tapped, above a sheet that covers it.
   *
   * See https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
   */
  #uncover(isTapped = false): void {
    const [mark, panel] = [this.mark!, this.#panel!];
    if (!isTapped && !mark.matches(":focus-visible")) return;
    mark.style.scrollMarginBottom = `${panel.offsetHeight + gap}px`;
    mark.scrollIntoView({ block: "nearest" });
    mark.style.scrollMarginBottom = "";
  }

  #holds(target: EventTarget | null): boolean {
    return (
      target instanceof Node && (target === this.mark || this.#panel?.contains(target) === true)
    );
  }

  #schedule(action: (() => void) | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    this.#timer = action && setTimeout(action, delay);
  }

  readonly #onScroll = ({ target }: Event): void => {
    if (!this.#isBeside || this.#holds(target)) return;
    // The focus of the keyboard itself scrolls the page.
    if (this.mark!.matches(":focus-visible")) this.#place();
    else this.#close();
  };

  readonly #onPointerDown = (event: Event): void => {
    if (!event.composedPath().some((target) => this.#holds(target))) this.hide();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Keeps a dialog around the brief open.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };
}

const marks = "a:is(.term, .cite)";

function contentOf(
  mark: HTMLAnchorElement,
  { article, options: shown }: ShownBrief,
): TemplateResult | undefined {
  const name = mark.getAttribute("aria-label") ?? mark.textContent;
  const options = withCompleteLabels(shown);
  const { close } = options.labelsFor(options.locale ?? article.language);
  const sentence = mark.closest("[part=insight]");
  const insight = sentence?.id;
  if (mark.matches(".term")) {
    const view = viewTerm(article, mark.dataset["term"]!, insight, options);
    return view && termPopover(view, { name, close, language: article.language });
  }
  const target = targetOf(mark);
  const number = mark.textContent.replace(/^\[|\]$/g, "");
  // A statement of the data leads to its sentence.
  const statement = sentence ?? mark.parentElement!;
  const from = insight ?? targetOf(statement.querySelector(".back"));
  const view = viewCitation(article, target!, from, number, options, positionOf(mark, statement));
  return view && citationPopover(view, { name, close, language: article.language });
}

/** Returns the id that a link leads to. */
function targetOf(link: Element | null): string | undefined {
  return link?.getAttribute("href")?.slice(1);
}

/** Returns the position of a citation among those of its statement that look the same, from 0. */
function positionOf(mark: HTMLAnchorElement, statement: Element): number {
  return [...statement.querySelectorAll<HTMLAnchorElement>(".cite")]
    .filter(({ hash, textContent }) => hash === mark.hash && textContent === mark.textContent)
    .indexOf(mark);
}
