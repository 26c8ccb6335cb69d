export { ar } from "./reading/labels/ar.ts";
export { en } from "./reading/labels/en.ts";
export { es } from "./reading/labels/es.ts";
export { fr } from "./reading/labels/fr.ts";
export type { Labels } from "./reading/labels/labels.ts";
export { ru } from "./reading/labels/ru.ts";
export { zh } from "./reading/labels/zh.ts";
