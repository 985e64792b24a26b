// Pain
export { type PainNrs, painScores } from "./pain.ts";
// Words
export { type Language, languages, type Text } from "./text.ts";
