import { copy } from "../../copy-buttons.ts";
import { BriefOwner, type ShownBriefs } from "../brief-owner.ts";
import { callWorker } from "../call-worker.ts";
import { writableTitles } from "../format-titles.ts";
import { getElement } from "../get-element.ts";
import { textItem } from "../text-item.ts";
import type { ExportResult } from "../worker-methods.ts";

/** The length from which a text is displayed only in part. Copies and downloads are complete. */
const maximumLength = 100_000;

let last: ExportResult | undefined;

/** The time zone belongs to a brief, because it changes its times. */
const zoneOwner = new BriefOwner();

/** Displays the briefs in the chosen format, and what the format cannot hold. Empties the time zone of other briefs. */
export async function showExport(briefs: ShownBriefs): Promise<void> {
  const zone = getElement("zone", HTMLInputElement);
  if (!zoneOwner.owns(briefs)) {
    zone.value = "";
    zoneOwner.release();
  }
  last = await callWorker("export", {
    to: getElement("to", HTMLSelectElement).value,
    timeZone: zone.value.trim(),
  });
  const { text, messages } = last;
  getElement("export-status", HTMLElement).textContent = statusOf(last, zone.value.trim());
  zone.ariaInvalid = String(last.zoneProblem === "unknown");
  getElement("losses", HTMLElement).replaceChildren(...messages.map((line) => textItem(line)));
  const pre = getElement("exported", HTMLElement);
  pre.hidden = text === undefined;
  pre.textContent = truncate(text ?? "");
  for (const id of ["copy-export", "download-export"])
    getElement(id, HTMLButtonElement).disabled = text === undefined;
}

function truncate(text: string): string {
  return text.length <= maximumLength
    ? text
    : `${text.slice(0, maximumLength)}\n… copy or download the text to get the rest`;
}

function statusOf({ text, messages, zoneProblem }: ExportResult, zone: string): string {
  if (zoneProblem === "unknown")
    return `“${zone}” is not a time zone. Write a name such as Asia/Shanghai.`;
  if (text === undefined)
    return messages.length === 0
      ? "There is no brief to export yet."
      : zoneProblem === "required"
        ? "The format requires exact times. Write the time zone above, or add it to the brief:"
        : "The format requires data that the brief does not have:";
  if (messages.length === 0) return "The format holds all data of the brief.";
  return messages.length === 1
    ? "The format cannot hold all data of 1 field. It is listed below the text."
    : `The format cannot hold all data of ${messages.length} fields. They are listed below the text.`;
}

/** Fills the list of formats and adds the event listeners of the panel. `show` shows the current briefs again. */
export function startExport(show: () => void): void {
  const options = Object.entries(writableTitles).map(([name, title]) => new Option(title, name));
  getElement("to", HTMLSelectElement).append(...options);
  getElement("to", HTMLElement).addEventListener("change", show);
  getElement("zone", HTMLElement).addEventListener("change", () => {
    zoneOwner.release();
    show();
  });
  const copyButton = getElement("copy-export", HTMLButtonElement);
  copyButton.addEventListener("click", () => void copy(last?.text ?? "", copyButton));
  getElement("download-export", HTMLButtonElement).addEventListener("click", () => {
    if (last !== undefined) downloadExport(last);
  });
}

/** Offers an export as a file. */
export function downloadExport({
  text = "",
  extension,
  mediaType,
}: Pick<ExportResult, "text" | "extension" | "mediaType">): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = `brief.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
