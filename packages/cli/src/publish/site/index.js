// Filters the list of briefs. Without this script, the page shows the complete list.
(() => {
  const form = document.querySelector(".site-filter");
  const count = document.querySelector(".site-count");
  const clear = document.querySelector(".site-state button");
  const none = document.querySelector(".site-none");
  const { words, mineral, place, from, to } = form.elements;
  const fields = [words, mineral, place, from, to];
  const isFile = location.protocol === "file:";

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const days = [...document.querySelectorAll(".site-day")].map((section) => ({
    section,
    briefs: [...section.querySelectorAll("li")].map((item) => ({
      item,
      date: section.dataset.date ?? "",
      minerals: item.dataset.minerals.split(" "),
      places: item.dataset.places.split(" "),
      page: item.querySelector("a").getAttribute("href"),
      text: undefined,
    })),
  }));
  const briefs = days.flatMap((day) => day.briefs);

  /** The complete text of each brief, fetched at the first search; until then, a search covers what the list shows. */
  let completeTexts;
  function fetchCompleteTexts() {
    if (completeTexts !== undefined || isFile) return;
    completeTexts = {};
    fetch(form.dataset.words)
      .then((response) => response.json())
      .then((texts) => {
        completeTexts = texts;
        for (const brief of briefs) brief.text = undefined;
        show();
      })
      // A search still covers what the list shows.
      .catch(() => {});
  }

  function textOf(brief) {
    brief.text ??= fold(`${brief.item.textContent} ${completeTexts?.[brief.page] ?? ""}`);
    return brief.text;
  }

  function show() {
    const searched = fold(words.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    let shown = 0;
    for (const { section, briefs: ofDay } of days) {
      let shownOfDay = 0;
      for (const brief of ofDay) {
        const fits =
          (mineral.value === "" || brief.minerals.includes(mineral.value)) &&
          (place.value === "" || brief.places.includes(place.value)) &&
          (from.value === "" || (brief.date !== "" && brief.date >= from.value)) &&
          (to.value === "" || (brief.date !== "" && brief.date <= to.value)) &&
          searched.every((word) => textOf(brief).includes(word));
        brief.item.hidden = !fits;
        if (fits) shownOfDay++;
      }
      section.hidden = shownOfDay === 0;
      shown += shownOfDay;
    }
    const number = new Intl.NumberFormat(document.documentElement.lang || "en");
    count.textContent = count.dataset.count
      .replace("{shown}", number.format(shown))
      .replace("{total}", number.format(briefs.length));
    none.hidden = shown > 0;
    clear.hidden = fields.every(({ value }) => value === "");
  }

  function remember() {
    if (isFile) return;
    const query = new URLSearchParams(
      fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
    );
    history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
  }

  function change() {
    if (words.value.trim() !== "") fetchCompleteTexts();
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
