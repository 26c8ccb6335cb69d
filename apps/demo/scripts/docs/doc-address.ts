import { posix } from "node:path";
import { repositoryAddress } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc } from "./doc.ts";

const inRepository = new RegExp(`^${repositoryAddress}/(?:blob|tree)/main/([^#]*)(#.*)?$`);

/**
 * Turns the address of a link in a doc into one that works on the site.
 *
 * What the site has a page for leads there; anything else of the repository leads to the repository.
 */
export function docAddress(href: string, from: Doc, docs: readonly Doc[]): string {
  const whole = inRepository.exec(href);
  if (whole === null && /^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(href)) return href;
  const [path = "", fragment] = whole === null ? href.split("#") : [whole[1], whole[2]?.slice(1)];
  const target =
    whole === null ? posix.join(posix.dirname(from.source), decodeURI(path)) : decodeURI(path);
  const page = pageOf(target.replace(/\/$/, ""), docs);
  const end = fragment === undefined ? "" : `#${fragment}`;
  if (page === undefined) return `${repositoryAddress}/blob/main/${target}${end}`;
  return `${rootOf(from.page)}${page}${end}`;
}

function pageOf(target: string, docs: readonly Doc[]): string | undefined {
  const doc = docs.find(({ source }) => source === target || source === `${target}/README.md`);
  if (doc !== undefined) return doc.page;
  // A folder without a page of its own has its place in the index.
  const first = docs.find(({ source }) => posix.dirname(source) === target);
  return first === undefined ? undefined : `docs/index.html#${posix.basename(target)}`;
}
