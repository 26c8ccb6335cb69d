import {
  formatPath,
  validateArticle,
  type Article,
  type DeepReadonly,
} from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { coerceText } from "./coerce/coerce-text.ts";
import type { RenderBriefOptions } from "./server/render-brief-options.ts";
import { renderShadowRoot, serverStyle } from "./server/render-shadow-root.ts";
import { serialiseAttributes } from "./server/serialise-attributes.ts";

export type { RenderBriefOptions } from "./server/render-brief-options.ts";

/**
 * Renders a `<mineral-brief>` element with a declarative shadow root, which works without script.
 *
 * The article is included as a JSON child. The element reads it in the browser and takes over. Set `messages`, `nameOf` and
 * `hrefOf` there too, because the output does not contain them. As in the element, an option of another type is ignored, and so are
 * options that are not an object.
 *
 * @param article - A valid article. Check untrusted data with `validateArticle` first.
 * @throws TypeError with the first error of an article that is not valid. Also if `nameOf`, `hrefOf` or a function in
 * `messages` throws.
 */
export function renderBrief(
  article: DeepReadonly<Article>,
  renderOptions: RenderBriefOptions = {},
): string {
  requireValid(article);
  const options = isObject(renderOptions) ? renderOptions : {};
  const attributes = serialiseAttributes([
    ["id", coerceText(options.id)],
    ["open", coerceText(options.open)],
    ["exclusive", options.exclusive ? "" : undefined],
    ["show", coerceText(options.show)],
    ["heading-level", options.headingLevel?.toString()],
    ["theme", coerceText(options.theme)],
    ["density", coerceText(options.density)],
    ["appearance", coerceText(options.appearance)],
    ["locale", coerceText(options.locale)],
    ["time-zone", coerceText(options.timeZone)],
  ]);
  const json = JSON.stringify(article).replaceAll("<", "\\u003C");
  return (
    `<mineral-brief${attributes}>` +
    `<template shadowrootmode="open">${renderShadowRoot(article as Article, options)}</template>` +
    `<script type="application/json">${json}</script></mineral-brief>`
  );
}

function requireValid(article: unknown): void {
  const error = validateArticle(article).issues.find(({ severity }) => severity === "error");
  if (error === undefined) return;
  const needed = "renderBrief needs an article that validateArticle accepts";
  const parts = [needed, formatPath(error.path), error.message];
  throw new TypeError(parts.filter((part) => part !== "").join(": "));
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
