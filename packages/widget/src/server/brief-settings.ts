import type { Labels } from "@mineral-brief/schema/labels";
import type { NameOf } from "@mineral-brief/schema/reading";

/** How a brief is rendered on a server: what the element's attributes and properties of these names say. */
export interface BriefSettings {
  /** The element's `id`. Only with one can groups be linked to before the script is there. */
  readonly id?: string | undefined;
  readonly open?: "first" | "none" | "all" | undefined;
  readonly exclusive?: boolean | undefined;
  readonly show?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly theme?: "light" | "dark" | "auto" | undefined;
  readonly density?: "compact" | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
  /** Labels that go before the element's own. Give the element the same, or its words change when it takes over. */
  readonly messages?: Partial<Labels> | undefined;
  readonly nameOf?: NameOf | undefined;
  /** Of the page's Content-Security-Policy, for the style; `styleHash` does without. */
  readonly nonce?: string | undefined;
}
