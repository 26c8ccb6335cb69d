import { fr } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: fr });

export { fr as labels };
