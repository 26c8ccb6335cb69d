import type { Article } from "@mineral-brief/schema";
import type { BriefSettings } from "./server/brief-settings.ts";
import { servedStyle, shadowContent } from "./server/shadow-content.ts";
import { escapeHtml } from "./server/written-element.ts";

export type { BriefSettings } from "./server/brief-settings.ts";

/**
 * Writes a whole `<mineral-brief>` with declarative shadow DOM, which shows without script, and with the article as its
 * JSON child, from which the element takes over once its script is there.
 *
 * @param article - A valid article: what comes from elsewhere goes through `validateArticle` first.
 * @throws What `nameOf` or a function of `messages` throws.
 */
export function renderBrief(article: Article, settings: BriefSettings = {}): string {
  const { id, open, exclusive, show, headingLevel, theme, density, locale, timeZone } = settings;
  const attributes = {
    id,
    open,
    exclusive: exclusive ? "" : undefined,
    show,
    "heading-level": headingLevel?.toString(),
    theme,
    density,
    locale,
    "time-zone": timeZone,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value!)}"`));
  const json = JSON.stringify(article).replaceAll("<", "\\u003C");
  return (
    `<mineral-brief${written.join("")}>` +
    `<template shadowrootmode="open">${shadowContent(article, settings)}</template>` +
    `<script type="application/json">${json}</script></mineral-brief>`
  );
}

/**
 * Hashes the style of rendered briefs, for `style-src` of a Content-Security-Policy: `sha256-…` without the quotes.
 *
 * See https://www.w3.org/TR/CSP3/#external-hash
 */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(servedStyle));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
