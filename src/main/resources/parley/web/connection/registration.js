/**
 * From an open socket to the welcome: capabilities, account, name (modern.ircdocs.horse, "Connection
 * Registration"). Afterwards it takes what the server says later of its capabilities (cap-notify).
 */
import { chooseMechanism, conversation } from "./sasl.js";
import { RefusalError, refusalOf } from "./refusal.js";
import { ACCOUNT_REQUIRED } from "./probe.js";

/** What this client makes use of. */
export const WANTED = [
  "account-notify",
  "account-tag",
  "away-notify",
  "batch",
  "chghost",
  "echo-message",
  "extended-join",
  "invite-notify",
  "labeled-response",
  "message-tags",
  "multi-prefix",
  "sasl",
  "server-time",
  "setname",
  "standard-replies",
  "userhost-in-names",
  "draft/account-registration",
  "draft/channel-rename",
  "draft/chathistory",
  "draft/event-playback",
  "draft/message-edit",
  "draft/message-redaction",
  "draft/multiline",
  "draft/read-marker",
  "soju.im/search",
  "soju.im/FILEHOST",
];
/** Names in one CAP REQ: well under a line's 512 bytes. */
const REQUESTED_AT_ONCE = 12;

const NICK_REFUSALS = new Set(["431", "432", "433", "436", "437"]);

/**
 * @typedef {Object} Who
 * @property {string} nick
 * @property {string} [account] to log in to
 * @property {string} [password] of the account
 * @property {boolean} [register] makes the account first
 * @property {string} [email]
 * @property {string} [serverPassword]
 *
 * @typedef {Object} Steps what the client is asked to do
 * @property {(command: string, ...params: string[]) => void} send
 * @property {(caps: Object<string, string>) => void} caps
 * @property {(account: string|null) => void} account null: not logged in any more
 * @property {() => void} proved
 * @property {(refusal: RefusalError, field: "nick"|"password"|null) => void} refused
 */
export class Registration {
  #who;
  #steps;
  #offered = {};
  #granted = {};
  #unanswered = 0;
  #answer = null;
  #challenge = "";
  #done = false;
  #isProving = false;

  /**
   * @param {Who} who
   * @param {Steps} steps
   */
  constructor(who, steps) {
    this.#who = who;
    this.#steps = steps;
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
      case "AUTHENTICATE":
        this.#challenged(line.params[0]);
        return true;
      case "900":
        this.#steps.account(line.params[2]);
        return true;
      case "901":
        this.#steps.account(null);
        return true;
      case "903":
        this.#proved();
        return true;
      case "REGISTER":
        this.#registered(line);
        return true;
      default:
        return (!this.#done || this.#isProving) && this.#refused(line);
    }
  }

  /** The welcome is there. */
  welcomed() {
    this.#done = true;
    this.#isProving = false;
  }

  /** Proves an account later. @param {Who} who */
  prove(who) {
    this.#who = who;
    this.#prove();
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
        this.#prove();
      }
    }
  }

  #prove() {
    const { account, password, register, email } = this.#who;
    this.#isProving = true;
    if (register && password) {
      if (!("draft/account-registration" in this.#granted)) {
        this.#steps.refused(new RefusalError("UNSUPPORTED", ""), null);
        return;
      }
      this.#steps.send("REGISTER", account || "*", email || "*", password);
    } else if (account && password) {
      if (!("sasl" in this.#granted)) {
        this.#steps.refused(new RefusalError("UNSUPPORTED", ""), null);
        return;
      }
      const mechanism = chooseMechanism(this.#granted.sasl);
      this.#answer = conversation(mechanism, { account, password });
      this.#steps.send("AUTHENTICATE", mechanism);
    } else {
      this.#end();
    }
  }

  async #challenged(piece) {
    if (piece !== "+" && piece.length === 400) {
      this.#challenge += piece;
      return;
    }
    const challenge = piece === "+" ? this.#challenge : this.#challenge + piece;
    this.#challenge = "";
    try {
      const answers = await this.#answer?.(challenge === "" ? "+" : challenge);
      answers?.forEach((each) => this.#steps.send("AUTHENTICATE", each));
    } catch (problem) {
      this.#steps.send("AUTHENTICATE", "*");
      this.#steps.refused(new RefusalError("SASL", problem.message), "password");
    }
  }

  #registered({ params }) {
    if (params[0] === "SUCCESS") {
      this.#steps.account(params[1]);
      this.#proved();
    } else {
      this.#steps.refused(new RefusalError(params[0], params.at(-1) ?? ""), null);
    }
  }

  #refused(line) {
    const refusal = refusalOf(line);
    const isOfProving = /^90/.test(line.command) || ["REGISTER", "AUTHENTICATE"].includes(line.params[0]);
    if (this.#done && !isOfProving) {
      return false;
    }
    if (refusal === null || line.params[0] === "CAP" || line.command === "410") {
      return false;
    }
    const isPassword = /^(90[24567]|464)$/.test(line.command) || refusal.code.includes("PASSWORD");
    const isNick = NICK_REFUSALS.has(line.command) || /^(?!ACCOUNT_REQUIRED).*ACCOUNT/.test(refusal.code);
    this.#steps.refused(refusal, isPassword ? "password" : isNick ? "nick" : null);
    return true;
  }

  #proved() {
    this.#isProving = false;
    this.#steps.proved();
    this.#end();
  }

  #end() {
    if (!this.#done) {
      this.#steps.send("CAP", "END");
    }
  }
}

function parseCaps(text) {
  const pairs = text.split(" ").filter((word) => word !== "");
  return Object.fromEntries(
    pairs.map((word) => {
      const at = word.indexOf("=");
      return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

/** A user name of plain letters and digits: servers take no others. */
function username(nick) {
  return nick.replace(/[^A-Za-z0-9]/g, "").slice(0, 10).toLowerCase() || "web";
}
