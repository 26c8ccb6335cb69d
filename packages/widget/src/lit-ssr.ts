import { ElementRenderer } from "@lit-labs/ssr";
import type { ThunkedRenderResult } from "@lit-labs/ssr/lib/render-result.js";
import { validateArticle } from "@mineral-brief/schema";
import type { RenderBriefOptions } from "./server/render-brief-options.ts";
import { renderShadowRoot } from "./server/render-shadow-root.ts";
import { serialiseAttributes } from "./server/serialise-attributes.ts";

/** Options by attribute, if the names differ. */
const optionNames: Readonly<Record<string, string>> = {
  "heading-level": "headingLevel",
  "time-zone": "timeZone",
};

/**
 * Renders `<mineral-brief .article=${article}>` in templates of `@lit-labs/ssr`. Pass it in `elementRenderers`.
 *
 * An invalid article is rendered without a shadow root. The element reports its errors in the browser.
 */
export class MineralBriefRenderer extends ElementRenderer {
  readonly #attributes = new Map<string, string>();
  readonly #options: Record<string, unknown> = {};
  #article: unknown;

  /** Gives a renderer that sets the nonce of the page's Content-Security-Policy on its `<style>` elements. */
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
    else this.#options[name] = value;
  }

  override setAttribute(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#attributes.set(key, value);
    this.#options[optionNames[key] ?? key] = key === "exclusive" ? true : value;
  }

  override renderAttributes(): ThunkedRenderResult {
    return [serialiseAttributes(this.#attributes)];
  }

  override renderShadow(): ThunkedRenderResult | undefined {
    const result = validateArticle(this.#article);
    if (!result.ok) return undefined;
    const options = this.#options as RenderBriefOptions;
    return [renderShadowRoot(result.article, { ...options, nonce: this.nonce })];
  }
}
