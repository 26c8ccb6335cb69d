const brief = document.querySelector("mineral-brief");

brief.addEventListener("mineral-brief-toggle", ({ detail }) => {
  document.querySelector("output").textContent =
    `${detail.title}: ${detail.open ? "open" : "closed"}`;
});

document.querySelector("button").addEventListener("click", async () => {
  const answer = await fetch("briefs/cobalt.json");
  brief.article = await answer.json();
});
