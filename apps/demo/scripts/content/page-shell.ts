import { markup, type Markup } from "@mineral-brief/formats/markup";

interface Shell {
  readonly title: string;
  readonly description: string;
  /** Decides which script the page loads. */
  readonly kind: "brief" | "docs" | "rules";
  readonly main: Markup;
}

/** Writes the HTML of a generated page. Vite then processes it like the HTML files in this package. */
export function pageShell({ title, description, kind, main }: Shell): string {
  return markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${description}" />
    <title>${title} - mineral-brief</title>
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
`.text;
}
