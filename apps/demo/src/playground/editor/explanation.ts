import { withCode } from "../with-code.ts";

/** Shows the Markdown of an explanation: paragraphs, bold and code. Links show their words. */
export function explanation(markdown: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "explanation";
  for (const block of markdown.split(/\n\n+/)) {
    const paragraph = document.createElement("p");
    const text = block.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/^> /, "");
    for (const part of text.split(/(\*\*[^*]+\*\*)/)) {
      if (!part.startsWith("**")) {
        paragraph.append(...withCode(withoutEscapes(part)));
        continue;
      }
      const strong = document.createElement("strong");
      strong.textContent = withoutEscapes(part.slice(2, -2));
      paragraph.append(strong);
    }
    box.append(paragraph);
  }
  return box;
}

function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
