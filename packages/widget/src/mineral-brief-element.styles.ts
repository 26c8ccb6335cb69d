import { css } from "@lit/reactive-element/css-tag.js";

/**
 * The styles of the brief, on a 4 px grid.
 *
 * Colours and fonts come from the `--mineral-brief-*` custom properties. The default colours use `light-dark()`, which
 * follows `color-scheme`. Text has a contrast of at least 5:1 in both.
 */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, max(256px, 16rem));
    content-visibility: auto;
    /* Without it, a shrink-to-fit container such as a dialog would have no width. */
    contain-intrinsic-inline-size: max(256px, 16rem);
    contain-intrinsic-block-size: auto 100vh;
    overflow-clip-margin: 8px;
  }

  /* With content-visibility: auto, a new element is skipped for one frame, which would shift the content after it. */
  :host(:state(near)) {
    content-visibility: visible;
  }

  :host([hidden]) {
    display: none;
  }

  .brief {
    --_text: var(--mineral-brief-text, light-dark(#1b1b18, #ecebe4));
    --_background: var(--mineral-brief-background, light-dark(#fffefb, #171714));
    --_muted: var(--mineral-brief-muted, light-dark(#5c5a52, #a9a699));
    --_rule: var(--mineral-brief-rule, light-dark(#dedbd0, #3a3933));
    --_accent: var(--mineral-brief-accent, light-dark(#8a4b08, #f0b35e));
    --_tint: var(--mineral-brief-tint, light-dark(#f6f2e8, #211f1a));
    --_second: var(--mineral-brief-second, light-dark(#2f5d73, #8fc3dc));
    --_font: var(
      --mineral-brief-font,
      Charter,
      Cambria,
      "Noto Serif",
      "Noto Serif CJK SC",
      "Songti SC",
      serif
    );
    /* One pixel of the design, in which text has 17. A page can set the root font size to anything. */
    --_px: calc(var(--mineral-brief-size, max(17px, 1.0625rem)) / 17);
    --_small: 400 calc(13 * var(--_px))/1.5 var(--mineral-brief-font-ui, system-ui, sans-serif);
    --_columns: 3;
    --_row: calc(44 * var(--_px));
    padding: 16px var(--mineral-brief-padding, clamp(16px, 4cqi, 32px)) 24px;
    border-block-start: 3px solid var(--_accent);
    background: var(--_background);
    color: var(--_text);
    font: 400 calc(17 * var(--_px))/1.6 var(--_font);
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }

  [data-theme="light"] {
    color-scheme: light;
  }

  [data-theme="dark"] {
    color-scheme: dark;
  }

  [data-theme="auto"] {
    color-scheme: light dark;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover,
  summary:hover,
  .group:has(summary:hover) > .group-title {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .row,
  .mark,
  .passages,
  .title,
  .details,
  .rest,
  dl,
  .loading,
  .empty {
    color: var(--_muted);
    font: var(--_small);
  }

  .kind,
  .citation,
  button {
    color: var(--_accent);
    font: var(--_small);
  }

  /* Header */

  .row > li,
  .details > .terms,
  .terms > li {
    display: inline;
  }

  /* A separate bidi paragraph, which contains unbalanced bidi controls. */
  .isolate {
    display: inline-block;
  }

  /* Names in several scripts can be adjacent. */
  .row > li,
  .terms > li,
  .step > span,
  .notes > span {
    unicode-bidi: isolate;
  }

  /* Keeps the dot on the same line as the item before it. */
  .row > li:not(:last-child)::after,
  .terms > li:not(:last-child)::after,
  .terms:not(:last-child) > li:last-child::after {
    content: "\u00a0\u00b7 " / "";
    color: var(--_muted);
    font-weight: 400;
  }

  .step > :not(:last-child)::after,
  .notes > :not(:last-child)::after {
    content: ", ";
  }

  :is(.step, .notes):is(:lang(zh), :lang(ja)) > :not(:last-child)::after {
    content: "\u3001";
  }

  :is(.step, .notes):is(:lang(ar), :lang(fa), :lang(ur)) > :not(:last-child)::after {
    content: "\u060c ";
  }

  .notes::before {
    content: "(";
  }

  .notes::after {
    content: ")";
  }

  .topics li:first-child {
    color: var(--_accent);
    font-weight: 600;
  }

  .headline {
    margin-block: 4px 8px;
    font-size: clamp(20 * var(--_px), 16 * var(--_px) + 2.2cqi, 32 * var(--_px));
    line-height: 1.18;
    text-wrap: balance;
  }

  /* Insights */

  .core,
  details > ul,
  ol {
    --_gap: 12px;
    display: grid;
    gap: var(--_gap);
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .core {
    margin-block: 20px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }

  .core p {
    font-size: clamp(17 * var(--_px), 16 * var(--_px) + 0.9cqi, 20 * var(--_px));
    line-height: 1.5;
  }

  .core,
  li {
    position: relative;
  }

  /* Each figure and relation has its own line; terms share one. */
  .details {
    padding-block-start: 4px;
  }

  .core .details {
    margin-block-start: calc(-1 * var(--_gap));
  }

  .details > .row {
    padding-block-end: 2px;
  }

  .row b {
    color: var(--_text);
    font-weight: 600;
  }

  header .row b {
    color: inherit;
  }

  .meta b {
    font-weight: inherit;
  }

  .terms {
    color: var(--_second);
  }

  .terms .notes {
    color: var(--_muted);
  }

  .kind {
    color: var(--_second);
    font-size: calc(12 * var(--_px));
  }

  /* Inline padding enlarges the click target to 24 px without changing the line height. */
  .citation,
  .back a {
    padding: 4px 3px;
    text-decoration: none;
    unicode-bidi: isolate;
  }

  /* The first link stays on the line of the word before it. Lines can break between the others, without an indent. */
  .back a {
    padding-inline: 8px;
    margin-inline: -8px 8px;
  }

  .back a + a {
    display: inline-block;
    margin-block: -4px;
  }

  li + li > .back {
    margin-inline-start: 8px;
  }

  /* The click target does not cover a link before or above it. */
  li:has(a) + li > .back {
    margin-inline-start: 16px;
  }

  .row > li:first-child > .back a {
    display: inline-block;
    margin-block: 0 -4px;
  }

  .row > li:has(+ li > .back)::after {
    content: none;
  }

  .citation:hover,
  .back a:hover {
    background: var(--_tint);
  }

  .passages {
    margin-inline-start: 3px;
  }

  :is(.citation, .passages, time, .mark, .back) {
    font-variant-numeric: tabular-nums;
  }

  /* Pictures: placeholders and layout */

  @container (inline-size < 34em) {
    .brief {
      --_columns: 2;
      --_row: calc(60 * var(--_px));
    }
  }

  .key-figures {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-rows: minmax(calc(136 * var(--_px)), auto);
    gap: 12px 20px;
    max-inline-size: calc(704 * var(--_px));
    margin-block: 20px;
  }

  .key-figures:has(> :nth-child(4):last-child) {
    --_columns: 2;
  }

  .pictures {
    padding-block: 4px 16px;
    border-block-start: 1px solid var(--_rule);
  }

  .pictures > li {
    block-size: var(--_row);
  }

  /* Groups */

  .controls {
    text-align: end;
  }

  /* The button of a server-rendered brief does nothing until the script runs. */
  :host(:not(:defined)) .controls {
    visibility: hidden;
  }

  button {
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  .group {
    position: relative;
    border-block-start: 1px solid var(--_rule);
  }

  .group-title,
  summary {
    padding-block: 12px;
    padding-inline: 0 56px;
    font-size: calc(18 * var(--_px));
    font-weight: 700;
    line-height: 1.4;
  }

  /* Covers the summary, which receives the clicks. It is in front because forced colours draw a backplate for text. */
  .group-title {
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    pointer-events: none;
  }

  summary {
    position: relative;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The invisible copy of the title gives the summary the height of the heading. */
  summary::before {
    content: attr(data-title) / "";
    visibility: hidden;
  }

  summary::after {
    content: "" / "";
    position: absolute;
    inset-block-start: 20px;
    inset-inline-end: 2px;
    inline-size: 8px;
    block-size: 8px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }

  details[open] > summary::after {
    inset-block-start: 24px;
    rotate: 225deg;
  }

  details > ul {
    padding-block-end: 20px;
  }

  .group-link {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 24px;
    z-index: 1;
    inline-size: 24px;
    color: var(--_muted);
    font: var(--_small);
    line-height: 24px;
    text-align: center;
    text-decoration: none;
  }

  .group-link::before {
    content: "#" / "";
  }

  @media (hover: hover) {
    .group:not(:hover, :focus-within) > .group-link:not(.copied) {
      opacity: 0;
    }
  }

  .copied::after {
    content: "\u2713" / "";
    position: absolute;
    inset: 0;
    background: var(--_background);
    color: var(--_accent);
  }

  details > ul > li {
    padding-inline-start: 20px;
  }

  details > ul > li::before {
    content: "" / "";
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: 0;
    inline-size: 10px;
    border-block-start: 1px solid var(--_muted);
  }

  /* References */

  .references {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
    font-size: calc(15 * var(--_px));
    line-height: 1.5;
  }

  .title {
    margin-block-end: 8px;
    font-weight: 600;
  }

  .subjects {
    padding-block: 16px;
    border-block-start: 1px solid var(--_rule);
  }

  footer {
    display: grid;
    gap: 16px;
    margin-block-start: 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
  }

  footer > * {
    max-inline-size: calc(704 * var(--_px));
  }

  dl {
    display: grid;
    gap: clamp(4px, 28px - 5cqi, 8px);
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  dt {
    flex: 0 0 calc(128 * var(--_px));
  }

  dd {
    flex: 1 1 calc(256 * var(--_px));
    color: var(--_text);
  }

  ol {
    grid-template-columns: fit-content(min(128 * var(--_px), 12cqi)) minmax(0, 1fr);
  }

  ol > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }

  /* A click target that is 24 px high and as wide as its text. */
  [part="reference"] > div > a,
  .preview > div > a {
    display: block;
    inline-size: fit-content;
    padding-block: 1px;
  }

  ol > li:focus {
    background: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  blockquote {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_rule);
    color: var(--_muted);
  }

  /* Han, kana and hangul have no ascenders and descenders, so they need a larger line height. */
  :is(.headline, .headline span):is(:lang(zh), :lang(ja), :lang(ko)) {
    line-height: 1.35;
  }

  :is(.core > p, details > ul > li, .core > p span, details > ul > li > span):is(
    :lang(zh),
    :lang(ja),
    :lang(ko)
  ) {
    line-height: 1.7;
    text-wrap: wrap;
  }

  /* Citation preview */

  .preview {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    max-inline-size: min(448 * var(--_px), 100vi - 12px);
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_accent);
    background: var(--_background);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    color: inherit;
    font-size: calc(15 * var(--_px));
    line-height: 1.5;
  }

  .preview blockquote {
    max-block-size: calc(192 * var(--_px));
    overflow: auto;
  }

  /* Compact */

  [data-density="compact"] {
    padding-block: 12px 16px;
    font-size: calc(15 * var(--_px));
    line-height: 1.5;

    .core {
      margin-block: 12px;
    }

    .core,
    details > ul,
    ol {
      --_gap: 8px;
    }

    .headline {
      font-size: clamp(18 * var(--_px), 16 * var(--_px) + 1cqi, 22 * var(--_px));
    }

    .core p {
      font-size: calc(16 * var(--_px));
    }

    .group-title,
    summary {
      padding-block: 8px;
      font-size: calc(16 * var(--_px));
    }

    .group-link {
      inset-block-start: 7px;
    }

    summary::after {
      inset-block-start: 14px;
    }

    details[open] > summary::after {
      inset-block-start: 18px;
    }
  }

  [data-appearance="plain"] {
    padding: 0;
    border: 0;
    background: none;
  }

  /* Without an article */

  .loading {
    min-block-size: var(--mineral-brief-loading-height, max(320px, 20rem));
  }

  .failure {
    font: var(--_small);
    font-size: calc(15 * var(--_px));
  }

  .failure :is(p, li) {
    margin-block: 4px;
  }

  .failure summary {
    padding: 4px 0;
    font: inherit;
    list-style: revert;
  }

  .failure summary::after {
    content: none;
  }

  code {
    background: var(--_tint);
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: 0.15s;
    }
  }

  @media (forced-colors: active) {
    ol > li:focus {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      content-visibility: visible;
    }

    .brief {
      padding-inline: 0;
      color-scheme: light;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .controls,
    .group-link,
    .preview,
    .back,
    summary::after {
      display: none;
    }

    .group-title,
    .title {
      break-after: avoid;
    }

    p,
    li {
      break-inside: avoid;
    }

    [part="reference"] > div > a::after {
      content: attr(href);
      display: inline-block;
      color: var(--_muted);
      font: var(--_small);
    }
  }
`;
