import { copy } from "../copy-buttons.ts";
import { askWorker } from "./ask-worker.ts";
import { element } from "./element.ts";
import type { ExportReply } from "./replies.ts";
import { textItem } from "./text-item.ts";

/** A longer text is shown in part; copies and downloads are whole. */
const mostShown = 100_000;

let last: ExportReply | undefined;

/** Writes the briefs of the text in the chosen format, and says what that loses. */
export async function showExport(): Promise<void> {
  last = await askWorker("export", {
    to: element("to", HTMLSelectElement).value,
    timeZone: element("zone", HTMLInputElement).value.trim(),
  });
  const { text, remarks } = last;
  element("export-said", HTMLElement).textContent = verdict(last);
  element("losses", HTMLElement).replaceChildren(...remarks.map((remark) => textItem(remark)));
  const pre = element("exported", HTMLElement);
  pre.hidden = text === undefined;
  pre.textContent = text === undefined || text.length <= mostShown ? (text ?? "") : partOf(text);
  for (const id of ["copy-export", "download-export"])
    element(id, HTMLButtonElement).disabled = text === undefined;
}

function partOf(text: string): string {
  return `${text.slice(0, mostShown)}\n… copy or download it for the rest`;
}

function verdict({ text, remarks }: ExportReply): string {
  if (text === undefined)
    return remarks.length === 0
      ? "There is no brief to export yet."
      : "The format needs more than the brief says:";
  if (remarks.length === 0) return "Nothing is lost.";
  return `The format loses something of ${remarks.length} fields, which are listed below the text.`;
}

/** Makes the controls of the panel work. */
export function startExport(): void {
  for (const id of ["to", "zone"])
    element(id, HTMLElement).addEventListener("change", () => void showExport());
  const copyButton = element("copy-export", HTMLButtonElement);
  copyButton.addEventListener("click", () => void copy(last?.text ?? "", copyButton));
  element("download-export", HTMLButtonElement).addEventListener("click", download);
}

function download(): void {
  const { text = "", extension = "txt", mediaType = "text/plain" } = last ?? {};
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = `brief.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
