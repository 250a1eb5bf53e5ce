/**
 * SCRAM-SHA-256 (RFC 5802, RFC 7677), the client's side. The server is sent no password, and proves in turn that it
 * knows the account. What is left in the end, and may be kept, opens this one account at this one server: no password
 * can be read from it, and it ends with the next password.
 */

/** Fewer rounds than any server may have (RFC 7677), and more than a page computes in a few seconds. */
const ROUNDS_MIN = 4096;
const ROUNDS_MAX = 2_000_000;
const ENCODER = new TextEncoder();

/**
 * What may be kept instead of the password (RFC 5802, section 9).
 *
 * @typedef {Object} Proof
 * @property {string} account
 * @property {string} salt Base64, as the server says it
 * @property {number} rounds
 * @property {string} clientKey Base64
 * @property {string} serverKey Base64
 */

/** Whether this page may compute it: over https, or at localhost. */
export const canScram = () => globalThis.crypto?.subtle !== undefined;

/** The exchange has to end. `code` is one of lang/errors.en.js. */
export class ScramError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export class Scram {
  #who;
  #nonce;
  #first;
  #expected = null;
  #known = null;
  #isVerified = false;

  /**
   * @param {{account: string, password?: string, proof?: Proof|null}} who with the one or the other
   * @param {string} [nonce]
   */
  constructor(who, nonce = toBase64(crypto.getRandomValues(new Uint8Array(18)))) {
    this.#who = who;
    this.#nonce = nonce;
    this.#first = `n=${who.account.replace(/=/g, "=3D").replace(/,/g, "=2C")},r=${nonce}`;
  }

  /** The client's first message. */
  first() {
    return `n,,${this.#first}`;
  }

  /** The proof, for the server's challenge. @param {string} challenge @returns {Promise<string>} */
  async last(challenge) {
    const { r, s, i } = Object.fromEntries(challenge.split(",").map((part) => [part[0], part.slice(2)]));
    const rounds = Number(i);
    if (!r?.startsWith(this.#nonce) || r === this.#nonce || !s || !(rounds >= ROUNDS_MIN && rounds <= ROUNDS_MAX)) {
      throw new ScramError("SASL", "the server's challenge is none");
    }
    this.#known = await this.#keys(s, rounds);
    const { clientKey, serverKey } = this.#known;
    const without = `c=biws,r=${r}`;
    const all = `${this.#first},${challenge},${without}`;
    const key = fromBase64(clientKey);
    const signature = await hmac(await sha256(key), all);
    this.#expected = toBase64(await hmac(fromBase64(serverKey), all));
    return `${without},p=${toBase64(key.map((byte, at) => byte ^ signature[at]))}`;
  }

  /** Whether the server knows the account: its last message. @param {string} words */
  check(words) {
    if (this.#expected === null || words !== `v=${this.#expected}`) {
      throw new ScramError("SASL", "the server does not know the password");
    }
    this.#isVerified = true;
  }

  /** What may be kept, once both sides are proved; null before. @returns {Proof|null} */
  get proof() {
    return this.#isVerified ? this.#known : null;
  }

  async #keys(salt, rounds) {
    const { account, password, proof } = this.#who;
    if (proof && proof.salt === salt && proof.rounds === rounds) {
      return proof;
    }
    if (!password) {
      throw new ScramError("PROOF_OLD", "the password is another one now");
    }
    const salted = await pbkdf2(prepare(password), fromBase64(salt), rounds);
    const [clientKey, serverKey] = [await hmac(salted, "Client Key"), await hmac(salted, "Server Key")].map(toBase64);
    return { account, salt, rounds, clientKey, serverKey };
  }
}

/** One password of what different keyboards make of it (RFC 4013, as servers of today do it). */
export function prepare(password) {
  return password
    .replace(/\p{Zs}/gu, " ")
    .replace(/[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g, "")
    .normalize("NFKC");
}

async function pbkdf2(password, salt, iterations) {
  const key = await crypto.subtle.importKey("raw", ENCODER.encode(password), "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256));
}

async function hmac(key, text) {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, ENCODER.encode(text)));
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
