import { markup } from "@mineral-brief/formats/markup";
import { readWidgetFile, widgetCodeFiles } from "../widget-file.ts";
import icon from "./page/icon.svg?raw";
import style from "./page/page.css?raw";
import page from "./page/page.html?raw";
import script from "./page/page.js?raw";
import type { ServedFile } from "./preview-server.ts";

/** Loads the files that the preview serves, by path. Throws a system error if the widget is not built. */
export function pageFiles(): Readonly<Record<string, ServedFile>> {
  return {
    "/": { mediaType: "text/html", text: page },
    "/page.css": { mediaType: "text/css", text: style },
    "/page.js": { mediaType: "text/javascript", text: script },
    "/icon.svg": { mediaType: "image/svg+xml", text: icon },
    ...Object.fromEntries(
      widgetCodeFiles.map((name) => [
        `/${name}`,
        { mediaType: "text/javascript", text: readWidgetFile(name) },
      ]),
    ),
  };
}

/** Writes the page that explains a code. */
export function explanationPage(code: string, explanation: string): ServedFile {
  const { text } = markup`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${code}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"><body class="explanation"><pre>${explanation}</pre></body></html>
`;
  return { mediaType: "text/html", text };
}
