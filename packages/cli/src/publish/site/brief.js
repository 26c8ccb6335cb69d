// Gives the element the addresses of the lists that the page links to, so that its names of minerals and places link there.
const kinds = { minerals: "mineral", places: "place" };
const links = [...document.querySelectorAll(".site-related [data-id]")];
document.querySelector("mineral-brief").hrefOf = (id, part) =>
  links.find(({ dataset }) => dataset.kind === kinds[part] && dataset.id === id)?.href;
