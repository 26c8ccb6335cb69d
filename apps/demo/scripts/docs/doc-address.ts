import { posix } from "node:path";
import { repositoryAddress } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc } from "./doc.ts";

const inRepository = new RegExp(`^${repositoryAddress}/(?:blob|tree)/main/([^#]*)(#.*)?$`);

/**
 * Rewrites the address of a link in a doc so that it works on the site.
 *
 * A link to a doc points to its page. A link to any other file of the repository points to the repository.
 */
export function docAddress(href: string, from: Doc, docs: readonly Doc[]): string {
  const repositoryLink = inRepository.exec(href);
  if (repositoryLink === null && /^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(href)) return href;
  const [path = "", fragment] =
    repositoryLink === null ? href.split("#") : [repositoryLink[1], repositoryLink[2]?.slice(1)];
  const target =
    repositoryLink === null
      ? posix.join(posix.dirname(from.source), decodeURI(path))
      : decodeURI(path);
  const page = pageOf(target.replace(/\/$/, ""), docs);
  const end = fragment === undefined ? "" : `#${fragment}`;
  if (page === undefined) return `${repositoryAddress}/blob/main/${target}${end}`;
  return `${rootOf(from.page)}${page}${end}`;
}

function pageOf(target: string, docs: readonly Doc[]): string | undefined {
  const doc = docs.find(({ source }) => source === target || source === `${target}/README.md`);
  if (doc !== undefined) return doc.page;
  // A folder without a README links to its section in the index.
  const first = docs.find(({ source }) => posix.dirname(source) === target);
  return first === undefined ? undefined : `docs/index.html#${posix.basename(target)}`;
}
