import { arrive, enter, hears, leave, texts } from "/test/people.js";
import { equal, fails, isTrue, test, until } from "/test/check.js";

let number = 0;
/** A name that nobody has yet. */
const fresh = (name) => `${name}${(number += 1)}`;

test("what one says the other reads, and it is sent when it is stored", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  ann.client.say("#lobby", `hello ${bob.nick}`);
  const heard = await hears(bob, `hello ${bob.nick}`);
  equal([heard.nick, heard.mention, heard.mine], [ann.nick, true, false]);
  const own = await hears(ann, `hello ${bob.nick}`);
  equal([own.id, own.status, own.mine], [heard.id, "sent", true]);
  leave(ann, bob);
});

test("lines of any length arrive whole", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  const poem = "one\n\n  three\n" + "é 😄 word ".repeat(150) + "\nend";
  ann.client.say("#lobby", poem);
  await hears(bob, poem);
  const long = "x".repeat(9000);
  ann.client.say("#lobby", long);
  const pieces = () => texts(bob).filter((text) => /^x+$/.test(text));
  await until(() => pieces().join("").length === 9000, "all 9000 letters");
  equal(texts(ann).filter((text) => /^x+$/.test(text)), pieces());
  leave(ann, bob);
});

test("answers, reactions, corrections and deletions reach the other", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  ann.client.say("#lobby", "ship it?");
  const asked = await hears(bob, "ship it?");
  bob.client.say("#lobby", "yes", { replyTo: asked.id });
  equal((await hears(ann, "yes")).replyTo, { id: asked.id, nick: ann.nick, excerpt: "ship it?" });
  await bob.client.react("#lobby", asked.id, "👍");
  const shown = () => ann.room().log.find((entry) => entry.id === asked.id);
  await until(() => shown().reactions["👍"]?.[0] === bob.nick, "the reaction");
  await bob.client.unreact("#lobby", asked.id, "👍");
  await until(() => Object.keys(shown().reactions).length === 0, "no reaction");
  await ann.client.edit("#lobby", asked.id, "ship it now?");
  await until(() => bob.room().log.some((entry) => entry.id === asked.id && entry.edited && entry.text === "ship it now?"), "the correction");
  await ann.client.redact("#lobby", asked.id);
  await until(() => bob.room().log.some((entry) => entry.id === asked.id && entry.deleted), "the deletion");
  const refused = await fails(() => bob.client.edit("#lobby", asked.id, "mine"));
  isTrue(refused.code !== "", refused.code);
  leave(ann, bob);
});

test("typing is seen, and an action is one", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  ann.client.typing("#lobby", "active");
  await until(() => ann.nick in bob.room().typing, "typing");
  ann.client.act("#lobby", "waves");
  equal((await hears(bob, "waves")).kind, "action");
  await until(() => !(ann.nick in bob.room().typing), "no typing");
  leave(ann, bob);
});

test("a private word makes a conversation that is unread", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  const key = ann.client.person(bob.nick);
  ann.client.say(key, "psst");
  await hears(bob, "psst", ann.nick);
  equal(bob.room(ann.nick).unread, 1);
  await hears(ann, "psst", bob.nick);
  const gone = ann.client.person(fresh("nobody"));
  ann.client.say(gone, "hello?");
  await until(() => ann.room(gone).log.some((entry) => entry.status === "failed" && entry.failure !== ""), "a refusal");
  leave(ann, bob);
});

test("who makes a room moderates it", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  const name = `#${fresh("den")}`;
  const key = await ann.client.join(name);
  await bob.client.join(name);
  await until(() => ann.room(key).members.has(bob.nick), "bob in it");
  await ann.client.setTopic(key, "Be kind");
  await until(() => bob.room(key).topic === "Be kind", "the topic");
  isTrue((await fails(() => bob.client.setMode(key, "+m"))).code === "482", "bob may not");
  await ann.client.setRank(key, bob.nick, "v", true);
  await until(() => bob.room(key).members.get(bob.nick).ranks === "+", "a voice");
  await ann.client.setMode(key, "+m");
  await until(() => bob.room(key).modes.m === true, "a moderated room");
  await ann.client.ban(key, bob.nick, "spam");
  await until(() => bob.room(key).out?.how === "kicked", "bob out");
  equal([bob.room(key).out.text, (await ann.client.bans(key)).length], ["spam", 1]);
  equal((await fails(() => bob.client.join(name))).code, "474");
  equal(bob.room(key).out.how, "banned");
  await ann.client.invite(key, bob.nick);
  await until(() => bob.store.state().notices.some(({ invite }) => invite?.key === key), "an invitation");
  leave(ann, bob);
});

test("people and rooms can be asked about", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  await bob.client.away("lunch");
  equal(bob.store.state().me.away, "lunch");
  const person = await ann.client.whois(bob.nick);
  equal([person.nick, person.away, person.account, person.rooms], [bob.nick, "lunch", null, ["#lobby"]]);
  await until(() => ann.store.state().users.get(bob.nick).away === "lunch", "away seen");
  const rooms = await ann.client.list();
  isTrue(rooms.some(({ key, members }) => key === "#lobby" && members >= 2), "the lobby is listed");
  equal((await fails(() => ann.client.whois("nobody-at-all"))).code, "401");
  leave(ann, bob);
});

test("a name that is taken is refused, and another may be tried", async () => {
  const ann = await arrive(fresh("ann"));
  const other = enter(ann.nick.toUpperCase());
  await until(() => other.store.state().phase === "refused", "a refusal");
  const { code, field, words } = other.store.state().refusal;
  equal([code, field, words !== ""], ["433", "nick", true]);
  other.client.connect({ nick: fresh("zed"), rooms: ["#lobby"] });
  await until(() => other.room()?.joined, "the other name");
  await other.client.nick(fresh("zoe"));
  await until(() => ann.room().members.get(other.store.state().me.nick) !== undefined, "the new name");
  equal((await fails(() => other.client.nick("no way"))).code, "432");
  leave(ann, other);
});

test("an account is made, logged in to from two places, and read in both", async () => {
  const nick = fresh("acc");
  const first = await arrive(nick, { account: nick, password: "correct horse", register: true });
  equal(first.store.state().me.account, nick);
  const second = await arrive(nick, { account: nick, password: "correct horse" });
  const bob = await arrive(fresh("bob"));
  [first, second].forEach(({ store }) => store.dispatch({ type: "eyes", visible: false, time: 0 }));
  bob.client.say("#lobby", `to ${nick}`);
  const [one, other] = [await hears(first, `to ${nick}`), await hears(second, `to ${nick}`)];
  equal([one.mention, other.mention, first.room().unread, second.room().unread], [true, true, 1, 1]);
  first.store.dispatch({ type: "eyes", visible: true, atBottom: true, time: 0 });
  await until(() => second.room().unread === 0, "read over there too");
  first.client.say("#lobby", "from one");
  equal((await hears(second, "from one")).mine, true);
  leave(first, second, bob);
});

test("a wrong password is refused", async () => {
  const nick = fresh("acc");
  const owner = await arrive(nick, { account: nick, password: "correct horse", register: true });
  const thief = enter(nick, { account: nick, password: "wrong" });
  await until(() => thief.store.state().phase === "refused", "a refusal");
  equal(thief.store.state().refusal.field, "password");
  leave(owner, thief);
});

test("a guest logs in, or makes an account, on the way", async () => {
  const ann = await arrive(fresh("ann"));
  await ann.client.register(ann.nick, "correct horse");
  equal(ann.store.state().me.account, ann.nick);
  leave(ann);
  await until(() => ann.store.state().link.status === "stopped", "the end");
});

test("the past is read page by page, to its beginning", async () => {
  const ann = await arrive(fresh("ann"));
  const key = await ann.client.join(`#${fresh("past")}`);
  for (let i = 0; i < 130; i++) {
    ann.client.say(key, `line ${i}`);
  }
  const last = await hears(ann, "line 129", key);
  const bob = await arrive(fresh("bob"));
  await bob.client.join(key);
  await until(() => texts(bob, key).length > 0, "the latest page");
  equal([texts(bob, key).at(-1), texts(bob, key).length <= 50, bob.room(key).older, bob.room(key).unread], ["line 129", true, "some", 0]);
  for (let pages = 0; bob.room(key).older === "some"; pages++) {
    isTrue(pages < 5, "the past has a beginning");
    await bob.client.older(key);
  }
  equal(texts(bob, key), Array.from({ length: 130 }, (_, i) => `line ${i}`));
  const carl = await arrive(fresh("carl"));
  await carl.client.join(key);
  await until(() => texts(carl, key).length > 0, "the latest page");
  const early = bob.room(key).log.find((entry) => entry.text === "line 10");
  await carl.client.around(key, early.id);
  const gap = carl.room(key).log.find((entry) => entry.type === "gap");
  isTrue(gap !== undefined, "a gap");
  await carl.client.fillGap(key, gap.key);
  isTrue(!carl.room(key).log.some((entry) => entry.type === "gap"), "no gap any more");
  equal(texts(carl, key).at(-1), last.text);
  leave(ann, bob, carl);
});

test("leaving a room takes it off the list", async () => {
  const ann = await arrive(fresh("ann"));
  const key = await ann.client.join(`#${fresh("den")}`);
  await ann.client.leave(key, "bye");
  equal([key in ann.store.state().rooms, ann.store.state().order], [false, ["#lobby"]]);
  leave(ann);
});

test("who logs out may come again as somebody else", async () => {
  const ann = await arrive(fresh("ann"));
  ann.client.say("#lobby", "the last word");
  await hears(ann, "the last word");
  ann.client.logout();
  equal([ann.store.state().phase, ann.store.state().order], ["first", []]);
  const nick = fresh("zoe");
  ann.client.connect({ nick, rooms: ["#lobby"] });
  await until(() => ann.room()?.members.has(nick), "zoe in the lobby");
  equal((await hears(ann, "the last word")).mine, false);
  leave(ann);
});

test("an account is proved again with what was kept of it, and not with another password", async () => {
  const nick = fresh("ann");
  const ann = await arrive(nick, { account: nick, password: "open sesame", register: true });
  const { proof } = ann.client.account;
  equal([proof.account, ann.store.state().me.account], [nick, nick]);
  ann.client.link.renew("cut"); // the password is forgotten by now
  await until(() => ann.store.state().link.status !== "online", "the cut");
  await until(() => ann.store.state().link.status === "online", "the way back");
  equal([ann.store.state().me.account, ann.store.state().me.nick], [nick, nick]);
  ann.client.logout();
  const again = await arrive(nick, { account: nick, proof, again: true });
  equal([again.store.state().me.account, again.client.account.proof], [nick, proof]);
  const thief = enter(fresh("thief"), { account: nick, proof: { ...proof, clientKey: proof.serverKey } });
  await until(() => thief.store.state().phase === "refused", "a refusal");
  equal(thief.store.state().refusal.code, "904");
  leave(again);
});

test("who has another password by now is not let in by what was kept", async () => {
  const nick = fresh("ann");
  const ann = await arrive(nick, { account: nick, password: "sesame1", register: true });
  await ann.client.ask("NS", "PASSWD", "sesame1", "sesame2");
  ann.client.link.renew("cut");
  await until(() => ann.store.state().phase === "refused", "a refusal");
  equal([ann.store.state().refusal.code, ann.store.state().link.status], ["PROOF_OLD", "stopped"]);
  const again = await arrive(nick, { account: nick, password: "sesame2", again: true });
  equal(again.store.state().me.account, nick);
  leave(again);
});

test("a guest who was cut off goes on, and nobody has seen it", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  const key = await ann.client.join(`#${fresh("cut")}`);
  await bob.client.join(key);
  bob.client.say(key, "before");
  const { id } = await hears(ann, "before", key);
  const first = bob.client.account.token;
  const events = () => ann.room(key).log.filter((entry) => entry.type === "event").length;
  const seen = events();
  bob.client.link.renew("cut");
  ann.client.say(ann.client.person(bob.nick), "are you there?");
  await hears(bob, "are you there?", ann.nick);
  equal([bob.store.state().me.nick, bob.client.account.token === first, bob.client.account.token !== ""], [bob.nick, false, true]);
  bob.client.say(key, "after");
  await hears(ann, "after", key);
  await bob.client.edit(key, id, "before, corrected");
  await hears(ann, "before, corrected", key);
  equal([events() - seen, ann.room(key).members.has(bob.nick)], [0, true]);
  leave(ann, bob);
  await until(() => bob.store.state().link.status === "stopped", "the end");
});

test("a long absence leaves a gap, which can be filled", async () => {
  const [ann, bob] = [await arrive(fresh("ann")), await arrive(fresh("bob"))];
  const key = await ann.client.join(`#${fresh("gap")}`);
  await bob.client.join(key);
  ann.client.say(key, "before");
  await hears(bob, "before", key);
  bob.client.link.stop();
  for (let i = 0; i < 640; i++) {
    ann.client.say(key, `${i}`);
  }
  await hears(ann, "639", key);
  bob.client.link.start();
  await until(() => bob.store.state().link.missed !== null, "bob back");
  const gap = () => bob.room(key).log.find((entry) => entry.type === "gap");
  const loaded = texts(bob, key);
  equal([loaded.slice(0, 3), loaded.at(-1), gap() !== undefined, loaded.length < 600], [["before", "0", "1"], "639", true, true]);
  equal([bob.store.state().link.missed, bob.room(key).unread], [loaded.length - 1, loaded.length]);
  await bob.client.fillGap(key, gap().key);
  equal([texts(bob, key), gap()], [["before", ...Array.from({ length: 640 }, (_, i) => `${i}`)], undefined]);
  leave(ann, bob);
});

test("reactions of the past are seen by who comes later", async () => {
  const ann = await arrive(fresh("ann"));
  const key = await ann.client.join(`#${fresh("past")}`);
  ann.client.say(key, "old");
  const { id } = await hears(ann, "old", key);
  await ann.client.react(key, id, "👍");
  for (let i = 0; i < 60; i++) {
    ann.client.say(key, `line ${i}`);
  }
  await hears(ann, "line 59", key);
  await ann.client.edit(key, (await hears(ann, "line 58", key)).id, "line 58 corrected");
  await ann.client.redact(key, (await hears(ann, "line 57", key)).id);
  const bob = await arrive(fresh("bob"));
  await bob.client.join(key);
  await until(() => texts(bob, key).includes("line 59"), "the latest page");
  const seen = (wanted) => bob.room(key).log.find((entry) => entry.id === wanted);
  equal([texts(bob, key).includes("line 57"), bob.room(key).log.find((entry) => entry.text === "line 58 corrected").edited], [false, true]);
  await bob.client.older(key);
  equal([seen(id).text, seen(id).reactions], ["old", { "👍": [ann.nick] }]);
  leave(ann, bob);
});

test("words are found again", async () => {
  const ann = await arrive(fresh("ann"));
  const key = await ann.client.join(`#${fresh("find")}`);
  for (const text of ["a needle; in the hay", "hay", "another Needle"]) {
    ann.client.say(key, text);
  }
  await hears(ann, "another Needle", key);
  const { found } = await ann.client.search("needle", { key });
  equal(found.map(({ key: where, entry }) => [where, entry.text]), [[key, "another Needle"], [key, "a needle; in the hay"]]);
  equal((await ann.client.search("needle; in")).found.length, 1);
  equal(await ann.client.search("no such word", { key }), { found: [], limited: false });
  leave(ann);
});
