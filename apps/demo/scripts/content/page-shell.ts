import { escapeHtml } from "./escape-html.ts";

interface Shell {
  readonly title: string;
  readonly description: string;
  /** What the script of the page is chosen by. */
  readonly kind: "brief" | "docs";
  /** HTML. */
  readonly main: string;
}

/** Makes a page like those that stand beside this folder, for Vite to work on. */
export function pageShell({ title, description, kind, main }: Shell): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escapeHtml(description)}" />
    <title>${escapeHtml(title)} - mineral-brief</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/src/site.css" />
    <script type="module" src="/src/site.ts"></script>
  </head>
  <body data-page="${kind}">
    <!--masthead-->
    ${main}
    <!--footer-->
  </body>
</html>
`;
}
