import type { Article } from "@mineral-brief/schema";
import { callWorker } from "../call-worker.ts";
import { getElement } from "../get-element.ts";
import { downloadExport } from "./export-panel.ts";

let shown: Article | undefined;

/** Offers the brief at an index as a file. */
export async function showEmbed(index: number): Promise<void> {
  shown = await callWorker("article", { index });
  getElement("download-json", HTMLButtonElement).disabled = shown === undefined;
}

/** Adds the event listener of the panel. */
export function startEmbed(): void {
  getElement("download-json", HTMLButtonElement).addEventListener("click", () => {
    const text = `${JSON.stringify(shown, null, 2)}\n`;
    downloadExport({ text, extension: "json", mediaType: "application/json" });
  });
}
