import { copyButtons } from "../../copy-buttons.ts";
import { embedSnippets, type EmbedSnippet } from "../../embed-snippets.ts";
import { callWorker } from "../call-worker.ts";
import { getElement } from "../get-element.ts";

/** Displays code that embeds the brief at an index, with the files for its language. */
export async function showEmbed(index: number): Promise<void> {
  const article = await callWorker("article", { index });
  const files = getElement("widget-files", HTMLElement).textContent;
  const snippets = embedSnippets({
    src: "/briefs/brief.json",
    language: article?.language ?? "en",
    integrity: JSON.parse(files) as Record<string, string>,
  });
  const list = getElement("snippets", HTMLElement);
  list.replaceChildren(...snippets.map(snippetSection));
  copyButtons(list);
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
