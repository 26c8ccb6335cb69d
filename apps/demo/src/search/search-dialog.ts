import { countNoun } from "@mineral-brief/language/count-noun";
import MiniSearch from "minisearch";
import { searchOptions, type SearchSection } from "./search-options.ts";

/** How many results are shown. */
const maximumResults = 20;

type Index = MiniSearch<SearchSection>;

let index: Promise<Index> | undefined;

/** Opens the search. `root` leads from the page to the site's root. The first call creates the dialog and loads the index. */
export function openSearch(root: string): void {
  const dialog = document.querySelector<HTMLDialogElement>("#search-dialog") ?? createDialog(root);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")!.select();
}

function createDialog(root: string): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.id = "search-dialog";
  dialog.className = "searchbox";
  dialog.setAttribute("aria-label", "Search the docs");
  const input = document.createElement("input");
  // A field of the type "search" would keep Escape for itself.
  input.type = "text";
  input.setAttribute("role", "searchbox");
  input.placeholder = "Search the docs";
  input.setAttribute("aria-label", "Search the docs");
  input.autocomplete = "off";
  input.spellcheck = false;
  const status = element("p", "status");
  status.setAttribute("role", "status");
  const hits = element("ul", "hits");
  hits.setAttribute("role", "list");
  const keys = element("p", "keys");
  keys.textContent = "↑ ↓ select · Enter opens · Esc closes";
  const panel = element("div", "panel");
  panel.append(input, status, hits, keys);
  dialog.append(panel);
  document.body.append(dialog);

  const show = async (): Promise<void> => {
    const query = input.value.trim();
    index ??= loadIndex(root);
    try {
      const loaded = await index;
      if (query === input.value.trim()) showResults(loaded, query, { root, hits, status });
    } catch {
      index = undefined;
      status.textContent =
        "The search index could not be loaded. Check your connection and try again.";
    }
  };
  input.addEventListener("input", () => void show());
  dialog.addEventListener("keydown", (event) => moveFocus(event, input, hits));
  dialog.addEventListener("click", ({ target }) => {
    // A click outside the panel hits the dialog itself. A link can lead to the same page.
    if (target === dialog || (target as Element).closest("a") !== null) dialog.close();
  });
  void show();
  return dialog;
}

async function loadIndex(root: string): Promise<Index> {
  const response = await fetch(`${root}search/index.json`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return MiniSearch.loadJSON<SearchSection>(await response.text(), searchOptions);
}

interface Shown {
  readonly root: string;
  readonly hits: HTMLElement;
  readonly status: HTMLElement;
}

function showResults(loaded: Index, query: string, { root, hits, status }: Shown): void {
  const results = query === "" ? [] : loaded.search(query);
  const items = results.slice(0, maximumResults).map(({ id, page, heading }) => {
    const link = document.createElement("a");
    link.className = "hit";
    link.href = `${root}${id as string}`;
    link.textContent = (heading as string) || (page as string);
    if (heading !== "") link.append(element("small", "", page as string));
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  hits.replaceChildren(...items);
  const count = countNoun(results.length, "result");
  status.textContent =
    query === "" ? "" : results.length === 0 ? `No results for “${query}”.` : count;
}

/** Moves the focus between the field and the results with the arrow keys. Enter in the field opens the first result. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, hits: HTMLElement): void {
  const links = [...hits.querySelectorAll("a")];
  const stops: HTMLElement[] = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === "Enter" && at === 0) links[0]?.click();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
}

function element(name: string, className: string, text = ""): HTMLElement {
  const created = document.createElement(name);
  if (className !== "") created.className = className;
  created.textContent = text;
  return created;
}
