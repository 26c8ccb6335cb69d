import { copyButtons } from "../copy-buttons.ts";
import { embedSnippets, type EmbedSnippet } from "../embed-snippets.ts";
import { askWorker } from "./ask-worker.ts";
import { element } from "./element.ts";

/** Shows how to embed a brief of the text, with the files that its language needs. */
export async function showEmbed(index: number): Promise<void> {
  const article = await askWorker("article", { index });
  const files = element("widget-files", HTMLElement).textContent;
  const snippets = embedSnippets({
    src: "/briefs/brief.json",
    language: article?.language ?? "en",
    integrity: JSON.parse(files) as Record<string, string>,
  });
  const list = element("snippets", HTMLElement);
  list.replaceChildren(...snippets.map(snippetSection));
  copyButtons(list);
}

function snippetSection({ title, note, code }: EmbedSnippet): HTMLElement {
  const section = document.createElement("section");
  const heading = document.createElement("h3");
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
