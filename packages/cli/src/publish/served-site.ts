import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { ServedFile } from "../preview/preview-server.ts";
import reloadScript from "./site/reload.js?raw";
import { siteFiles } from "./site.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".atom": "application/atom+xml",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const reloadFile = "/reload.js";

/** What a server needs to show a site while its briefs are written. */
export interface ServedSite {
  /** The script that reloads a page after each run. */
  readonly reload: Readonly<Record<string, ServedFile>>;
  /** Reads the file of a path. Its pages load the script, which is not part of the site. */
  readonly findFile: (path: string) => ServedFile | undefined;
}

/** `folder` gives the folder of the site at the time of a request. */
export function servedSite(folder: () => string): ServedSite {
  return {
    reload: { [reloadFile]: { mediaType: "text/javascript", text: reloadScript } },
    findFile(path) {
      const name = nameIn(path);
      const found = name === undefined ? undefined : readFile(folder(), name);
      if (found !== undefined) return found;
      const missing = readFile(folder(), siteFiles.notFound);
      return missing && { ...missing, status: 404 };
    },
  };
}

/** The file of a path. All files are in one folder, and none starts with a dot. */
function nameIn(path: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
  if (name === "") return siteFiles.index;
  return /^\.|[/\\:\0]/.test(name) ? undefined : name;
}

function readFile(folder: string, name: string): ServedFile | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
  const mediaType = mediaTypes[extname(name)] ?? "application/octet-stream";
  const text = mediaType === "text/html" ? withReload(bytes.toString()) : bytes;
  return { mediaType, text, hasOwnPolicy: true };
}

/**
 * Lets a page load the script and connect to this server, at the top of which its links lead. A page that leads on stays as
 * it is: it is left at once, and its policy allows no script.
 */
function withReload(page: string): string {
  if (page.includes('<meta http-equiv="refresh"')) return page;
  return page
    .replace(
      /(?<=content="default-src &#39;none&#39;;)(?![^"]*connect-src)/,
      " connect-src &#39;self&#39;;",
    )
    .replace(/<base href="[^"]*">/, '<base href="/">')
    .replace(/<\/head>/i, `<script src="${reloadFile}"></script>\n$&`);
}
