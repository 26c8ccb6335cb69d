import { markup, type Markup } from "@mineral-brief/formats/markup";
import { repositoryAddress } from "./repository.ts";
import { isReleased } from "./status-line.ts";

const ways = [
  ["command-line", "Command line", "npx @mineral-brief/cli validate summary.txt"],
  ["npm", "npm", "npm install @mineral-brief/schema"],
  ["script-tag", "Script tag", '<script type="module" src="/mineral-brief.min.js"></script>'],
  [
    "source",
    "From source",
    `git clone ${repositoryAddress}\ncd mineral-brief && npm ci && npm start`,
  ],
] as const;

/** Writes the ways to install as tabs of radio buttons, which work without script. */
export function installTabs(): Markup {
  const open = isReleased ? "command-line" : "source";
  const tabs = ways.map(
    ([id, title, code]) =>
      markup`<label><input type="radio" name="install" value="${id}"${id === open ? markup` checked` : undefined} /><span>${title}</span></label><div class="code one" id="install-${id}"><pre tabindex="0" role="group" aria-label="${title}"><code>${code}</code></pre></div>`,
  );
  const note = isReleased
    ? undefined
    : " Not on npm yet: until the first release, use “From source”.";
  return markup`<fieldset class="tabs"><legend class="vh">Install</legend>${tabs}</fieldset>
      <p class="status">Node 20.19 or newer.${note}</p>`;
}
