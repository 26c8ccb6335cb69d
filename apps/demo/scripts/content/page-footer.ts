import { repositoryAddress } from "./repository-address.ts";

/** The foot of every page. */
export function pageFooter(root: string): string {
  return `<footer class="foot">
  <p>mineral-brief is open under the MIT licence. This site loads nothing from elsewhere and keeps nothing of what you paste.</p>
  <p><a href="${repositoryAddress}">Source</a> · <a href="${root}docs/index.html">Docs</a> · <a href="${root}schema/1/article.schema.json">JSON Schema</a></p>
</footer>`;
}
