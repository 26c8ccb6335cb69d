import { defineConfig } from "vite";
import { libraryBuild } from "../../vite.shared.ts";

export default defineConfig({
  build: libraryBuild(import.meta.dirname, [
    "index",
    "text",
    "markdown",
    "yaml",
    "json",
    "ndjson",
    "html",
    "html-fragment",
    "jsonld",
    "jsonfeed",
    "atom",
    "csv",
    "fix",
    "listed-formats",
    "markup",
  ]),
});
