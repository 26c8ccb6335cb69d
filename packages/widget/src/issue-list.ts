import { formatPath, type Issue } from "@mineral-brief/schema";
import { html, nothing, type TemplateResult } from "lit";

/** The event lists all issues; the element lists only the first ones, to keep the page usable. */
const maximumIssues = 20;

/** Lists the errors of an article for the author of the page. */
export function issueList(issues: readonly Issue[]): TemplateResult {
  const rest = issues.length - maximumIssues;
  return html`<ul>
      ${issues.slice(0, maximumIssues).map(issueItem)}
    </ul>
    ${rest > 0 ? html`<p>And ${rest} more.</p>` : nothing}`;
}

function issueItem({ path, message }: Issue): TemplateResult {
  const location = formatPath(path);
  return html`<li>${location === "" ? nothing : html`<code>${location}</code> `}${message}</li>`;
}
