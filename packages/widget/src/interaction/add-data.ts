import type { Article } from "@mineral-brief/schema";
import { html } from "lit";
import { completeLabels, type ShownOptions } from "../complete-labels.ts";
import { renderOnce } from "../render-once.ts";
import type { DataTemplates } from "../templates/data-templates.ts";
import { text } from "../templates/pieces/text.ts";

/** The data to add to a brief. */
export interface AddedData {
  readonly article: Article;
  readonly options: ShownOptions;
  /** The level of its headings, from 1 to 6. */
  readonly level: number;
}

/** The code of the data. */
interface DataCode {
  readonly data: (
    article: Article,
    options: ShownOptions,
    level: number,
  ) => DataTemplates | undefined;
}

/** Adds the content of the data disclosure, once. If its code cannot be loaded, says so. */
export async function addData(
  root: ShadowRoot,
  { article, options, level }: AddedData,
  load: () => Promise<DataCode>,
): Promise<void> {
  const [titles, container] = root.querySelectorAll(
    ".data > summary > span:last-child, .data > div",
  );
  if (!titles || !container || container.firstElementChild) return;
  try {
    const { data } = await load();
    const added = data(article, options, level);
    if (container.firstElementChild) return;
    // The sentences may say all that the data has.
    if (added === undefined) return container.parentElement!.remove();
    titles.replaceChildren(renderOnce(added.sections));
    container.replaceChildren(renderOnce(added.content));
  } catch {
    const { language, dataFailed } = completeLabels(
      options.labelsFor(options.locale ?? article.language),
    );
    const message = text({ text: dataFailed, lang: language, dir: undefined });
    // Not an element, so that the next try adds the content.
    container.replaceChildren(renderOnce(html`${message}`).textContent);
  }
}
