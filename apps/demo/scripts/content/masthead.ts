const places = [
  ["gallery", "Gallery", "gallery.html"],
  ["playground", "Playground", "playground.html"],
  ["docs", "Docs", "docs/index.html"],
] as const;

/** The top of every page: a link past it, the name, the ways through the site and the switch between light and dark. */
export function masthead(name: string, root: string): string {
  const links = places.map(([section, title, target]) => {
    const isHere = name.split(/[./]/)[0] === section;
    const current = name === target ? ' aria-current="page"' : isHere ? ' aria-current="true"' : "";
    return `<li><a href="${root}${target}"${current}>${title}</a></li>`;
  });
  return `<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
  <a class="name" href="${root}index.html">mineral-brief</a>
  <nav aria-label="Site"><ul role="list">${links.join("")}</ul></nav>
  <button type="button" id="theme" aria-pressed="false" hidden>Dark</button>
</header>`;
}
