import type { LinkedText, SharedText } from "./brief-link.ts";

/** The link to a text in the URL of the page. It is removed when the page has another text. */
export class PageLink {
  /** Undefined if the URL has no link, or one whose text has yet to load. */
  #text: LinkedText | undefined;

  /** Notes which text the URL leads to. Undefined removes the link. */
  set(text: LinkedText | undefined): void {
    this.#text = text;
    if (text === undefined && /^#(?:brief|gallery)=/.test(location.hash))
      history.replaceState(null, "", location.pathname + location.search);
  }

  /** Puts a text into the URL, as `shareText` does. */
  async share(text: LinkedText): Promise<SharedText> {
    const { shareText } = await import("./brief-link.ts");
    const result = await shareText(text);
    if (result.ok) this.#text = text;
    return result;
  }

  /** Removes the link if it leads to another text, or reads it as another format. Returns whether it was removed. */
  removeUnless({ text, from }: LinkedText): boolean {
    const linked = this.#text;
    if (linked === undefined || (linked.text === text && linked.from === from)) return false;
    this.set(undefined);
    return true;
  }
}
