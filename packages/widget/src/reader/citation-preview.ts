import { element } from "../parts/pieces/element.ts";

/** A pointer that only passes over a citation opens nothing. In milliseconds. */
const patience = 120;
/** The way from the citation to the preview takes time. In milliseconds. */
const grace = 250;
/** Between the citation and its preview, and to the window's edges. In CSS pixels. */
const gap = 6;

/**
 * Shows a reference beside the citation that is pointed at, focused by keyboard or tapped.
 *
 * It repeats what stands in the list of references, so that it is hidden from screen readers, whose way there is the
 * citation's link. It closes with Escape, and stays while the pointer is on it (WCAG 2.2, 1.4.13).
 */
export class CitationPreview {
  readonly #frame: HTMLElement;
  readonly #root: ShadowRoot;
  #panel: HTMLElement | undefined;
  #citation: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLElement, root: ShadowRoot) {
    this.#frame = frame;
    this.#root = root;
    frame.addEventListener("pointerover", this.#onPointerOver);
    frame.addEventListener("pointerleave", this.#onPointerLeave);
    frame.addEventListener("focusin", this.#onFocus);
    frame.addEventListener("focusout", this.hide);
  }

  /** Whether it shows the reference of this citation. */
  shows(citation: Element): boolean {
    return this.#citation === citation;
  }

  show(citation: Element): void {
    this.#plan(undefined);
    const reference = this.#root.getElementById(citation.getAttribute("href")!.slice(1));
    const content = reference?.lastElementChild?.cloneNode(true);
    // Where the browser knows no popover, the link to the reference is left.
    if (!(content instanceof HTMLElement) || !("popover" in content)) return;
    content.querySelector("li:has(.back)")?.remove();
    this.hide();
    this.#panel = element(
      "div",
      { class: "preview", part: "preview", popover: "manual", "aria-hidden": "true" },
      content,
    );
    for (const link of content.querySelectorAll("a")) link.tabIndex = -1;
    this.#citation = citation;
    this.#frame.append(this.#panel);
    this.#panel.showPopover();
    this.#place(citation, this.#panel);
    addEventListener("scroll", this.hide, { capture: true, passive: true, once: true });
    // A reader who points with the mouse may have the focus anywhere.
    addEventListener("keydown", this.#onKey, { capture: true });
  }

  readonly hide = (): void => {
    this.#plan(undefined);
    removeEventListener("scroll", this.hide, { capture: true });
    removeEventListener("keydown", this.#onKey, { capture: true });
    this.#panel?.remove();
    this.#panel = undefined;
    this.#citation = undefined;
  };

  /** Below the citation, or above it where there is more room, and within the window. */
  #place(citation: Element, panel: HTMLElement): void {
    const link = citation.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const start = getComputedStyle(panel).direction === "rtl" ? link.right - width : link.left;
    const left = Math.max(gap, Math.min(start, clientWidth - width - gap));
    const isAbove = link.bottom + gap + height > clientHeight && link.top > clientHeight / 2;
    panel.style.left = `${left}px`;
    panel.style.top = `${isAbove ? Math.max(gap, link.top - height - gap) : link.bottom + gap}px`;
  }

  #plan(act: (() => void) | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    this.#timer = act && setTimeout(act, delay);
  }

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const target = event.target as Element;
    const citation = target.closest("a.citation");
    if (citation !== null && this.shows(citation)) this.#plan(undefined);
    else if (citation !== null) this.#plan(() => this.show(citation), patience);
    else if (target.closest(".preview") !== null) this.#plan(undefined);
    else this.#plan(this.hide, grace);
  };

  readonly #onPointerLeave = (): void => this.#plan(this.hide, grace);

  readonly #onFocus = ({ target }: Event): void => {
    if ((target as Element).matches("a.citation:focus-visible")) this.show(target as Element);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // A dialog around the brief stays open.
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };
}
