// Filters the list of briefs. Without this script, the page shows the newest ones, with links to the older ones.
(() => {
  const form = document.querySelector(".site-filter");
  const count = document.querySelector(".site-count");
  const clear = document.querySelector(".site-state button");
  const none = document.querySelector(".site-none");
  const links = document.querySelector(".site-pages");
  const { words, mineral, place, from, to } = form.elements;
  const fields = [words, mineral, place, from, to];
  const isFile = location.protocol === "file:";
  /** How many older briefs are shown at most. */
  const mostOlder = 200;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const days = [...document.querySelectorAll(".site-day")].map((section) => ({
    section,
    briefs: [...section.querySelectorAll("li")].map((item) => ({
      item,
      date: section.dataset.date ?? "",
      minerals: item.dataset.minerals.split(" "),
      places: item.dataset.places.split(" "),
      page: item.querySelector("a").getAttribute("href"),
      shown: item.textContent,
      text: undefined,
    })),
  }));
  const newest = days.flatMap((day) => day.briefs);
  /** The briefs that are on other pages, loaded at the first use of the filter. */
  let older = [];
  const olderList = document.createElement("ul");
  const olderSection = document.createElement("section");
  olderSection.className = "site-day";
  olderSection.append(olderList);
  olderSection.hidden = true;
  document.querySelector(".site-feeds").before(olderSection);

  /** Fetches a file once. A search without it still covers what the page shows. */
  const fetched = new Map();
  function load(file, use) {
    if (isFile || fetched.has(file)) return;
    fetched.set(
      file,
      fetch(file)
        .then((response) => response.json())
        .then((content) => {
          use(content);
          show();
        })
        .catch(() => {}),
    );
  }

  function loadOlder() {
    if (form.dataset.list === undefined) return;
    load(form.dataset.list, ({ briefs, groups }) => {
      const onPage = new Set(newest.map(({ page }) => page));
      const withGroups = (ids, kind) => ids.flatMap((id) => [id, ...(groups[kind][id] ?? [])]);
      older = briefs
        .map((brief) => ({
          brief,
          date: (brief.datePublished ?? "").slice(0, 10),
          minerals: withGroups(brief.minerals, "minerals"),
          places: withGroups(brief.places, "places"),
          page: brief.page.slice(brief.page.lastIndexOf("/") + 1),
          shown: [brief.headline, brief.source, brief.summary, ...brief.minerals].join(" "),
          text: undefined,
        }))
        .filter(({ page }) => !onPage.has(page));
    });
  }

  /** The complete text of each brief by its page. */
  let completeTexts = {};
  function loadCompleteTexts() {
    for (const file of form.dataset.words.split(" "))
      load(file, (texts) => {
        Object.assign(completeTexts, texts);
        for (const brief of [...newest, ...older]) brief.text = undefined;
      });
  }

  function textOf(brief) {
    brief.text ??= fold(`${brief.shown} ${completeTexts[brief.page] ?? ""}`);
    return brief.text;
  }

  function itemOf({ brief, page }) {
    const item = document.createElement("li");
    const heading = document.createElement("h3");
    const link = document.createElement("a");
    link.href = page;
    link.textContent = brief.headline;
    heading.append(link);
    const meta = document.createElement("p");
    meta.className = "site-meta";
    meta.textContent = [brief.datePublished?.slice(0, 10), brief.source]
      .filter(Boolean)
      .join(" · ");
    const summary = document.createElement("p");
    summary.textContent = brief.summary ?? "";
    item.append(heading, meta, summary);
    return item;
  }

  function show() {
    const searched = fold(words.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const fits = (brief) =>
      (mineral.value === "" || brief.minerals.includes(mineral.value)) &&
      (place.value === "" || brief.places.includes(place.value)) &&
      (from.value === "" || (brief.date !== "" && brief.date >= from.value)) &&
      (to.value === "" || (brief.date !== "" && brief.date <= to.value)) &&
      searched.every((word) => textOf(brief).includes(word));
    const isFiltered = fields.some(({ value }) => value !== "");
    let shown = 0;
    for (const { section, briefs: ofDay } of days) {
      let shownOfDay = 0;
      for (const brief of ofDay) {
        const isShown = fits(brief);
        brief.item.hidden = !isShown;
        if (isShown) shownOfDay++;
      }
      section.hidden = shownOfDay === 0;
      shown += shownOfDay;
    }
    const found = isFiltered ? older.filter(fits) : [];
    olderList.replaceChildren(...found.slice(0, mostOlder).map(itemOf));
    olderSection.hidden = found.length === 0;
    shown = isFiltered ? shown + found.length : Number(count.dataset.total);
    if (links !== null) links.hidden = isFiltered;
    const number = new Intl.NumberFormat(document.documentElement.lang || "en");
    count.textContent = count.dataset.count
      .replace("{shown}", number.format(shown))
      .replace("{total}", number.format(count.dataset.total));
    none.hidden = shown > 0;
    clear.hidden = !isFiltered;
  }

  function remember() {
    if (isFile) return;
    const query = new URLSearchParams(
      fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
    );
    history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
  }

  function change() {
    if (fields.some(({ value }) => value !== "")) loadOlder();
    if (words.value.trim() !== "") loadCompleteTexts();
    show();
    remember();
  }

  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? "";
  // Ignore an id that no brief has.
  for (const choice of [mineral, place]) if (choice.selectedIndex < 0) choice.value = "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", change);
  form.addEventListener("reset", () => {
    // The browser empties the fields after this event.
    setTimeout(() => {
      change();
      words.focus();
    });
  });
  change();
})();
