import { defineConfig } from "vite";
import { libraryBuild } from "../../vite.shared.ts";

export default defineConfig({
  build: libraryBuild(import.meta.dirname, [
    "index",
    "zod",
    "reading",
    "canonical-keys",
    "labels",
    "vocabulary",
    "lint",
    "lint/all-examples",
    "tagging",
  ]),
});
