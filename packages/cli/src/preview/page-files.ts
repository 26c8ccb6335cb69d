import { readWidgetFile, widgetFiles } from "../widget-file.ts";
import icon from "./page/icon.svg?raw";
import style from "./page/page.css?raw";
import page from "./page/page.html?raw";
import script from "./page/page.js?raw";
import type { ServedFile } from "./preview-server.ts";

/** What the preview serves by name. Throws what the system says where the widget is not there. */
export function pageFiles(): Readonly<Record<string, ServedFile>> {
  const { languages, ...others } = widgetFiles;
  return {
    "/": { mediaType: "text/html", text: page },
    "/page.css": { mediaType: "text/css", text: style },
    "/page.js": { mediaType: "text/javascript", text: script },
    "/icon.svg": { mediaType: "image/svg+xml", text: icon },
    ...Object.fromEntries(
      [...Object.values(others), ...Object.values(languages)].map((name) => [
        `/${name}`,
        { mediaType: "text/javascript", text: readWidgetFile(name) },
      ]),
    ),
  };
}

/** A page that says what a code means. */
export function explanationPage(code: string, explanation: string): ServedFile {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${code}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">`;
  const text = explanation.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  return {
    mediaType: "text/html",
    text: `<!doctype html>\n<html lang="en">${head}<body class="explanation"><pre>${text}</pre></body></html>\n`,
  };
}
