import "@mineral-brief/widget/define";
import { partLinks } from "./reading/part-links.ts";
import { sourceCards } from "./reading/source-cards.ts";
import { termsPage } from "./reading/terms-page.ts";

const brief = document.querySelector("mineral-brief")!;
brief.hrefOf = termsPage;
sourceCards(brief);
partLinks(brief);
