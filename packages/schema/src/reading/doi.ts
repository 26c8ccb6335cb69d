/** Returns the address of a DOI. See https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html */
export function addressOfDoi(doi: string): string {
  return `https://doi.org/${doi.split("/").map(encodeURIComponent).join("/")}`;
}
