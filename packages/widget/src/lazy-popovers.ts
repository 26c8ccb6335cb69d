import type { PopoverSource } from "./interaction/popover-source.ts";
import type { Popovers } from "./interaction/popovers.ts";
import { loadDetails, prefetchDetails } from "./load-details.ts";
import { renderOnce } from "./render-once.ts";

const marks = "a:is(.term, .cite)";

/** Loads the code of popovers when the reader first points at something in the brief, or focuses it. */
export class LazyPopovers {
  readonly #root: ShadowRoot;
  readonly #sourceOf: (mark: HTMLAnchorElement) => PopoverSource;
  #loading: Promise<Popovers | undefined> | undefined;
  #popovers: Popovers | undefined;

  constructor(root: ShadowRoot, sourceOf: (mark: HTMLAnchorElement) => PopoverSource) {
    this.#root = root;
    this.#sourceOf = sourceOf;
    for (const name of ["pointerover", "focusin"]) root.addEventListener(name, this);
  }

  /** The id of the reference that a popover shows. */
  get reference(): string | undefined {
    return this.#popovers?.mark?.getAttribute("href")!.slice(1);
  }

  /** Gives the mark that a link inside a popover belongs to, or the link itself. */
  markOf(link: HTMLElement): HTMLElement {
    return link.closest(".pop") ? this.#popovers!.mark! : link;
  }

  /** True if a tap on this link opens a popover. */
  isFirstTap(link: Element): boolean {
    return link.matches(marks) && this.#popovers?.mark !== link;
  }

  /** Shows the popover of a mark. False if it has none. */
  async show(mark: HTMLAnchorElement): Promise<boolean> {
    return (await this.#load())?.show(mark) ?? false;
  }

  hide(): void {
    this.#popovers?.hide();
  }

  handleEvent(event: Event): void {
    const mark = (event.target as Element).closest<HTMLAnchorElement>(marks);
    if (mark === null) return prefetchDetails();
    void this.#load().then((popovers) => popovers?.handleEvent(event, mark));
  }

  #load(): Promise<Popovers | undefined> {
    this.#loading ??= loadDetails(this.#root).then(
      ({ Popovers }) => {
        for (const name of ["pointerover", "focusin"]) this.#root.removeEventListener(name, this);
        this.#popovers = new Popovers(this.#root, this.#sourceOf, renderOnce);
        return this.#popovers;
      },
      // Links still lead to the list. The next mark tries again.
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }
}
