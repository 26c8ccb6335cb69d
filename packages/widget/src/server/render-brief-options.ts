import type { Labels } from "@mineral-brief/schema/labels";
import type { HrefOf, NameOf } from "@mineral-brief/schema/reading";

/** Options of `renderBrief`. Each has the meaning of the element's attribute or property with the same name. */
export interface RenderBriefOptions {
  /** The element's `id`. Links to groups work without script only if it is set. */
  readonly id?: string | undefined;
  readonly open?: "first" | "none" | "all" | undefined;
  readonly exclusive?: boolean | undefined;
  readonly show?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly theme?: "light" | "dark" | "auto" | undefined;
  readonly density?: "compact" | undefined;
  readonly appearance?: "card" | "plain" | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Set the same labels on the element in the browser. Otherwise the text changes when its script runs. */
  readonly messages?: Partial<Labels> | undefined;
  readonly nameOf?: NameOf | undefined;
  readonly hrefOf?: HrefOf | undefined;
  /** The nonce of the page's Content-Security-Policy, for the `<style>` element. Alternatively, allow `styleHash()`. */
  readonly nonce?: string | undefined;
}
