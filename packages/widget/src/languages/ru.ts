import { ru } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: ru });

export { ru as labels };
