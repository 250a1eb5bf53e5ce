import { equal, isTrue, test } from "/test/check.js";
import { onStage, person } from "/test/stage.js";
import { roomList } from "/web/state/selectors.js";

const status = ({ store }) => store.state().link.status;
/** Lines, without labels. */
const plain = (lines) => lines.map((line) => line.replace(/^@\S+ /, ""));
const labelOf = (lines, command) => /label=([^; ]+)/.exec(lines.find((line) => line.includes(` ${command} `)))[1];

test("it asks for what it uses, and for nothing that is not offered", () =>
  onStage(async ({ sockets }) => {
    person();
    const [socket] = sockets;
    equal(socket.protocol, "text.ircv3.net");
    socket.open();
    equal(socket.heard(), ["CAP LS 302", "NICK ann", "USER ann 0 * ann"]);
    socket.says(":srv CAP * LS * :batch other/cap", ":srv CAP * LS :server-time");
    equal(socket.heard(), ["CAP REQ :batch server-time"]);
    socket.says(":srv CAP ann ACK :batch server-time");
    equal(socket.heard(), ["CAP END"]);
  }));

test("a server without capabilities is a server", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    const [socket] = sockets;
    socket.welcome("ann", "");
    equal(plain(socket.heard()).slice(-2), ["CAP END", "JOIN #lobby"]);
    socket.says(":ann!u@h JOIN #lobby", ":srv 366 ann #lobby :end");
    await pass(0);
    ann.client.say("#lobby", "hi");
    await pass(0);
    equal(socket.heard().at(-1), "PRIVMSG #lobby hi");
    equal(ann.room().log.map(({ text, status: how }) => [text, how]), [["hi", "sent"]]);
  }));

test("an account is proved before the end of the greeting", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person({ account: "ann", password: "pässword" });
    const [socket] = sockets;
    socket.greet();
    equal(socket.heard().at(-1), "AUTHENTICATE PLAIN");
    socket.says("AUTHENTICATE +");
    await pass(0);
    equal(socket.heard(), [`AUTHENTICATE ${btoa("\0ann\0p\xc3\xa4ssword")}`]);
    socket.says(":srv 900 ann ann!u@h ann :You are logged in", ":srv 903 ann :done");
    equal(socket.heard(), ["CAP END"]);
    equal(ann.store.state().me.account, "ann");
  }));

test("a server that says yes and has proved nothing is refused", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person({ account: "ann", password: "pässword" });
    sockets[0].greet("sasl=PLAIN,SCRAM-SHA-256");
    equal(sockets[0].heard().at(-1), "AUTHENTICATE SCRAM-SHA-256");
    sockets[0].says("AUTHENTICATE +");
    await pass(0);
    sockets[0].says(":srv 900 ann ann!u@h ann :You are logged in", ":srv 903 ann :done");
    const { phase, refusal } = ann.store.state();
    equal([phase, refusal.code, refusal.field, status(ann)], ["refused", "SASL", "password", "stopped"]);
  }));

test("where an account is needed nobody tries to come in without one", () =>
  onStage(async ({ sockets }) => {
    const ann = person();
    sockets[0].open();
    sockets[0].heard();
    sockets[0].says(":srv CAP * LS :batch soju.im/account-required");
    const { phase, refusal } = ann.store.state();
    equal([phase, refusal.code, refusal.field, status(ann)], ["refused", "ACCOUNT_REQUIRED", null, "stopped"]);
    equal(sockets[0].heard(), []);
  }));

test("whoever is told late that it takes an account is refused too", () =>
  onStage(async ({ sockets }) => {
    const ann = person();
    sockets[0].greet("batch");
    sockets[0].says(":srv FAIL * ACCOUNT_REQUIRED :This server is for people with an account");
    const { phase, refusal } = ann.store.state();
    equal([phase, refusal.code, refusal.field], ["refused", "ACCOUNT_REQUIRED", null]);
  }));

test("what was kept is of no use where the password would have to be sent", () =>
  onStage(async ({ sockets }) => {
    const proof = { account: "ann", salt: "c2FsdA==", rounds: 4096, clientKey: "AA==", serverKey: "AA==" };
    const ann = person({ account: "ann", proof });
    sockets[0].greet("sasl=PLAIN");
    equal([ann.store.state().refusal.code, status(ann)], ["PROOF_OLD", "stopped"]);
  }));

test("a room's password is said again after a cut", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person({ rooms: ["#Vault"], keys: { "#Vault": "sesame" } });
    sockets[0].welcome();
    isTrue(plain(sockets[0].heard()).includes("JOIN #Vault sesame"), "with the link's password");
    sockets[0].says(":ann!u@h JOIN #Vault");
    await pass(0);
    sockets[0].cut();
    await pass(1000);
    sockets[1].welcome();
    isTrue(plain(sockets[1].heard()).includes("JOIN #Vault sesame"), "and again");
    equal(ann.room("#vault").joined, true);
  }));

test("a refusal is told, and the link rests", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].greet();
    sockets[0].says(":srv 433 * ann :Nickname is in use");
    equal([ann.store.state().phase, ann.store.state().refusal.field, status(ann)], ["refused", "nick", "stopped"]);
    await pass(60_000);
    equal(sockets.length, 1);
  }));

test("a broken link is opened again after 1, 2, 4 seconds, and at most 30", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].cut();
    const waits = [];
    for (let tries = 0; tries < 7; tries++) {
      const { retryAt } = ann.store.state().link;
      waits.push(retryAt - Date.now());
      await pass(retryAt - Date.now());
      equal([sockets.length, status(ann)], [tries + 2, "connecting"]);
      sockets.at(-1).cut();
    }
    equal(waits, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  }));

test("after a welcome waits are short again", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].cut();
    await pass(1000);
    sockets[1].cut();
    await pass(2000);
    sockets[2].welcome();
    sockets[2].cut();
    equal(ann.store.state().link.retryAt - Date.now(), 1000);
  }));

test("nobody waits who says try now", () =>
  onStage(async ({ sockets }) => {
    const ann = person();
    sockets[0].cut();
    ann.client.tryNow();
    equal(sockets.length, 2);
  }));

test("a link that does not open, or falls silent, is given up", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    await pass(20_000);
    equal([status(ann), sockets[0].readyState], ["waiting", 3]);
    await pass(1000);
    sockets[1].welcome();
    sockets[1].heard();
    await pass(50_000);
    isTrue(sockets[1].heard().some((line) => line.startsWith("PING")), "it asks");
    sockets[1].says(":srv PONG srv :still there?");
    await pass(55_000);
    equal([status(ann), sockets.length], ["online", 2]);
    await pass(20_000);
    equal([sockets[1].readyState, sockets.length], [3, 3]);
  }));

test("a name that the old link still holds is asked for again, then another is taken until it is free", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].cut();
    await pass(1000);
    const [, socket] = sockets;
    socket.greet();
    const taken = ":srv 433 * ann :Nickname is in use";
    for (let tries = 0; tries < 4; tries++) {
      socket.heard();
      socket.says(taken);
      await pass(2500);
      equal(socket.heard(), ["NICK ann"]);
    }
    socket.says(taken);
    equal(socket.heard(), ["NICK ann_"]);
    socket.welcomes("ann_");
    equal(ann.store.state().me.nick, "ann_");
    isTrue(socket.heard().includes("MONITOR + ann"), "it watches for the name");
    socket.says(":srv 731 ann_ :ann");
    equal(socket.heard().slice(0, 1), ["NICK ann"]);
    socket.says(":ann_!u@h NICK ann");
    equal([ann.store.state().me.nick, ann.store.state().phase], ["ann", "here"]);
  }));

const RESUMING = "server-time batch labeled-response draft/resume-0.5";

test("a guest goes on with the token of the link that broke, and gets another one", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].greet(RESUMING);
    sockets[0].says(":srv RESUME TOKEN one");
    sockets[0].welcomes("ann");
    equal(ann.client.account.token, "one");
    sockets[0].cut();
    await pass(1000);
    sockets[1].greet(RESUMING);
    sockets[1].says(":srv RESUME TOKEN two");
    equal(sockets[1].heard().slice(-1), ["RESUME one"]);
    sockets[1].says(":srv RESUME ann");
    sockets[1].welcomes("ann");
    equal([status(ann), ann.store.state().me.nick, ann.client.account.token], ["online", "ann", "two"]);
    isTrue(!sockets[1].heard().includes("CAP END"), "registration is complete by itself");
  }));

test("a token that is not good any more is nothing lost", () =>
  onStage(async ({ sockets }) => {
    const ann = person({ token: "old", again: true });
    sockets[0].greet(RESUMING);
    sockets[0].says(":srv RESUME TOKEN new");
    equal(sockets[0].heard().slice(-1), ["RESUME old"]);
    sockets[0].says(":srv FAIL RESUME INVALID_TOKEN :no");
    equal(sockets[0].heard(), ["CAP END"]);
    sockets[0].welcomes("ann");
    equal([status(ann), ann.client.account.token], ["online", "new"]);
  }));

test("no token is sent where nobody takes one, and none of somebody who logs in", () =>
  onStage(async ({ sockets }) => {
    person({ token: "old", again: true });
    sockets[0].greet("batch");
    equal(sockets[0].heard().slice(-1), ["CAP END"]);
    person({ token: "old", account: "ann", password: "x" });
    sockets[1].greet(`${RESUMING} sasl=PLAIN`);
    equal(sockets[1].heard().slice(-1), ["AUTHENTICATE PLAIN"]);
  }));

test("whoever one talks with is watched, and stands as gone while nobody knows better", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].says(":srv 005 ann MONITOR=100 :are supported");
    const key = ann.client.person("bob");
    isTrue(sockets[0].heard().includes("MONITOR + bob"), "bob is watched");
    const isGone = () => roomList(ann.store.state()).find((each) => each.key === key).gone;
    equal(isGone(), true);
    sockets[0].says(":srv 730 ann bob!u@h,carl!u@h");
    equal(isGone(), false);
    sockets[0].says(":srv 731 ann :bob");
    equal(isGone(), true);
    ann.client.leave(key);
    await pass(0);
    isTrue(sockets[0].heard().includes("MONITOR - bob"), "not any more");
  }));

test("lines written while the link is down go out once when it is back", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].admit();
    await pass(0);
    sockets[0].admit();
    await pass(0);
    sockets[0].cut();
    ann.client.say("#lobby", "later");
    equal(ann.room().log.map(({ status: how }) => how), ["sending"]);
    await pass(1000);
    sockets[1].welcome();
    sockets[1].admit();
    await pass(0);
    sockets[1].admit();
    await pass(0);
    const lines = sockets[1].heard();
    equal(plain(lines).filter((line) => line.startsWith("PRIVMSG")), ["PRIVMSG #lobby later"]);
    sockets[1].says(`@label=${labelOf(lines, "PRIVMSG")};msgid=1;time=2026-11-21T10:00:00.000Z :ann!u@h PRIVMSG #lobby later`);
    equal(ann.room().log.map(({ id, status: how }) => [id, how]), [["1", "sent"]]);
  }));

/** ann has said something; the link broke before the echo; it is back. */
async function backAfter({ sockets, pass }, past) {
  const ann = person();
  sockets[0].welcome();
  sockets[0].admit();
  await pass(0);
  sockets[0].admit();
  await pass(0);
  sockets[0].says("@msgid=0;time=2026-11-21T10:00:00.000Z :bob!u@h PRIVMSG #lobby :before");
  ann.client.say("#lobby", "perhaps");
  await pass(0);
  sockets[0].cut();
  await pass(1000);
  sockets[1].welcome();
  const join = sockets[1].heard().find((line) => line.includes("JOIN"));
  sockets[1].says(`@label=${labelOf([join], "JOIN")} :ann!u@h JOIN #lobby`);
  await pass(0);
  const asked = sockets[1].heard().find((line) => line.includes("CHATHISTORY AFTER"));
  equal(plain([asked]), ["CHATHISTORY AFTER #lobby msgid=0 100"]);
  sockets[1].says(`@label=${labelOf([asked], "CHATHISTORY")} :srv BATCH +h chathistory #lobby`, ...past.map((line) => `@batch=h;${line}`), ":srv BATCH -h");
  await pass(0);
  return ann;
}

test("a line whose echo was lost is found in the past", () =>
  onStage(async (stage) => {
    const time = new Date(Date.now()).toISOString();
    const ann = await backAfter(stage, [`msgid=1;time=${time} :ann!u@h PRIVMSG #lobby :perhaps`, `msgid=2;time=${time} :bob!u@h PRIVMSG #lobby :more`]);
    equal(ann.room().log.map(({ id, text, status: how }) => [id, text, how]), [["0", "before", "sent"], ["1", "perhaps", "sent"], ["2", "more", "sent"]]);
    equal(plain(stage.sockets[1].heard()).filter((line) => line.startsWith("PRIVMSG")), []);
    equal(ann.store.state().link.missed, 1);
  }));

test("a line that the past does not have is offered to be sent again, and not sent by itself", () =>
  onStage(async (stage) => {
    const ann = await backAfter(stage, []);
    const last = ann.room().log.at(-1);
    equal([last.text, last.status, last.failure], ["perhaps", "failed", "MAYBE"]);
    equal(plain(stage.sockets[1].heard()).filter((line) => line.startsWith("PRIVMSG")), []);
    ann.client.retry("#lobby", last.label);
    await stage.pass(0);
    equal(plain(stage.sockets[1].heard()).filter((line) => line.startsWith("PRIVMSG")), ["PRIVMSG #lobby perhaps"]);
    equal(ann.room().log.filter(({ text }) => text === "perhaps").length, 1);
  }));

test("the same words twice are two lines", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].admit();
    await pass(0);
    sockets[0].admit();
    await pass(0);
    ann.client.say("#lobby", "ok");
    ann.client.say("#lobby", "ok");
    await pass(0);
    sockets[0].cut();
    await pass(1000);
    sockets[1].welcome();
    sockets[1].says(":ann!u@h JOIN #lobby");
    await pass(0);
    const asked = sockets[1].heard().find((line) => line.includes("CHATHISTORY LATEST"));
    const time = new Date(Date.now()).toISOString();
    sockets[1].says(`@label=${labelOf([asked], "CHATHISTORY")} :srv BATCH +h chathistory #lobby`, `@batch=h;msgid=1;time=${time} :ann!u@h PRIVMSG #lobby :ok`, ":srv BATCH -h");
    await pass(0);
    equal(ann.room().log.map(({ text, status: how }) => [text, how]), [["ok", "sent"], ["ok", "failed"]]);
  }));

test("lines for a room that lets one in no more are not kept waiting", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    sockets[0].admit();
    await pass(0);
    sockets[0].admit();
    await pass(0);
    sockets[0].cut();
    ann.client.say("#lobby", "anybody?");
    await pass(1000);
    sockets[1].welcome();
    const label = labelOf(sockets[1].heard(), "JOIN");
    sockets[1].says(`@label=${label} :srv 473 ann #lobby :Cannot join channel (+i)`);
    await pass(0);
    equal([ann.room().out.how, ann.room().log[0].status, ann.room().log[0].failure], ["refused", "failed", "473"]);
  }));

test("who looks at a room whose latest messages are on their way does not ask for them again", () =>
  onStage(async ({ sockets, pass }) => {
    const ann = person();
    sockets[0].welcome();
    const join = sockets[0].heard().find((line) => line.includes("JOIN"));
    const label = /label=(\w+)/.exec(join)[1];
    sockets[0].says(`@label=${label} :ann!u@h JOIN #lobby`, ":srv 353 ann = #lobby :ann", ":srv 366 ann #lobby :end");
    await pass(0);
    const older = ann.client.older("#lobby");
    await pass(0);
    equal(sockets[0].heard().filter((line) => line.includes("CHATHISTORY LATEST")).length, 1);
    sockets[0].cut();
    await older;
  }));
