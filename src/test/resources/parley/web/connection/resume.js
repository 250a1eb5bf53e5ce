/** Somebody who talks on and on while the server goes and comes back; the steps are told by whoever restarts it. */
import { arrive, leave, texts } from "/test/people.js";
import { until } from "/test/check.js";

let talker;
let listener;
let timer;
const said = [];

/** Two people arrive, and one begins to talk, a line every few milliseconds. */
export async function begin() {
  [talker, listener] = [await arrive("ann"), await arrive("bob")];
  timer = setInterval(() => {
    said.push(`line ${said.length + 1}`);
    talker.client.say("#lobby", said.at(-1));
  }, 5);
}

/** Waits until so many more lines have been said. */
export async function goOn(lines) {
  const enough = said.length + lines;
  await until(() => said.length >= enough, `${lines} more lines`, 60_000);
}

/** Waits until the link is down. */
export async function down() {
  await until(() => talker.store.state().link.status !== "online", "the end of the link", 60_000);
}

/**
 * The talk ends. Once everything is settled, what was lost is said again by its writer.
 *
 * @returns {Promise<object>} what each of them has, and a newcomer
 */
export async function end() {
  clearInterval(timer);
  const isOnline = ({ store }) => store.state().link.status === "online" && store.state().link.resumed;
  const mine = () => talker.room().log.filter((entry) => entry.type === "message" && entry.mine);
  await until(() => isOnline(talker) && isOnline(listener) && mine().every(({ status }) => status !== "sending"), "everything settled", 90_000);
  const unsure = mine().filter(({ status }) => status === "failed");
  const newcomer = await arrive("carl");
  await until(() => texts(newcomer).length > 0, "the past");
  while (newcomer.room().older !== "none") {
    await newcomer.client.older("#lobby");
  }
  const stored = new Set(texts(newcomer));
  const wrong = unsure.filter(({ text }) => stored.has(text)).map(({ text }) => text);
  unsure.forEach(({ label }) => talker.client.retry("#lobby", label));
  await until(() => mine().every(({ status }) => status === "sent"), "said again", 30_000);
  const last = mine().length;
  await until(() => [listener, newcomer].every((each) => texts(each).length >= last), "all of it heard", 30_000);
  const result = {
    said: [...said].sort(),
    talker: texts(talker).sort(),
    listener: texts(listener).sort(),
    newcomer: texts(newcomer).sort(),
    unsure: unsure.map(({ text }) => text),
    wronglyUnsure: wrong,
    nick: talker.store.state().me.nick,
    gaps: [talker, listener].flatMap((each) => each.room().log.filter(({ type }) => type === "gap")).length,
  };
  leave(talker, listener, newcomer);
  return result;
}
