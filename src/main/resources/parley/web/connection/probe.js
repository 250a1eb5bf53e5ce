/**
 * What a server says of itself to whoever asks before going in (CAP LS 302): whether one needs an account, and
 * whether one can make one.
 */
import { parseLine } from "../wire/message.js";
import { PROTOCOL } from "./link.js";

/** The server lets nobody in without an account (soju.im/account-required). */
export const ACCOUNT_REQUIRED = "soju.im/account-required";
const REGISTRATION = "draft/account-registration";
const PATIENCE_MILLIS = 10_000;

/**
 * @param {string} url of the WebSocket
 * @returns {Promise<{guests: boolean, registration: boolean}|null>} null: nobody answered
 */
export function probe(url) {
  const { promise, resolve } = Promise.withResolvers();
  const socket = new WebSocket(url, PROTOCOL);
  const names = new Set();
  const end = (answer) => {
    clearTimeout(timer);
    resolve(answer);
    socket.close();
  };
  const timer = setTimeout(() => end(null), PATIENCE_MILLIS);
  socket.onopen = () => socket.send("CAP LS 302");
  socket.onclose = () => end(null);
  socket.onmessage = ({ data }) => {
    const line = parseLine(String(data));
    if (line?.command !== "CAP" || line.params[1] !== "LS") return;
    const list = line.params.at(-1).split(" ");
    list.forEach((word) => names.add(word.split("=")[0]));
    if (line.params[2] === "*") return;
    end({ guests: !names.has(ACCOUNT_REQUIRED), registration: names.has(REGISTRATION) });
  };
  return promise;
}
