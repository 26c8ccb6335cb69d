// Has the element name minerals and places as the page does without it.
const names = new Map(Object.entries(JSON.parse(document.querySelector("#names").textContent)));
for (const element of document.querySelectorAll("mineral-brief"))
  element.nameOf = (id, language) => names.get(`${language} ${id}`);
