/**
 * Times and days as people read them. The formats are made once: making one costs more than a row.
 */
import { words } from "../lang/lang.js";

const options = { hour: "2-digit", minute: "2-digit" };
const clocks = {
  system: new Intl.DateTimeFormat(undefined, options),
  24: new Intl.DateTimeFormat(undefined, { ...options, hourCycle: "h23" }),
  12: new Intl.DateTimeFormat(undefined, { ...options, hourCycle: "h12" }),
};
const dayOfYear = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const dayWithYear = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

let clock = clocks.system;

/** @param {"system"|"24"|"12"} name how hours are written from now on */
export function setClock(name) {
  clock = clocks[name] ?? clocks.system;
}

/** @param {number} time milliseconds */
export const hourOf = (time) => clock.format(time);

/** @param {number} time milliseconds */
export const wholeTime = (time) => whole.format(time);

/** @param {number} time milliseconds @param {number} now */
export function dayOf(time, now = Date.now()) {
  const day = new Date(time);
  const days = Math.round((midnight(new Date(now)) - midnight(day)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return day.getFullYear() === new Date(now).getFullYear() ? dayOfYear.format(day) : dayWithYear.format(day);
}

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** @param {number} bytes such as 2.1 MB */
export function sizeOf(bytes) {
  const units = ["B", "KB", "MB", "GB"];
  let at = 0;
  for (; bytes >= 1000 && at < units.length - 1; at++) bytes /= 1000;
  return `${bytes >= 10 || at === 0 ? Math.round(bytes) : bytes.toFixed(1)} ${units[at]}`;
}
