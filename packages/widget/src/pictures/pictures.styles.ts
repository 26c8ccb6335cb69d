const css = String.raw;

/** The styles of the pictures. The layout of their placeholders is part of the element's styles. */
export const styles = css`
  .key-figures li {
    display: flex;
    flex-direction: column;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
  }

  .key-figures b {
    display: flex;
    flex-direction: column;
    justify-content: end;
    min-block-size: calc(50 * var(--_px));
    margin-block-end: 4px;
    font: 700 calc(28 * var(--_px))/1.1 var(--_font);
    font-variant-numeric: lining-nums tabular-nums;
  }

  /* Keeps descenders in the last line visible. */
  .key-figures b > span {
    padding-block-end: 0.25em;
    margin-block-end: -0.25em;
  }

  .key-figures .long b {
    font-size: calc(20 * var(--_px));
  }

  .key-figures .longest b {
    font-size: calc(15 * var(--_px));
  }

  .what,
  .of,
  .picture {
    color: var(--_muted);
    font: var(--_small);
    line-height: 1.4;
  }

  .what,
  .box > span > .dot-separated > :first-child {
    color: var(--_text);
    font-weight: 600;
  }

  .event b {
    color: var(--_text);
    font-weight: 400;
  }

  .dot-separated > span {
    unicode-bidi: isolate;
  }

  .dot-separated > :not(:last-child)::after {
    content: "\a0\b7" / "";
    color: var(--_muted);
    font-weight: 400;
  }

  /* Long text is cut with an ellipsis. Screen readers read all of it. */
  .key-figures b > span,
  .what,
  .of,
  .caption > span,
  .measure > span,
  .name,
  .amount,
  .box > span,
  .event,
  .axis :is(time, .period) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .longest b > span {
    -webkit-line-clamp: 3;
  }

  .axis :is(time, .period) {
    -webkit-line-clamp: 1;
  }

  .picture {
    max-inline-size: calc(704 * var(--_px));
    margin: 0;
    break-inside: avoid;
  }

  .caption,
  .measure {
    display: flex;
    flex-direction: column;
    justify-content: end;
    align-items: start;
    box-sizing: border-box;
    min-block-size: var(--_row);
    padding-block-end: 4px;
  }

  .caption {
    color: var(--_muted);
    font-weight: 600;
    break-after: avoid;
  }

  .measure {
    color: var(--_text);
  }

  /* Bars */

  .bar,
  .timeline li {
    display: grid;
    align-content: center;
    align-items: center;
    gap: 0 12px;
    box-sizing: border-box;
    min-block-size: var(--_row);
  }

  .bar {
    grid-template-columns: 1fr auto;
  }

  .amount {
    max-inline-size: calc(128 * var(--_px));
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .bar svg {
    grid-column: 1 / -1;
  }

  .bar-track {
    fill: var(--_rule);
  }

  .bar-high {
    fill: var(--_second);
    fill-opacity: 0.45;
  }

  .bar-low {
    fill: var(--_second);
  }

  /* The browser mirrors text for right-to-left languages, but not drawings. */
  :is(.bar, .axis, .gutter):dir(rtl) svg {
    transform: scaleX(-1);
  }

  svg {
    display: block;
    overflow: visible;
  }

  /* Diagram */

  .layers {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7% minmax(0, 1.1fr) 7% minmax(0, 1fr);
  }

  .layers ul {
    display: grid;
    grid-auto-rows: minmax(var(--_row), 1fr);
    min-inline-size: 0;
  }

  .layers li {
    display: grid;
    align-items: center;
  }

  .box {
    padding: 2px 6px;
    border: 1px solid transparent;
    border-radius: 3px;
    background: var(--_tint);
    line-height: 1.25;
    text-align: center;
  }

  .actors .box {
    border-color: var(--_rule);
    background: var(--_background);
    color: var(--_text);
  }

  .gutter {
    position: relative;
  }

  .lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .lines path,
  .axis line {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .to .box::before {
    content: "" / "";
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-start: -6px;
    border-block: 4px solid transparent;
    border-inline-start: 6px solid var(--_muted);
  }

  /* Timeline */

  .axis {
    min-block-size: var(--_row);
    padding-inline: 6px;
  }

  .event > .dot-separated::before {
    content: "\b7\a0" / "";
  }

  .axis circle {
    fill: var(--_accent);
    stroke: var(--_background);
    stroke-width: 1.5;
  }

  .axis > div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  .stated {
    display: block;
    color: var(--_accent);
  }

  .bar line {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .source {
    font-size: calc(12 * var(--_px));
  }

  @container (inline-size >= 34em) {
    .bar {
      grid-template-columns: calc(160 * var(--_px)) 1fr calc(96 * var(--_px));
    }

    .bar svg {
      grid-area: 1 / 2;
    }

    .amount {
      text-align: start;
    }

    .timeline li {
      grid-template-columns: calc(176 * var(--_px)) 1fr;
    }

    .key-figures .long b {
      font-size: calc(22 * var(--_px));
    }

    .layers {
      grid-template-columns: minmax(0, 1fr) 10% minmax(0, 1.2fr) 10% minmax(0, 1fr);
    }
  }

  @container (inline-size < 34em) {
    .box > span {
      -webkit-line-clamp: 3;
    }

    .box {
      padding-inline: 3px;
      hyphens: auto;
    }
  }

  @media (forced-colors: active) {
    .bar-track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar-low,
    .bar-high,
    .axis circle {
      fill: CanvasText;
    }

    .lines path,
    .axis line {
      stroke: CanvasText;
    }

    .bar line {
      stroke: Highlight;
    }

    /* Forced colours would make all borders of the triangle visible. */
    .to .box::before {
      border-inline-start-color: CanvasText;
      forced-color-adjust: none;
    }

    .box {
      border-color: CanvasText;
    }
  }
`;
