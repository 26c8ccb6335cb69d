import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";
import { yaml } from "./yaml.ts";

/**
 * Every format, in the order in which a text without a file name is tried: those with an unmistakable
 * first character first, YAML behind Markdown because front matter is YAML too, and text last, since
 * any text is one.
 */
export const allFormats: readonly Format[] = [json, html, markdown, yaml, text];
