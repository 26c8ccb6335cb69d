import type { Article, DeepReadonly } from "@mineral-brief/schema";
import type { RenderBriefOptions } from "./server/render-brief-options.ts";
import { renderShadowRoot, serverStyle } from "./server/render-shadow-root.ts";
import { serialiseAttributes } from "./server/serialise-attributes.ts";

export type { RenderBriefOptions } from "./server/render-brief-options.ts";

/**
 * Renders a `<mineral-brief>` element with a declarative shadow root, which works without script.
 *
 * The article is included as a JSON child. The element reads it in the browser and takes over.
 *
 * @param article - A valid article. Check untrusted data with `validateArticle` first.
 * @throws If `nameOf` or a function in `messages` throws.
 */
export function renderBrief(
  article: DeepReadonly<Article>,
  options: RenderBriefOptions = {},
): string {
  const { id, open, exclusive, show, headingLevel, theme, density, locale, timeZone } = options;
  const attributes = serialiseAttributes([
    ["id", id],
    ["open", open],
    ["exclusive", exclusive ? "" : undefined],
    ["show", show],
    ["heading-level", headingLevel?.toString()],
    ["theme", theme],
    ["density", density],
    ["appearance", options.appearance],
    ["locale", locale],
    ["time-zone", timeZone],
  ]);
  const json = JSON.stringify(article).replaceAll("<", "\\u003C");
  return (
    `<mineral-brief${attributes}>` +
    `<template shadowrootmode="open">${renderShadowRoot(article as Article, options)}</template>` +
    `<script type="application/json">${json}</script></mineral-brief>`
  );
}

/**
 * Computes the hash of the `<style>` element in rendered briefs, for `style-src` of a Content-Security-Policy.
 *
 * Gives `sha256-…` without quotes. See https://www.w3.org/TR/CSP3/#external-hash
 */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(serverStyle));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
