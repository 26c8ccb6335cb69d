import "@mineral-brief/widget/define";
import cobalt from "./briefs/cobalt.json";
import tungsten from "./briefs/tungsten.json";

const brief = document.querySelector("mineral-brief");
brief.article = tungsten;

brief.addEventListener("mineral-brief-toggle", ({ detail }) => {
  document.querySelector("output").textContent =
    `${detail.title}: ${detail.open ? "open" : "closed"}`;
});

document.querySelector("button").addEventListener("click", () => {
  brief.article = cobalt;
});
