import type { Article } from "@mineral-brief/schema";
import { copyButtons } from "../../copy-buttons.ts";
import { embedSnippets, type EmbedSnippet } from "../../embed-snippets.ts";
import { callWorker } from "../call-worker.ts";
import { getElement } from "../get-element.ts";
import { downloadExport } from "./export-panel.ts";

let shown: Article | undefined;

/** Displays code that embeds the brief at an index, with the files for its language. */
export async function showEmbed(index: number): Promise<void> {
  shown = await callWorker("article", { index });
  getElement("download-json", HTMLButtonElement).disabled = shown === undefined;
  const snippets = embedSnippets({
    src: "/briefs/brief.json",
    language: shown?.language ?? "en",
    integrity: widgetFiles(),
  });
  const list = getElement("snippets", HTMLElement);
  list.replaceChildren(...snippets.map(snippetSection));
  copyButtons(list);
}

/** Lists the files of the widget and adds the event listener of the panel. */
export function startEmbed(): void {
  const links = Object.keys(widgetFiles()).map((name) => {
    const link = document.createElement("a");
    link.href = `./widget/${name}`;
    link.download = name;
    link.textContent = name;
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  getElement("widget-links", HTMLElement).append(...links);
  getElement("download-json", HTMLButtonElement).addEventListener("click", () => {
    const text = `${JSON.stringify(shown, null, 2)}\n`;
    downloadExport({ text, extension: "json", mediaType: "application/json" });
  });
}

/** The hashes of the widget's files, by name. */
function widgetFiles(): Record<string, string> {
  return JSON.parse(getElement("widget-files", HTMLElement).textContent) as Record<string, string>;
}

function snippetSection({ title, note, code }: EmbedSnippet): HTMLElement {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const about = document.createElement("p");
  about.textContent = note;
  const block = document.createElement("div");
  block.className = "code";
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.role = "group";
  pre.ariaLabel = title;
  const content = document.createElement("code");
  content.textContent = code;
  pre.append(content);
  block.append(pre);
  section.append(heading, about, block);
  return section;
}
