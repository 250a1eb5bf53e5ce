/** What people want done, as lines. They are methods of the client; `key` is a room's. */
import { RefusalError } from "./refusal.js";
import { isBatch } from "./batches.js";
import { whoisOf, whoLine } from "./people.js";

/** Fields of WHOX that are asked for, in the order in which servers answer. */
const WHO_FIELDS = "%tuhnfar,7";
const SEARCH_LIMIT = 50;

const ACTIONS = {
  /** Goes into a room, whose name may come without `#`. */
  async join(name, key = "") {
    const written = this.context.isRoom(name) ? name : `#${name}`;
    const known = key || (this.keys.get(written.toLowerCase()) ?? "");
    try {
      await this.ask("JOIN", written, ...(known === "" ? [] : [known]));
      this.keys.set(written.toLowerCase(), known);
      return this.context.key(written);
    } catch (problem) {
      if (problem.code !== "LOST" && problem.code !== "OFFLINE") {
        notIn(this, written, problem);
      }
      throw problem;
    }
  },

  /** A new room is one that one goes into first. */
  createRoom(name) {
    return this.join(name);
  },

  /** Leaves a room, or closes a conversation. */
  async leave(key, words = "") {
    const room = this.state.rooms[key];
    if (room?.kind === "room" && room.joined && this.isOnline) {
      await this.ask("PART", room.name, ...(words === "" ? [] : [words])).catch(() => []);
    } else if (room?.kind === "person") {
      this.chores.watch(room.name, false);
    }
    this.dispatch({ type: "closed", key });
  },

  /** Says words; they are shown at once, as on their way. @param {{replyTo?: string|null}} [how] */
  say(key, text, { replyTo = null } = {}) {
    this.chores.said(key);
    this.outbox.add(key, text, { replyTo });
  },

  act(key, text) {
    this.chores.said(key);
    this.outbox.add(key, text, { kind: "action" });
  },

  notice(key, text) {
    this.outbox.add(key, text, { kind: "notice" });
  },

  /** Sends a failed line again. */
  retry(key, label) {
    this.outbox.retry(key, label);
  },

  react(key, id, emoji) {
    return reaction(this, key, id, { "+draft/react": emoji });
  },

  unreact(key, id, emoji) {
    return reaction(this, key, id, { "+draft/unreact": emoji });
  },

  /** Corrects an own message (ircv3-specifications pull request 425). */
  async edit(key, id, text) {
    if (!this.has("draft/message-edit")) {
      throw new RefusalError("UNSUPPORTED", "");
    }
    const tags = { label: this.answers.nextLabel(), "draft/target-msgid": id, "draft/edit-text": text };
    await this.request({ tags, command: "EDIT", params: [this.state.rooms[key].name] });
    this.dispatch({ type: "editing", key, id: null });
  },

  redact(key, id, words = "") {
    return this.ask("REDACT", this.state.rooms[key].name, id, ...(words === "" ? [] : [words]));
  },

  typing(key, state) {
    this.chores.typing(key, state);
  },

  setTopic(key, topic) {
    return this.ask("TOPIC", this.state.rooms[key].name, topic);
  },

  older(key) {
    return this.history.older(key);
  },

  around(key, id) {
    return this.history.around(key, id);
  },

  fillGap(key, gapKey) {
    return this.history.fill(key, gapKey);
  },

  /**
   * Looks for words.
   *
   * @returns {Promise<{found: {key: string, entry: import("../state/model.js").Message}[], limited: boolean}>} the
   *   latest first; limited: the server did not look at everything
   */
  async search(text, { key = "", from = "" } = {}) {
    if (!this.has("soju.im/search")) {
      throw new RefusalError("UNSUPPORTED", "");
    }
    const asked = { text, from, in: key === "" ? "" : this.state.rooms[key].name, limit: String(SEARCH_LIMIT) };
    const words = Object.entries(asked).filter(([, value]) => value !== "").map(([name, value]) => `${name}=${attribute(value)}`);
    const lines = await this.ask("SEARCH", words.join(";"));
    const found = lines.flatMap((line) => (isBatch(line) ? this.past(line) : []));
    found.reverse().sort((a, b) => b.entry.time - a.entry.time); // of one millisecond the later first
    return { found, limited: lines.some((line) => line.command === "NOTE" && line.params[1] === "SEARCH_LIMITED") };
  },

  /** Says that all up to a time was read. */
  markRead(key, time) {
    this.dispatch({ type: "marked", room: key, time });
    return this.ask("MARKREAD", this.state.rooms[key].name, `timestamp=${new Date(time).toISOString()}`);
  },

  nick(name) {
    return this.ask("NICK", name);
  },

  /** @param {string|null} words null: back again */
  async away(words) {
    await this.ask("AWAY", ...(words ? [words] : []));
    this.dispatch({ type: "user", nick: this.state.me.nick, changes: { away: words || null } });
  },

  login(account, password) {
    return this.account.prove(account, password);
  },

  register(account, password, email = "") {
    return this.account.prove(account, password, { register: true, email });
  },

  kick(key, nick, words = "") {
    return this.ask("KICK", this.state.rooms[key].name, nick, ...(words === "" ? [] : [words]));
  },

  /** Bans somebody, who is thrown out too when there. */
  async ban(key, nick, words = "") {
    await this.setMode(key, "+b", banMask(this, nick));
    if (this.state.rooms[key].members.has(this.context.key(nick))) {
      await this.kick(key, nick, words);
    }
  },

  unban(key, mask) {
    return this.setMode(key, "-b", mask);
  },

  mute(key, nick) {
    return this.setMode(key, "+b", `m:${banMask(this, nick)}`);
  },

  unmute(key, nick) {
    return this.setMode(key, "-b", `m:${banMask(this, nick)}`);
  },

  /** Masks that are banned. @returns {Promise<{mask: string, by: string}[]>} */
  async bans(key) {
    const lines = await this.ask("MODE", this.state.rooms[key].name, "+b");
    return lines.filter((line) => line.command === "367").map(({ params }) => ({ mask: params[2], by: params[3] ?? "" }));
  },

  invite(key, nick) {
    return this.ask("INVITE", nick, this.state.rooms[key].name);
  },

  /** Gives or takes a rank. @param {string} letter of the mode: "o", "v" .. */
  setRank(key, nick, letter, has) {
    return this.setMode(key, (has ? "+" : "-") + letter, nick);
  },

  setMode(key, letters, ...params) {
    return this.ask("MODE", this.state.rooms[key].name, letters, ...params);
  },

  renameRoom(key, name, words = "") {
    return this.ask("RENAME", this.state.rooms[key].name, name, words);
  },

  /** @returns {Promise<import("./people.js").Person>} */
  async whois(nick) {
    return whoisOf(await this.ask("WHOIS", nick));
  },

  /** Asks who is in a room; what is new of them comes into the state. */
  async who(name) {
    const lines = await this.ask("WHO", name, WHO_FIELDS);
    lines.filter((line) => line.command === "354").map(whoLine).forEach((event) => this.dispatch(event));
  },

  /** @returns {Promise<{name: string, key: string, members: number, topic: string}[]>} the fullest first */
  async list() {
    const lines = await this.ask("LIST");
    return lines
      .filter((line) => line.command === "322")
      .map(({ params: [, name, members, topic = ""] }) => ({ name, key: this.context.key(name), members: Number(members), topic }))
      .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name));
  },

  /** Sends a line as it was typed, and gives the words of the answer. */
  async raw(command, ...params) {
    const lines = await this.ask(command, ...params);
    return lines.map((line) => line.params.slice(1).join(" "));
  },
};

/** @param {{prototype: object}} type */
export function addActions(type) {
  Object.assign(type.prototype, ACTIONS);
}

/** A room does not let one in. */
function notIn(client, name, { code, words }) {
  const room = client.context.key(name);
  client.dispatch({ type: "out", room, name, how: code === "474" ? "banned" : "refused", code, text: words });
  client.outbox.shut(room, code);
}

function reaction(client, key, id, tag) {
  const tags = { label: client.answers.nextLabel(), ...tag, "+reply": id, "+draft/reply": id };
  return client.request({ tags, command: "TAGMSG", params: [client.state.rooms[key].name] });
}

/** An account is banned whatever it is called; of a guest there is only the name. */
function banMask(client, nick) {
  const account = client.state.users.get(client.context.key(nick))?.account;
  const letter = client.state.server.isupport.ACCOUNTEXTBAN;
  return account && typeof letter === "string" ? `${letter.split(",")[0]}:${account}` : `${nick}!*@*`;
}

/** Values of SEARCH are escaped as those of tags. */
function attribute(value) {
  return value.replace(/[; \\]/g, (c) => ({ ";": "\\:", " ": "\\s", "\\": "\\\\" })[c]);
}
