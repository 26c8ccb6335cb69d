import { markup } from "@mineral-brief/formats/markup";
import { pageShell } from "./page-shell.ts";

/** Writes the page for addresses that do not exist. */
export function notFoundPage(): string {
  return pageShell({
    title: "Page not found",
    description: "This page does not exist.",
    kind: "docs",
    main: markup`<main id="content" class="wrap" tabindex="-1">
      <div class="lost404">
        <span class="tile"><span class="z">404</span><span class="sy">??</span><span class="na">not found</span></span>
        <div>
          <h1>No such page</h1>
          <p class="soft">The address may be misspelt, or the page has moved. Search the docs at the top of the page, or start here:</p>
          <ul class="chips" role="list">
            <li><a class="button slim" href="./index.html">Front page</a></li>
            <li><a class="button slim" href="./playground.html">Playground</a></li>
            <li><a class="button slim" href="./gallery.html">Gallery</a></li>
            <li><a class="button slim" href="./docs/index.html">Docs</a></li>
          </ul>
        </div>
      </div>
    </main>`,
  });
}
