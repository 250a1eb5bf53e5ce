/**
 * The words of the page in the language that was chosen. Views import `words`, a live binding.
 */
import { en } from "./en.js";

/** Languages there are, by code, with their own names. */
export const LANGUAGES = Object.freeze({ en: "English" });

/** @type {typeof en} */
export let words = en;

/** @param {string} code shows the page in this language, English when there is none such */
export async function speak(code) {
  words = code in LANGUAGES && code !== "en" ? (await import(`./${code}.js`))[code] : en;
  document.documentElement.lang = words === en ? "en" : code;
}
