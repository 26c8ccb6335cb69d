import { defineConfig } from "vite";
import { libraryBuild } from "../../vite.shared.ts";

/** What texts and Markdown need of `./reading`. A program loads it without the views. */
const chunks = {
  "vocabulary-language": /\/reading\/vocabulary-language\.ts$/,
  "zone-offset": /\/reading\/zone-offset\.ts$/,
  "instant-of": /\/reading\/instant-of\.ts$/,
  labels: /\/reading\/labels(?:\/[\w-]+)?\.ts$/,
};

export default defineConfig({ build: libraryBuild(import.meta.dirname, chunks) });
