import { repositoryAddress } from "../addresses.ts";

/** Where the page of a code is, with its reasons and examples. */
export function codePageAddress(code: string): string {
  return `${repositoryAddress}/blob/main/docs/rules/${code}.md`;
}
