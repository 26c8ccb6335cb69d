import { element } from "../parts/pieces/element.ts";

/** How long the pointer must rest on a citation, in milliseconds. */
const showDelay = 120;
/** How long the pointer may take from the citation to the preview, in milliseconds. */
const hideDelay = 250;
/** The space between the citation and its preview, and from the preview to the viewport edges, in CSS pixels. */
const gap = 6;

/**
 * Shows the reference of a citation in a popover when the citation is hovered, focused by keyboard or tapped.
 *
 * Screen readers ignore the preview, because it repeats the list of references; they follow the citation's link.
 * Escape closes it, and it stays open while the pointer is on it.
 * See https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export class CitationPreview {
  readonly #frame: HTMLElement;
  readonly #root: ShadowRoot;
  #panel: HTMLElement | undefined;
  /** The citation whose preview is open. */
  citation: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLElement, root: ShadowRoot) {
    this.#frame = frame;
    this.#root = root;
    frame.addEventListener("pointerover", this.#onPointerOver);
    frame.addEventListener("pointerleave", this.#onPointerLeave);
    frame.addEventListener("focusin", this.#onFocus);
    frame.addEventListener("focusout", this.hide);
  }

  /** True if the preview of this citation is open. */
  isShowing(citation: Element): boolean {
    return this.citation === citation;
  }

  show(citation: Element): void {
    this.#schedule(undefined);
    const reference = this.#root.getElementById(citation.getAttribute("href")!.slice(1));
    const content = reference?.lastElementChild?.cloneNode(true);
    // A browser without popovers only has the link to the reference.
    if (!(content instanceof HTMLElement) || !("popover" in content)) return;
    content.querySelector("li:has(.back)")?.remove();
    this.hide();
    this.#panel = element(
      "div",
      { class: "preview", part: "preview", popover: "manual", "aria-hidden": "true" },
      content,
    );
    for (const link of content.querySelectorAll("a")) link.tabIndex = -1;
    this.citation = citation;
    this.#frame.append(this.#panel);
    this.#panel.showPopover();
    this.#place(citation, this.#panel);
    addEventListener("scroll", this.hide, { capture: true, passive: true, once: true });
    // The focus can be anywhere while the mouse opens a preview.
    addEventListener("keydown", this.#onKey, { capture: true });
  }

  readonly hide = (): void => {
    this.#schedule(undefined);
    removeEventListener("scroll", this.hide, { capture: true });
    removeEventListener("keydown", this.#onKey, { capture: true });
    this.#panel?.remove();
    this.#panel = undefined;
    this.citation = undefined;
  };

  /** Places the preview below the citation, or above it if there is more space. Keeps it inside the viewport. */
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

  #schedule(action: (() => void) | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    this.#timer = action && setTimeout(action, delay);
  }

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const target = event.target as Element;
    const citation = target.closest("a.citation");
    const keepsPreview =
      citation === null ? target.closest(".preview") !== null : this.isShowing(citation);
    if (keepsPreview) this.#schedule(undefined);
    else if (citation !== null) this.#schedule(() => this.show(citation), showDelay);
    else this.#schedule(this.hide, hideDelay);
  };

  readonly #onPointerLeave = (): void => this.#schedule(this.hide, hideDelay);

  readonly #onFocus = ({ target }: Event): void => {
    if ((target as Element).matches("a.citation:focus-visible")) this.show(target as Element);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Keeps a dialog around the brief open.
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };
}
