import { addStyles } from "./add-styles.ts";
import { details, type Details } from "./awaited-files.ts";
import { followLink } from "./interaction/follow-link.ts";
import type { LinkHost } from "./interaction/link-host.ts";
import type { Links } from "./interaction/links.ts";
import { plainLinkAt } from "./interaction/plain-link-at.ts";

const events = ["pointerover", "focusin", "click"];

/** Loads the code of links and popovers when the reader first points at something in the brief, focuses it or clicks it. */
export class LazyLinks {
  readonly #host: LinkHost;
  #links: Links | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    for (const name of events) host.root.addEventListener(name, this);
  }

  hidePopover(): void {
    this.#links?.popovers.hide();
  }

  /** Loads the file with the code, and adds its styles. Rejects if that fails. */
  async load(): Promise<Details> {
    const { root } = this.#host;
    await details.load();
    // Undefined if the file could not be loaded; the next line then throws.
    const exports = details.exports!;
    addStyles(root, exports.styles);
    if (!this.#links) {
      for (const name of events) root.removeEventListener(name, this);
      this.#links = new exports.Links(this.#host);
    }
    return exports;
  }

  handleEvent(event: Event): void {
    if (event.type === "click") return this.#repeatClick(event);
    const mark = (event.target as Element).closest("a");
    this.load().then(
      () => this.#links!.popovers.handleEvent(event, mark),
      // Links still lead to their targets.
      () => {},
    );
  }

  /** Repeats a click on a link when its code has arrived. */
  #repeatClick(event: Event): void {
    const { root } = this.#host;
    const link = plainLinkAt(event, root);
    if (!link) return;
    event.preventDefault();
    // The page hears only the click that is repeated.
    event.stopPropagation();
    this.load().then(
      () => {
        const Click = event.constructor as typeof Event;
        if (link.isConnected) link.dispatchEvent(new Click("click", event));
      },
      () => {
        const address = link.getAttribute("href")!;
        if (!address.startsWith("#") || link.matches(".group-link")) location.assign(link.href);
        else followLink(root.getElementById(address.slice(1)) ?? root.getElementById("data"));
      },
    );
  }
}
