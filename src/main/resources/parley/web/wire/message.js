/** One line of IRC, read and written (modern.ircdocs.horse, "Message Format"). */
import { formatTags, parseTags } from "./tags.js";

/**
 * @typedef {Object} Source who a line comes from
 * @property {string} nick or the name of a server
 * @property {string} user "" for none
 * @property {string} host "" for none
 *
 * @typedef {Object} Line
 * @property {Object<string, string>} tags
 * @property {Source|null} source
 * @property {string} command in capitals, or three digits
 * @property {string[]} params
 */

/**
 * @param {string} text without its end
 * @returns {Line|null} null for what is no line
 */
export function parseLine(text) {
  let rest = text.replace(/[\r\n]+$/, "");
  let tags = Object.create(null);
  let source = null;
  if (rest.startsWith("@")) {
    const [head, tail] = cut(rest);
    tags = parseTags(head.slice(1));
    rest = tail;
  }
  if (rest.startsWith(":")) {
    const [head, tail] = cut(rest);
    source = parseSource(head.slice(1));
    rest = tail;
  }
  const [command, tail] = cut(rest);
  return command === "" ? null : { tags, source, command: command.toUpperCase(), params: parseParams(tail) };
}

/**
 * @param {string} text `nick!user@host`, `nick`, or a server
 * @returns {Source}
 */
export function parseSource(text) {
  const at = text.indexOf("@");
  const host = at < 0 ? "" : text.slice(at + 1);
  const before = at < 0 ? text : text.slice(0, at);
  const bang = before.indexOf("!");
  return bang < 0
    ? { nick: before, user: "", host }
    : { nick: before.slice(0, bang), user: before.slice(bang + 1), host };
}

/**
 * @param {{tags?: Object<string, string>, command: string, params?: string[]}} line
 * @returns {string} without its end
 * @throws {Error} when a parameter cannot be sent as it is
 */
export function formatLine({ tags = {}, command, params = [] }) {
  const head = formatTags(tags);
  const words = params.map((param, i) => formatParam(param, i === params.length - 1));
  return [head === "" ? "" : `@${head}`, command, ...words].filter((word) => word !== "").join(" ");
}

function formatParam(param, isLast) {
  if (/[\r\n\0]/.test(param)) {
    throw new Error("a parameter has no line ends");
  }
  const isPlain = param !== "" && !param.startsWith(":") && !param.includes(" ");
  if (isPlain) {
    return param;
  }
  if (!isLast) {
    throw new Error("only the last parameter may hold spaces");
  }
  return `:${param}`;
}

function parseParams(text) {
  const params = [];
  let rest = text;
  while (rest !== "") {
    if (rest.startsWith(":")) {
      params.push(rest.slice(1));
      break;
    }
    const [param, tail] = cut(rest);
    params.push(param);
    rest = tail;
  }
  return params;
}

/** The first word, and what comes behind the spaces that follow it. */
function cut(text) {
  const at = text.indexOf(" ");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at).replace(/^ +/, "")];
}
