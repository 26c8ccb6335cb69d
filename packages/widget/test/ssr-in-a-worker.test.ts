import { runInNewContext } from "node:vm";
import { fileURLToPath } from "node:url";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { build, type Rolldown } from "vite";
import { expect, it } from "vitest";
import { renderBrief } from "../src/ssr.ts";

/** Bundles `./ssr` for a worker, as the README says: with the condition `node` for Lit. */
async function bundle(): Promise<string> {
  const conditions = ["@mineral-brief/source", "node", "import", "module"];
  const result = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions },
    ssr: { target: "webworker", noExternal: true, resolve: { conditions } },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../src/ssr.ts", import.meta.url)),
        output: { format: "iife", name: "ssr" },
      },
    },
  });
  const [bundled] = [result].flat() as [Rolldown.RolldownOutput];
  return bundled.output[0].code;
}

it("renders a brief where there is neither a DOM nor Node.js", async () => {
  const article = validArticles["every-field"] as unknown as Article;
  const worker = { TextEncoder, TextDecoder, URL, crypto, btoa, console, article };
  const script = `${await bundle()}\nssr.renderBrief(article)`;
  expect(runInNewContext(script, worker)).toBe(renderBrief(article));
});
