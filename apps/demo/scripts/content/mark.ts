import { markup, type Markup } from "@mineral-brief/formats/markup";

/** The mark: two citation brackets around a faceted tile. */
export const mark: Markup = markup`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M9.5 4.5h-5v23h5M22.5 4.5h5v23h-5" fill="none" stroke="currentColor" stroke-width="3"/><path class="facet" d="M9 10h14v12H9z"/><path d="M9 22V10h14z" fill="#fff" fill-opacity=".28"/></svg>`;

/** Line icons of 24 x 24. */
export const icons = {
  search: markup`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/></svg>`,
  theme: markup`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8"/><path d="M12 4v16a8 8 0 0 0 0-16z" fill="currentColor"/></svg>`,
  source: markup`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m8 6-6 6 6 6M16 6l6 6-6 6"/></svg>`,
  menu: markup`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 6h18M3 12h18M3 18h18"/></svg>`,
} as const satisfies Record<string, Markup>;
