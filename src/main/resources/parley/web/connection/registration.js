/**
 * From an open socket to the welcome: capabilities, account, name (modern.ircdocs.horse, "Connection
 * Registration"). Afterwards it takes what the server says later of its capabilities (cap-notify).
 */
import { parseCaps, RESUME, WANTED } from "./caps.js";
import { Proving } from "./proving.js";
import { RefusalError, refusalOf } from "./refusal.js";
import { ACCOUNT_REQUIRED } from "./probe.js";

/** Names in one CAP REQ: well under a line's 512 bytes. */
const REQUESTED_AT_ONCE = 12;

const NICK_REFUSALS = new Set(["431", "432", "433", "436", "437"]);

/**
 * @typedef {Object} Who
 * @property {string} nick
 * @property {string} [account] to log in to
 * @property {string} [password] of the account
 * @property {import("./scram.js").Proof|null} [proof] what was kept instead of the password
 * @property {boolean} [register] makes the account first
 * @property {string} [email] or an invitation
 * @property {string} [serverPassword]
 * @property {string} [token] to go on with where another connection broke; "" for none
 *
 * @typedef {Object} Steps what the client is asked to do
 * @property {(command: string, ...params: string[]) => void} send
 * @property {(caps: Object<string, string>) => void} caps
 * @property {(account: string|null) => void} account null: not logged in any more
 * @property {() => void} proved
 * @property {(proof: import("./scram.js").Proof) => void} keep what is good for the next time, instead of the password
 * @property {(token: string) => void} token to go on with when this connection breaks: a secret
 * @property {(refusal: import("./refusal.js").RefusalError, field: "nick"|"password"|null) => void} refused
 */
export class Registration {
  #who;
  #steps;
  #proving;
  #offered = {};
  #granted = {};
  #unanswered = 0;
  #done = false;

  /**
   * @param {Who} who
   * @param {Steps} steps
   */
  constructor(who, steps) {
    this.#who = who;
    this.#steps = steps;
    this.#proving = new Proving({ ...steps, done: () => this.#proved() });
  }

  /** The socket is open. */
  begin() {
    const { nick, serverPassword } = this.#who;
    this.#steps.send("CAP", "LS", "302");
    if (serverPassword) {
      this.#steps.send("PASS", serverPassword);
    }
    this.#steps.send("NICK", nick);
    this.#steps.send("USER", username(nick), "0", "*", nick);
  }

  /**
   * @param {import("../wire/message.js").Line} line
   * @returns {boolean} whether it was part of this
   */
  take(line) {
    switch (line.command) {
      case "CAP":
        this.#cap(line);
        return true;
      case "900":
        this.#steps.account(line.params[2]);
        return true;
      case "901":
        this.#steps.account(null);
        return true;
      case "RESUME":
        this.#resumes(line.params);
        return true;
      default:
        return this.#proving.take(line) || this.#refused(line);
    }
  }

  /** The welcome is there. */
  welcomed() {
    this.#done = true;
  }

  /** Proves an account later. @param {Who} who */
  prove(who) {
    this.#who = who;
    this.#proving.begin(who, this.#granted);
  }

  #cap({ params }) {
    const [, word, ...rest] = params;
    const list = parseCaps(rest.at(-1) ?? "");
    switch (word) {
      case "LS":
        Object.assign(this.#offered, list);
        if (rest[0] !== "*") {
          this.#offer();
        }
        break;
      case "NEW":
        Object.assign(this.#offered, list);
        this.#request(Object.keys(list));
        break;
      case "ACK":
      case "NAK":
        this.#answered(word === "ACK" ? Object.keys(list) : []);
        break;
      case "DEL":
        Object.keys(list).forEach((name) => delete this.#granted[name]);
        this.#steps.caps({ ...this.#granted });
        break;
      default: // LIST, which is never asked for
    }
  }

  /** All is said that the server has. */
  #offer() {
    if (ACCOUNT_REQUIRED in this.#offered && !this.#who.account && !this.#done) {
      this.#steps.refused(new RefusalError("ACCOUNT_REQUIRED", ""), null);
    } else {
      this.#request(Object.keys(this.#offered));
    }
  }

  #request(names) {
    const wanted = names.filter((name) => WANTED.includes(name) && !(name in this.#granted));
    for (let at = 0; at < wanted.length; at += REQUESTED_AT_ONCE) {
      this.#unanswered += 1;
      this.#steps.send("CAP", "REQ", wanted.slice(at, at + REQUESTED_AT_ONCE).join(" "));
    }
    if (this.#unanswered === 0 && !this.#done) {
      this.#end();
    }
  }

  #answered(names) {
    for (const name of names) {
      this.#granted[name] = this.#offered[name] ?? "";
    }
    this.#unanswered -= 1;
    if (this.#unanswered === 0) {
      this.#steps.caps({ ...this.#granted });
      if (!this.#done) {
        this.#goOn();
      }
    }
  }

  /** Goes on as who one was; a guest alone, for who has an account proves it anew. */
  #goOn() {
    const { token, account } = this.#who;
    if (token && !account && RESUME in this.#granted) {
      this.#steps.send("RESUME", token);
    } else {
      this.#prove();
    }
  }

  /** The token of this connection, or the word that this is who one was: the welcome follows. */
  #resumes([word, token]) {
    if (word === "TOKEN" && token !== undefined) {
      this.#steps.token(token);
    }
  }

  #prove() {
    if (!this.#proving.begin(this.#who, this.#granted)) {
      this.#end();
    }
  }

  #refused(line) {
    const { command, params } = line;
    if (command === "FAIL" && params[0] === "RESUME") {
      this.#prove();
      return true;
    }
    const refusal = refusalOf(line);
    const isOfProving = /^90/.test(command) || ["REGISTER", "AUTHENTICATE"].includes(params[0]);
    if (this.#done && !(this.#proving.isUnderWay && isOfProving)) {
      return false;
    }
    if (refusal === null || params[0] === "CAP" || command === "410") {
      return false;
    }
    const isPassword = /^(90[24567]|464)$/.test(command) || refusal.code.includes("PASSWORD");
    const isNick = NICK_REFUSALS.has(command) || /^(?!ACCOUNT_REQUIRED).*ACCOUNT/.test(refusal.code);
    this.#proving.fail(refusal, isPassword ? "password" : isNick ? "nick" : null);
    return true;
  }

  #proved() {
    this.#steps.proved();
    this.#end();
  }

  #end() {
    if (!this.#done) {
      this.#steps.send("CAP", "END");
    }
  }
}

/** A user name of plain letters and digits: servers take no others. */
function username(nick) {
  return nick.replace(/[^A-Za-z0-9]/g, "").slice(0, 10).toLowerCase() || "web";
}
