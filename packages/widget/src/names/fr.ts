import { fr } from "@mineral-brief/schema/names/fr";
import { configure } from "../configure.ts";

configure({ names: fr });

export { fr as names };
