/** For the other packages of the project: any release may change it. */
export { LineIndex } from "./positions/line-index.ts";
export { firstPosition } from "./positions/position.ts";
