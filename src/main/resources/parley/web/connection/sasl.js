/** Proving an account (IRCv3 sasl): PLAIN, and SCRAM-SHA-256 where the page may compute it. */
import { canScram, Scram } from "./scram.js";

const CHUNK = 400;
const ENCODER = new TextEncoder();

/**
 * @param {string} offered the value of the capability, "PLAIN,SCRAM-SHA-256"; "" when the server does not say
 * @returns {"PLAIN"|"SCRAM-SHA-256"} the better one that both know
 */
export function chooseMechanism(offered) {
  return canScram() && offered.split(",").includes("SCRAM-SHA-256") ? "SCRAM-SHA-256" : "PLAIN";
}

/**
 * One exchange.
 *
 * @typedef {Object} Conversation
 * @property {(challenge: string) => Promise<string[]>} answer turns the text of a challenge into the parameters of
 *   AUTHENTICATE lines
 * @property {() => boolean} isDone whether the server may say that it succeeded
 * @property {() => import("./scram.js").Proof|null} proof what may be kept of it instead of the password
 *
 * @param {"PLAIN"|"SCRAM-SHA-256"} mechanism
 * @param {{account: string, password?: string, proof?: import("./scram.js").Proof|null}} who
 * @returns {Conversation}
 */
export function conversation(mechanism, who) {
  const { next, isDone, proof } = mechanism === "PLAIN" ? plain(who) : scram(new Scram(who));
  return { answer: async (challenge) => chunks(await next(challenge === "+" ? "" : atob(challenge))), isDone, proof };
}

function plain({ account, password }) {
  return { next: async () => `\0${account}\0${password}`, isDone: () => true, proof: () => null };
}

/** @param {Scram} exchange */
function scram(exchange) {
  const steps = [
    () => exchange.first(),
    (challenge) => exchange.last(challenge),
    (words) => exchange.check(words) ?? "",
  ];
  return {
    next: async (challenge) => steps.shift()?.(challenge) ?? "",
    isDone: () => exchange.proof !== null,
    proof: () => exchange.proof,
  };
}

/** Base64 in pieces of 400; a last piece of 400 is followed by an empty one (`+`). */
function chunks(text) {
  const all = btoa(String.fromCharCode(...ENCODER.encode(text)));
  const pieces = all.match(new RegExp(`.{1,${CHUNK}}`, "g")) ?? [];
  return all.length % CHUNK === 0 ? [...pieces, "+"] : pieces;
}
