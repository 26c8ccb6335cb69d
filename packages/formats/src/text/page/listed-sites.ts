import { isOnlyAddress } from "../source-entry.ts";
import { isSourceListHeading } from "../source-list.ts";
import type { PageText } from "./page-text.ts";

const host = String.raw`[a-z0-9][a-z0-9.-]{0,60}\.[a-z]{2,12}`;
const onlyHost = new RegExp(`^${host}$`);
const mayHaveHost = new RegExp(String.raw`\n[^\S\n]*${host}[^\S\n]*\r?\n`);
const onlyNumber = /^[0-9]{1,3}[.)]?$/;
/** A text with fewer lines has no such list. */
const fewestLines = 6;

/**
 * Joins the entries of the last list of sources, if each is the name of a site above a title: `reuters.com` above `Tin report`
 * becomes `reuters.com Tin report`. Gemini draws them so, with or without a number above.
 */
export function joinListedSites(page: PageText): void {
  const lines = page.lines();
  if (lines.length < fewestLines || !mayHaveHost.test(page.text)) return;
  let at = lines.findLastIndex(({ text }) => isSourceListHeading(text)) + 1;
  while (at > 0 && at < lines.length) {
    if (onlyNumber.test(lines[at]!.text)) at++;
    const [site, title] = lines.slice(at, at + 2);
    if (site === undefined || title === undefined || !onlyHost.test(site.text)) return;
    if (onlyHost.test(title.text) || onlyNumber.test(title.text)) return;
    // With its address, the entry has three lines.
    if (isOnlyAddress(lines[at + 2]?.text ?? "")) return;
    page.replace(site.end, " ".padEnd(title.start - site.end));
    at += 2;
  }
}
