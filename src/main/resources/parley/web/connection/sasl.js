/** Proving an account (IRCv3 sasl): PLAIN, and SCRAM-SHA-256 where the page may compute it. */

const CHUNK = 400;
const ENCODER = new TextEncoder();

/**
 * @param {string} offered the value of the capability, "PLAIN,SCRAM-SHA-256"; "" when the server does not say
 * @returns {"PLAIN"|"SCRAM-SHA-256"} the better one that both know
 */
export function chooseMechanism(offered) {
  const isSecure = globalThis.crypto?.subtle !== undefined;
  return isSecure && offered.split(",").includes("SCRAM-SHA-256") ? "SCRAM-SHA-256" : "PLAIN";
}

/**
 * @param {string} mechanism
 * @param {{account: string, password: string}} who
 * @returns {(challenge: string) => Promise<string[]>} turns the text of a challenge into the parameters of
 *   AUTHENTICATE lines
 */
export function conversation(mechanism, who) {
  const next = mechanism === "PLAIN" ? plain(who) : scram(who);
  return async (challenge) => chunks(await next(challenge === "+" ? "" : fromBase64(challenge)));
}

function plain({ account, password }) {
  return async () => `\0${account}\0${password}`;
}

/** RFC 5802 and 7677. The server's signature is checked: who does not know the password is not the server. */
function scram({ account, password }) {
  const nonce = toBase64(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const first = `n=${account.replace(/=/g, "=3D").replace(/,/g, "=2C")},r=${nonce}`;
  const steps = [
    async () => `n,,${first}`,
    (challenge) => proof(challenge, first, nonce, password, steps),
    (challenge) => steps.check(challenge),
  ];
  let step = 0;
  return (challenge) => steps[step++](challenge);
}

async function proof(challenge, first, nonce, password, steps) {
  const { r, s, i } = Object.fromEntries(challenge.split(",").map((part) => [part[0], part.slice(2)]));
  if (!r?.startsWith(nonce) || s === undefined || !(Number(i) >= 4096)) {
    throw new Error("the server's challenge is none");
  }
  const salted = await pbkdf2(password, fromBase64(s), Number(i));
  const key = await hmac(salted, "Client Key");
  const stored = new Uint8Array(await crypto.subtle.digest("SHA-256", key));
  const last = `c=biws,r=${r}`;
  const all = `${first},${challenge},${last}`;
  const signature = await hmac(stored, all);
  const wanted = binary(await hmac(await hmac(salted, "Server Key"), all));
  steps.check = async (words) => {
    if (words !== `v=${toBase64(wanted)}`) {
      throw new Error("the server does not know the password");
    }
    return "";
  };
  return `${last},p=${toBase64(binary(key.map((byte, at) => byte ^ signature[at])))}`;
}

async function pbkdf2(password, salt, iterations) {
  const key = await crypto.subtle.importKey("raw", ENCODER.encode(password), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

async function hmac(key, text) {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, ENCODER.encode(text)));
}

/** Base64 in pieces of 400; a last piece of 400 is followed by an empty one (`+`). */
function chunks(text) {
  const all = toBase64(binary(ENCODER.encode(text)));
  const pieces = all.match(new RegExp(`.{1,${CHUNK}}`, "g")) ?? [];
  return all.length % CHUNK === 0 ? [...pieces, "+"] : pieces;
}

const toBase64 = (text) => btoa(text);
const fromBase64 = (text) => atob(text);
const binary = (array) => String.fromCharCode(...array);
const bytes = (text) => Uint8Array.from(text, (c) => c.charCodeAt(0));
