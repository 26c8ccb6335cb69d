import { readStored, store } from "../stored-value.ts";

/** A border between two panes that the reader can move. */
interface Split {
  readonly separator: HTMLElement;
  /** The element whose style property holds the size of the first pane, in percent. */
  readonly panes: HTMLElement;
  /** The style property. */
  readonly property: string;
}

const step = 2;
const key = "mineral-brief-panes-";

/**
 * Makes separators movable with the pointer and the keyboard, and remembers their places in this browser.
 *
 * See https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export function splitPanes(): void {
  for (const separator of document.querySelectorAll<HTMLElement>("[role=separator][data-split]"))
    startSplit({
      separator,
      panes: separator.parentElement!,
      property: `--${separator.dataset["split"]}`,
    });
}

function startSplit({ separator, panes, property }: Split): void {
  const isColumns = separator.ariaOrientation === "vertical";
  const minimum = Number(separator.ariaValueMin);
  const maximum = Number(separator.ariaValueMax);
  const initial = Number(separator.ariaValueNow);
  let now = initial;
  const move = (percent: number): void => {
    now = Math.min(maximum, Math.max(minimum, Math.round(percent)));
    separator.ariaValueNow = String(now);
    panes.style.setProperty(property, String(now));
  };
  const save = (): void => store(key + property, String(now));
  const stored = Number(readStored(key + property));
  if (stored > 0) move(stored);
  const [less, more] = isColumns ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  separator.addEventListener("keydown", (event) => {
    const targets: Readonly<Record<string, number>> = {
      [less]: now - step,
      [more]: now + step,
      Home: minimum,
      End: maximum,
      Enter: initial,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
    save();
  });
  separator.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    separator.focus();
    separator.setPointerCapture(event.pointerId);
  });
  separator.addEventListener("pointermove", (event) => {
    if (!separator.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = panes.getBoundingClientRect();
    move((isColumns ? (event.clientX - left) / width : (event.clientY - top) / height) * 100);
  });
  separator.addEventListener("lostpointercapture", save);
  separator.addEventListener("dblclick", () => {
    move(initial);
    save();
  });
}
