import "./define-element.ts";
import { partLinks } from "./reading/part-links.ts";
import { sourceCards } from "./reading/source-cards.ts";

const brief = document.querySelector("mineral-brief")!;
sourceCards(brief);
partLinks(brief);
