import { css } from "lit";

/** The styles of the element itself. Those of a brief come from the style that the HTML formats share. */
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

  /* The text styles of the page end here. */
  .mb {
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
  }

  .mb[data-theme="auto"] {
    color-scheme: light dark;
  }

  h1,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  /* A separate bidi paragraph, which contains unbalanced bidi controls. */
  .isolate {
    display: inline-block;
  }

  .hidden {
    user-select: none;
  }

  .rest,
  .empty {
    color: var(--_muted);
    font: 400 var(--_f-ref) / 1.45 var(--_ui);
  }

  .empty {
    margin-block: 16px;
  }

  /* Boxes, so that a wide brief places them in its columns. */
  .brief > slot {
    display: block;
  }

  .brief > [name="footer"] {
    grid-area: 8 / 1 / auto / -1;
  }

  /* Where a link has led. */
  .mb .target:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  /* Groups: a heading on top of the summary */

  .section {
    position: relative;
  }

  .figures + .groups > .section:first-child > .group {
    border-block-start: 0;
  }

  .group > summary,
  .section > .group-title {
    padding-inline-end: 56px;
  }

  /* Covers the summary, which receives the clicks. It is in front because forced colours draw a backplate for text. */
  .section > .group-title {
    position: absolute;
    inset: 1px 0 auto;
    z-index: 1;
    padding-block: 10px;
    font-size: var(--_f-group);
    font-weight: 700;
    line-height: 1.35;
    pointer-events: none;
  }

  .section:has(summary:hover) > .group-title {
    color: var(--_accent);
  }

  /* The invisible copy of the title gives the summary the height of the heading. */
  .group > summary::before {
    content: attr(data-title) / "";
    visibility: hidden;
  }

  .group-title:is(:lang(zh), :lang(ja), :lang(ko)) {
    word-break: keep-all;
  }

  .figures + .groups > .section:first-child > .group-title {
    inset-block-start: 0;
  }

  .mb[data-density="compact"] .group-title {
    padding-block: 6px;
  }

  .mb .group-link {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 24px;
    z-index: 1;
    inline-size: 24px;
    color: var(--_muted);
    font: 400 var(--_f-small) / 24px var(--_ui);
    text-align: center;
    text-decoration: none;
  }

  .group-link::before {
    content: "#" / "";
  }

  @media (hover: hover) {
    .section:not(:hover, :focus-within) > .group-link:not(.copied) {
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

  /* Popovers are in the top layer, and placed by script. In a narrow window they are a sheet at its lower edge. */
  .mb .pop {
    color: inherit;
  }

  @media (width >= 30em) {
    .mb .pop {
      position: fixed;
      inset: auto;
      position-area: none;
      margin: 0;
    }
  }

  /* The button of a server-rendered brief does nothing until the script runs. */
  :host(:not(:defined)) .controls {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .mb .target:focus {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      content-visibility: visible;
    }

    .group-link {
      display: none;
    }
  }
`;
