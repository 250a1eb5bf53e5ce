/**
 * Commands of the composer: `/name and its parts`. The words about them are in lang/.
 */
import { words } from "./lang/lang.js";

const firstWord = (text) => {
  const [, first = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  return [first, rest];
};

const rank = (letter, on) => (app, key, text) => app.act.setRank(key, firstWord(text)[0], letter, on);

const runs = {
  me: (app, key, text) => app.client.act(key, text),
  join: (app, _key, text) => app.act.join(...firstWord(text)),
  leave: (app, key) => app.act.leave(key),
  msg: message,
  nick: (app, _key, text) => app.act.nick(text),
  topic: (app, key, text) => app.act.saveTopic(key, text),
  away: (app, _key, text) => app.act.away(text || words.away),
  back: (app) => app.act.away(null),
  invite: (app, key, text) => app.act.invite(key, firstWord(text)[0]),
  kick: (app, key, text) => app.act.kick(key, ...firstWord(text)),
  ban: (app, key, text) => app.act.ban(key, ...firstWord(text)),
  unban: (app, key, text) => app.act.unban(key, firstWord(text)[0]),
  op: rank("o", true),
  deop: rank("o", false),
  voice: rank("v", true),
  devoice: rank("v", false),
  mode: (app, key, text) => app.tell(app.client.setMode(key, ...text.split(/\s+/))),
  whois: (app, _key, text) => app.act.card(firstWord(text)[0]),
  rooms: (app) => app.act.browse(),
  search: (app, _key, text) => app.search.start(text),
  login: (app, _key, text) => app.act.login(...firstWord(text)),
  register: (app, _key, text) => app.act.register(...firstWord(text)),
  logout: (app) => app.act.logout(),
  settings: (app) => app.act.settings(),
  help: (app) => app.act.keys(),
};

const OTHER_NAMES = {
  part: "leave",
  j: "join",
  pm: "msg",
  whisper: "msg",
  query: "msg",
  w: "msg",
  list: "rooms",
  keys: "help",
};

/** Every command, with `name`, `usage()`, `words()` and `run(app, key, text)`. */
export const COMMANDS = Object.keys(runs).map((name) => ({
  name,
  usage: () => words.command[name][0],
  words: () => words.command[name][1],
  run: runs[name],
}));

/**
 * @param {import("./app.js").App} app
 * @param {string} key the room it was typed in
 * @param {string} line with its slash
 */
export function runCommand(app, key, line) {
  const [name, text] = firstWord(line.slice(1));
  const wanted = name.toLowerCase();
  const command = COMMANDS.find((each) => each.name === (OTHER_NAMES[wanted] ?? wanted));
  if (!command) return app.note("warning", words.unknownCommand(name));
  if (!text && needsText(command.usage())) return app.note("warning", words.usage(command.usage()));
  app.dispatch({ type: "drafted", key, text: "" });
  command.run(app, key, text.trim());
}

/** All but the last part may not be left out; of those with one part, away, topic and leave may. */
const needsText = (usage) => usage.includes("<") && !/^\/(away|topic) /.test(usage);

function message(app, _key, text) {
  const [nick, rest] = firstWord(text);
  app.act.talk(nick);
  if (rest) app.client.say(app.client.context.key(nick), rest, {});
}
