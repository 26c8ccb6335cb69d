import { shorten } from "./shorten.ts";

/** Quotes a text in a message as JSON does, cut to 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
