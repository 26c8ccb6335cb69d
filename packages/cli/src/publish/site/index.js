// Filters the list of briefs. Without it the page is the whole list.
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

  /** The whole text of each brief, fetched when it is first asked for; what the list shows until then. */
  let wholeTexts;
  function fetchWholeTexts() {
    if (wholeTexts !== undefined || isFile) return;
    wholeTexts = {};
    fetch(form.dataset.words)
      .then((response) => response.json())
      .then((texts) => {
        wholeTexts = texts;
        for (const brief of briefs) brief.text = undefined;
        show();
      })
      // The list itself can still be searched.
      .catch(() => {});
  }

  function textOf(brief) {
    brief.text ??= fold(`${brief.item.textContent} ${wholeTexts?.[brief.page] ?? ""}`);
    return brief.text;
  }

  function show() {
    const asked = fold(words.value)
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
          asked.every((word) => textOf(brief).includes(word));
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
    if (words.value.trim() !== "") fetchWholeTexts();
    show();
    remember();
  }

  const asked = new URLSearchParams(location.search);
  for (const field of fields) field.value = asked.get(field.name) ?? "";
  // An id that no brief has leaves the list empty-handed; then any will do.
  for (const choice of [mineral, place]) if (choice.selectedIndex < 0) choice.value = "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", change);
  form.addEventListener("reset", () => {
    // The fields are emptied after this.
    setTimeout(() => {
      change();
      words.focus();
    });
  });
  change();
})();
