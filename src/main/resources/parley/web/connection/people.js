/** What servers say about people when asked. */

/**
 * @typedef {Object} Person
 * @property {string} nick
 * @property {string} host `user@host`
 * @property {string} realname
 * @property {string|null} account
 * @property {string|null} away
 * @property {string[]} rooms with the signs of their ranks
 * @property {boolean} operator
 * @property {boolean} bot
 * @property {boolean} secure
 * @property {number|null} idle seconds
 * @property {number|null} since milliseconds
 *
 * @param {import("./answers.js").Item[]} lines the answer to WHOIS
 * @returns {Person}
 */
export function whoisOf(lines) {
  const person = {
    nick: "", host: "", realname: "", account: null, away: null, rooms: [],
    operator: false, bot: false, secure: false, idle: null, since: null,
  };
  for (const { command, params } of lines) {
    WHOIS[command]?.(person, params);
  }
  return person;
}

const WHOIS = {
  301: (person, [, , words]) => (person.away = words ?? ""),
  311: (person, [, nick, user, host, , realname]) => Object.assign(person, { nick, host: `${user}@${host}`, realname }),
  313: (person) => (person.operator = true),
  317(person, [, , idle, since]) {
    person.idle = Number(idle);
    person.since = Number(since) * 1000 || null;
  },
  319: (person, params) => person.rooms.push(...(params[2] ?? "").split(" ").filter((word) => word !== "")),
  330: (person, [, , account]) => (person.account = account),
  335: (person) => (person.bot = true),
  671: (person) => (person.secure = true),
};

/**
 * @param {import("../wire/message.js").Line} line RPL_WHOSPCRPL for `%tuhnfar`
 * @returns {import("../state/events.js").UserChanged}
 */
export function whoLine({ params }) {
  const [, , user, host, nick, flags = "", account = "0", realname = ""] = params;
  const away = flags.startsWith("G") ? "" : null;
  const bot = flags.includes("B");
  const known = account === "0" ? null : account;
  return { type: "user", nick, changes: { host: `${user}@${host}`, account: known, realname, away, bot } };
}
