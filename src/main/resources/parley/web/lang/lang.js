/**
 * The words of the page in the language that was chosen. Views import `words`, a live binding.
 */
import { en } from "./en.js";

/** Languages there are, by code, with their own names. */
export const LANGUAGES = Object.freeze({ en: "English" });

/** Where the words of a language are, other than English: they are fetched when they are wanted. */
const FILES = {};

/** @type {typeof en} */
export let words = en;

/** @param {string} code shows the page in this language, English when there is none such */
export async function speak(code) {
  words = Object.hasOwn(FILES, code) ? (await FILES[code]())[code] : en;
  document.documentElement.lang = words === en ? "en" : code;
}
