import { equal, test } from "/test/check.js";
import { onStage } from "/test/stage.js";
import { probe } from "/web/connection/probe.js";

test("a server says whether it takes guests, and whether one can register", () =>
  onStage(async ({ sockets }) => {
    const answer = probe("ws://test/irc");
    sockets[0].open();
    equal(sockets[0].heard(), ["CAP LS 302"]);
    sockets[0].says(":srv CAP * LS * :batch draft/account-registration=before-connect", ":srv CAP * LS :sasl=PLAIN");
    equal(await answer, { guests: true, registration: true });
    equal(sockets[0].readyState, 3);
  }));

test("where an account is needed there are no guests", () =>
  onStage(async ({ sockets }) => {
    const answer = probe("ws://test/irc");
    sockets[0].open();
    sockets[0].says(":srv NOTICE * :hello", ":srv CAP * LS :soju.im/account-required");
    equal(await answer, { guests: false, registration: false });
  }));

test("of a server that says nothing nothing is known", () =>
  onStage(async ({ sockets, pass }) => {
    const broken = probe("ws://test/irc");
    sockets[0].cut();
    equal(await broken, null);
    const silent = probe("ws://test/irc");
    sockets[1].open();
    await pass(10_000);
    equal(await silent, null);
  }));
