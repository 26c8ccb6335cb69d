import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig } from "vite";
import { libraryBuild } from "../../vite.shared.ts";

/** The files of labels. That of English imports the first one. */
const languages = [
  "plain-en",
  ...readdirSync(join(import.meta.dirname, "src/reading/labels"))
    .map((file) => basename(file, ".ts"))
    .filter((name) => name !== "labels"),
];

/**
 * The parts of `./reading` and `./labels`. Without them an entry is one module, and a bundler loads all that a page may
 * need later, such as the labels of eight languages, with the first part that it shows. A program that reads texts or
 * Markdown does not load the views.
 */
const chunks = {
  "vocabulary-language": /\/reading\/vocabulary-language\.ts$/,
  "zone-offset": /\/reading\/zone-offset\.ts$/,
  ...Object.fromEntries(
    languages.map((name) => [`labels-${name}`, new RegExp(`/reading/labels/${name}\\.ts$`)]),
  ),
  labels: /\/reading\/labels\.ts$/,
  // What the validator, the rules, the tagger and the verifier use, without the views.
  shorten: /\/src\/shorten\.ts$/,
  numbers: /\/(?:amounts\/read-number|reading\/ascii-digits)\.ts$/,
  texts:
    /\/reading\/(?:all-insights|citations|primary-language|publication-date|references|text-of|when-shape)\.ts$/,
  "instant-of": /\/reading\/instant-of\.ts$/,
  qualifiers: /\/reading\/view\/(?:qualifier-senses|qualifier-words|number-words)\.ts$/,
  terms: /\/reading\/(?:display-names|terms)\.ts$/,
  punctuation: /\/reading\/(?:punctuation|is-full-width)\.ts$/,
  "plain-view": /\/reading\/view\/(?:view-article-with|plain-wording|is-plain)\.ts$/,
  dates: /\/reading\/dates\.ts$/,
  "rich-view": /\/reading\/(?:view\/view-article|part-names)\.ts$/,
  "times-in": /\/reading\/format-in-zone\.ts$/,
  "data-view": /\/reading\/view\/view-(?:data|citation|term)\.ts$/,
};

export default defineConfig({ build: libraryBuild(import.meta.dirname, chunks) });
