import type { Article, Reference } from "@mineral-brief/schema";
import { mineralsOf, placesOf, type TermsPart } from "@mineral-brief/schema/reading";
import { completeLabels } from "../complete-labels.ts";
import { copyLink } from "./copy-link.ts";
import { followLink } from "./follow-link.ts";
import type { LinkHost } from "./link-host.ts";
import { plainLinkAt } from "./plain-link-at.ts";
import { Popovers } from "./popovers.ts";

/** Fires the events of the links in a brief, follows them, and shows popovers for terms and citations. */
export class Links {
  readonly popovers: Popovers;
  readonly #host: LinkHost;
  /** The citation that the reader followed last. */
  #followed: HTMLElement | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    this.popovers = new Popovers(host.root, host.shown);
    for (const name of ["click", "keydown"]) host.root.addEventListener(name, this);
  }

  /** Handles a click, or a key. The browser handles those that are not meant for it. */
  handleEvent(event: Event): void {
    if (event.type === "keydown") return pressButton(event as KeyboardEvent);
    const link = plainLinkAt(event, this.#host.root);
    if (!link) return;
    if (link.matches(".group-link")) this.#copyLink(event, link);
    else if (!this.#announce(link) || this.#opensPopover(event, link)) event.preventDefault();
    else if (isInner(link)) this.#follow(event, link);
  }

  /** Fires the event of a link. False if the page has canceled it. */
  #announce(link: HTMLAnchorElement): boolean {
    const { article } = this.#host.shown();
    const { href: url } = link;
    const id = link.dataset["term"];
    if (id !== undefined)
      return this.#host.dispatch(
        "mineral-brief-term",
        { id, part: termPart(article, id), url },
        true,
      );
    const target = link.getAttribute("href")!;
    if (link.matches(".cite")) {
      const cited = referenceAt(article, target.slice(1));
      return !cited || this.#host.dispatch("mineral-brief-citation", { reference: cited }, true);
    }
    if (target.startsWith("#")) return true;
    const item = link.closest("[part=reference]")?.id ?? this.popovers.target;
    const reference = referenceAt(article, item);
    if (!reference && !link.closest("[part=source]")) return true;
    return this.#host.dispatch("mineral-brief-source", { url, reference }, true);
  }

  /**
   * True if a click opens the popover of its link. Touch has no hover: the first tap opens the popover, the second one follows
   * the link. A term that leads nowhere is a button for its popover.
   */
  #opensPopover(event: Event, link: HTMLAnchorElement): boolean {
    const { popovers } = this;
    if (!popovers.isMark(link)) return false;
    const isTap = "pointerType" in event && event.pointerType === "touch";
    const isButton = link.role === "button";
    return (isButton || (isTap && popovers.mark !== link)) && popovers.show(link, isTap);
  }

  #follow(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault();
    const { popovers } = this;
    const { root } = this.#host;
    const id = link.getAttribute("href")!.slice(1);
    if (link.matches(".cite")) this.#followed = link.closest(".pop") ? popovers.mark : link;
    popovers.hide();
    // A reference leads back to where the reader came from.
    const isBack =
      link.matches(".back") &&
      this.#followed?.isConnected &&
      this.#followed.getAttribute("href") === `#${link.closest("[part=reference]")?.id}`;
    if (isBack) followLink(this.#followed);
    else if (root.getElementById(id)) followLink(root.getElementById(id));
    else
      void this.#host
        .addData()
        .then(() => followLink(root.getElementById(id) ?? root.getElementById("data")));
  }

  #copyLink(event: Event, link: HTMLAnchorElement): void {
    // The clipboard API exists only in secure contexts. Without it the browser follows the link.
    if (!("clipboard" in navigator)) return;
    event.preventDefault();
    const { root, shown, dispatch } = this.#host;
    const { article, options } = shown();
    const labels = completeLabels(options.labelsFor(options.locale ?? article.language));
    const sections = [...root.querySelectorAll("details.group")].map(
      (group) => group.parentElement,
    );
    copyLink(link, labels.linkCopied).then(
      () =>
        dispatch("mineral-brief-copy", {
          index: sections.indexOf(link.parentElement),
          url: link.href,
        }),
      () => location.assign(link.href),
    );
  }
}

/** Clicks a term that is a button with the space bar. With Enter, the browser clicks it. */
function pressButton(event: KeyboardEvent): void {
  const button = (event.target as Element).closest<HTMLElement>("a[role=button]");
  if (!button || event.key !== " ") return;
  event.preventDefault();
  button.click();
}

/** True if a link leads to a place in the brief. The page's own address of a term leads to the page. */
function isInner(link: HTMLAnchorElement): boolean {
  const address = link.getAttribute("href")!;
  const id = link.dataset["term"];
  return id === undefined ? address.startsWith("#") : address === `#name-${id}`;
}

/** Finds the reference whose view has this id. */
function referenceAt({ references }: Article, id: string | undefined): Reference | undefined {
  return references?.find((one) => `reference-${one.id}` === id);
}

function termPart(article: Article, id: string): TermsPart {
  const has = (terms: readonly { readonly id: string }[] = []): boolean =>
    terms.some((term) => term.id === id);
  if (has(article.organizations)) return "organizations";
  if (has(mineralsOf(article))) return "minerals";
  return has(placesOf(article)) ? "places" : "stages";
}
