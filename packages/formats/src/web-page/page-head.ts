import type { OffsetRange } from "../positions/position-tree.ts";
import type { PageValue } from "./run.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a page states about itself: in its head, in attributes and in comments. */
export class PageHead {
  /** The open or complete `<title>`. */
  title: { text: string; readonly start: number; end: number } | undefined;
  readonly #meta = new Map<string, PageValue>();
  #canonical: string | undefined;
  #savedFrom: string | undefined;
  #language: string | undefined;
  #shape = "a web page";

  readTag(name: string, attributes: Attributes, tag: OffsetRange): void {
    this.#readShape(name, attributes);
    if (name === "meta") this.#readMeta(attributes, tag);
    if (name === "link" && /\bcanonical\b/i.test(attributes["rel"] ?? ""))
      this.#canonical ??= attributes["href"];
    if (name === "html") this.#language ??= attributes["lang"] ?? attributes["xml:lang"];
  }

  readComment(text: string): void {
    // Browsers write where they saved a page from.
    this.#savedFrom ??= /^\s*saved from url=\(\d+\)(\S+)/i.exec(text)?.[1];
    if (text.trim() === "StartFragment") this.#shape = "HTML from a clipboard";
  }

  /** Values that can be the headline, the best first. */
  get headlines(): readonly PageValue[] {
    const { title } = this;
    return [this.#meta.get("og:title"), title && { from: "<title>", ...title }].filter(
      (value) => value !== undefined,
    );
  }

  /** Values that can be the date, the best first. */
  get dates(): readonly PageValue[] {
    return ["article:published_time", "datepublished"].flatMap(
      (name) => this.#meta.get(name) ?? [],
    );
  }

  get sites(): readonly PageValue[] {
    const site = this.#meta.get("og:site_name");
    return site === undefined || isPlatform.test(site.text) ? [] : [site];
  }

  get urls(): readonly string[] {
    return [this.#canonical, this.#meta.get("og:url")?.text, this.#savedFrom].filter(
      (url) => url !== undefined && /^https?:/i.test(url.trim()),
    ) as string[];
  }

  get language(): string | undefined {
    return this.#language?.trim() || undefined;
  }

  get shape(): string {
    return this.#shape;
  }

  #readMeta(attributes: Attributes, tag: OffsetRange): void {
    const name = (
      attributes["property"] ??
      attributes["name"] ??
      attributes["itemprop"] ??
      ""
    ).toLowerCase();
    const { content } = attributes;
    if (content === undefined || this.#meta.has(name)) return;
    this.#meta.set(name, { text: content, from: `<meta ${name}>`, ...tag });
    if (name === "generator" && /^microsoft word/i.test(content)) this.#shape = "a page of Word";
  }

  #readShape(name: string, attributes: Attributes): void {
    if (attributes["id"]?.startsWith("docs-internal-guid") === true)
      this.#shape = "a page of Google Docs";
    if (name === "html" && attributes["xmlns:w"]?.includes("microsoft-com:office:word") === true)
      this.#shape = "a page of Word";
  }
}

/** Names of sites that host the texts of others. */
const isPlatform =
  /^(?:微信公众平台|weixin official accounts platform|medium|substack|wordpress\.com|blogger|notion|google docs|知乎专栏|今日头条|百家号)$/i;
