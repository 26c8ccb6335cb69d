import { ElementRenderer } from "@lit-labs/ssr";
import type { ThunkedRenderResult } from "@lit-labs/ssr/lib/render-result.js";
import { validateArticle } from "@mineral-brief/schema";
import type { BriefSettings } from "./server/brief-settings.ts";
import { shadowContent } from "./server/shadow-content.ts";
import { escapeHtml } from "./server/written-element.ts";

/** Attributes by the setting that they are. */
const settingOf: Readonly<Record<string, string>> = {
  "heading-level": "headingLevel",
  "time-zone": "timeZone",
};

/**
 * Renders `<mineral-brief .article=${article}>` in templates of `@lit-labs/ssr`: give it as one of `elementRenderers`.
 *
 * What is no valid article has no shadow root: the element says what is wrong with it once its script is there.
 */
export class MineralBriefRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();
  readonly #settings: Record<string, unknown> = {};
  #article: unknown;

  /** A renderer whose styles carry the nonce of a page's Content-Security-Policy. */
  static withNonce(nonce: string): typeof MineralBriefRenderer {
    return class extends this {
      override get nonce(): string {
        return nonce;
      }
    };
  }

  static override matchesClass(_class: typeof HTMLElement, tagName: string): boolean {
    return tagName === "mineral-brief";
  }

  get nonce(): string | undefined {
    return undefined;
  }

  override setProperty(name: string, value: unknown): void {
    if (name === "article") this.#article = value;
    else this.#settings[name] = value;
  }

  override setAttribute(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#attributes.set(key, value);
    this.#settings[settingOf[key] ?? key] = key === "exclusive" ? true : value;
  }

  override renderAttributes(): ThunkedRenderResult {
    return [...this.#attributes].map(([name, value]) =>
      value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
    );
  }

  override renderShadow(): ThunkedRenderResult | undefined {
    const result = validateArticle(this.#article);
    if (!result.ok) return undefined;
    const settings = this.#settings as BriefSettings;
    return [shadowContent(result.article, { ...settings, nonce: this.nonce })];
  }
}
