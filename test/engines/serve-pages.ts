import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { shortArticle } from "../../packages/widget/test/brief-page.ts";

const dist = join(import.meta.dirname, "../../packages/widget/dist");

const article = {
  ...shortArticle,
  groups: [
    ...shortArticle.groups!,
    { title: "Transport", insights: [{ text: "A railway is under way.", citations: [2] }] },
  ],
  // In the data only: no sentence has its name.
  organizations: [
    { id: "digger", name: "Digger", kind: "company", url: "https://example.org/digger" },
  ],
};

const json = JSON.stringify(article);
const child = `<script type="application/json">${json}</script>`;
const arabic = {
  schemaVersion: "1.0",
  headline: "مشتريان لمنجم",
  language: "ar",
  coreInsights: [{ text: "كلاهما يريد الخام.", citations: [1] }],
  references: [{ id: 1, title: "Yearbook" }],
};
const withFigures = {
  ...article,
  groups: [
    {
      title: "Output",
      insights: [
        {
          text: "Digger's output reached at least 300 t, and sales 200 t.",
          organizations: ["digger"],
          figures: [
            {
              text: "at least 300 t",
              kind: "quantity",
              min: 300,
              unit: "t",
              qualifier: "at least",
              measure: "output",
            },
            { text: "200 t", kind: "quantity", value: 200, unit: "t", measure: "sales" },
          ],
        },
      ],
    },
  ],
};
const fallback = "<p>Read it <a href=/plain>here</a></p>";
/** Enough text to push the target of a link out of view. */
const above = '<div style="height: 1500px"></div>';

/** The pages, by path. */
const mains: Readonly<Record<string, string>> = {
  "/property": `<mineral-brief></mineral-brief><script type="module">document.querySelector("mineral-brief").article = ${json}</script>`,
  "/src": '<mineral-brief src="/brief.json"></mineral-brief>',
  "/child": `<mineral-brief>${child}</mineral-brief>`,
  "/exclusive": `<mineral-brief exclusive>${child}</mineral-brief>`,
  "/below": `${above}<mineral-brief>${child}</mineral-brief>${above}`,
  "/light": `<mineral-brief theme="light">${child}</mineral-brief>`,
  "/dark": `<mineral-brief theme="dark">${child}</mineral-brief>`,
  "/arabic": `<mineral-brief><script type="application/json">${JSON.stringify(arabic)}</script></mineral-brief>`,
  "/figures": `<mineral-brief><script type="application/json">${JSON.stringify(withFigures)}</script></mineral-brief>`,
  "/failing": '<mineral-brief src="/busy-at-first.json"></mineral-brief>',
  "/faulty": '<mineral-brief src="/faulty.json"></mineral-brief>',
  "/fallback": `<mineral-brief src="/missing.json">${fallback}</mineral-brief>`,
  "/hostile": '<mineral-brief src="/hostile.json"></mineral-brief>',
};

const hostile = {
  ...article,
  headline: "<img src=x onerror=\"document.title='run'\">",
  references: [
    { id: 1, title: "<b>Yearbook</b>", url: "https://example.org/%22onclick=%22x" },
    { id: 2, title: "</script><script>document.title = 'run'</script>" },
  ],
};

/** Serves the pages so that only this machine can reach them. Returns `{origin, close}`. */
export async function servePages(): Promise<{
  readonly origin: string;
  readonly close: () => Promise<void>;
}> {
  let failures = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://127.0.0.1");
    const answer = (type: string, body: string | Buffer, status = 200): void => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
      response.end(body);
    };
    const main = mains[pathname];
    if (main !== undefined) {
      // Fails on each visit. The element itself tries three times.
      if (pathname === "/failing") failures = 3;
      answer("text/html; charset=utf-8", page(main));
    } else if (pathname === "/brief.json") answer("application/json", json);
    else if (pathname === "/hostile.json") answer("application/json", JSON.stringify(hostile));
    else if (pathname === "/faulty.json") answer("application/json", '{"headline": 1}');
    else if (pathname === "/busy-at-first.json") {
      if (failures-- > 0) answer("text/plain", "", 503);
      else answer("application/json", json);
    } else if (/^\/mineral-brief(\.\w+)?\.min\.js$/.test(pathname))
      answer("text/javascript", readFileSync(join(dist, pathname)));
    else answer("text/plain", "", 404);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The page records the name of each event of the brief in `heard`. */
function page(main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script>
  globalThis.heard = [];
  for (const name of ["load", "error", "toggle", "citation", "copy"])
    addEventListener("mineral-brief-" + name, (event) => heard.push(name));
</script>
<script type="module" src="/mineral-brief.min.js"></script></head><body>${main}</body></html>`;
}
