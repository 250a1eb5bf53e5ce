import { fold } from "/web/wire/fold.js";
import { channelModes, isRoomName, number, parseIsupport, ranks } from "/web/wire/isupport.js";
import { parseMember, parseModes, rankAfter } from "/web/wire/modes.js";
import { equal, test } from "/test/check.js";

const ISUPPORT = {
  ...parseIsupport(["ann", "PREFIX=(qaohv)~&@%+", "CHANMODES=beI,k,l,CMRimnst", "CHANTYPES=#", "NETWORK=My\\x20Net", "are supported"]),
};

test("a name that every object has is no key", () => {
  equal([fold("constructor", "ascii"), fold("__proto__", "ascii"), fold("Con", "ascii")], ["constructor ", "__proto__ ", "con"]);
});

test("names are folded as the server says", () => {
  equal(fold("Ann[]\\^", "ascii"), "ann[]\\^");
  equal(fold("Ann[]\\^", "rfc1459"), "ann{}|~");
  equal(fold("ＡNN", "precis"), "ann");
});

test("letters of other scripts have no second person behind them", () => {
  equal(fold("ÄRGER", "ascii"), fold("ärger", "ascii"));
  equal(fold("STRASSE", "ascii"), fold("straße", "ascii"));
  equal(fold("ΣΑΣ", "ascii"), fold("σας", "ascii"));
  equal(fold("e\u0301", "ascii"), fold("é", "ascii"));
});

test("what a server supports is read, and taken back", () => {
  equal(ISUPPORT.NETWORK, "My Net");
  equal({ ...parseIsupport(["ann", "-EXCEPTS", "SAFELIST", "are supported"]) }, { EXCEPTS: null, SAFELIST: true });
  equal(ranks(ISUPPORT), { letters: "qaohv", signs: "~&@%+" });
  equal(ranks({}), { letters: "ov", signs: "@+" });
  equal(channelModes(ISUPPORT).whenSet, "l");
  equal([isRoomName("#a", ISUPPORT), isRoomName("a", ISUPPORT), isRoomName("", ISUPPORT)], [true, false, false]);
  equal([number({ CHATHISTORY: "100" }, "CHATHISTORY", 5), number({}, "CHATHISTORY", 5)], [100, 5]);
});

test("modes take their parameters", () => {
  equal(parseModes("+ol-kv+t", ["ann", "5", "key", "bob"], ISUPPORT), [
    { set: true, letter: "o", param: "ann" },
    { set: true, letter: "l", param: "5" },
    { set: false, letter: "k", param: "key" },
    { set: false, letter: "v", param: "bob" },
    { set: true, letter: "t", param: null },
  ]);
});

test("a limit that goes has no parameter", () => {
  equal(parseModes("-l+o", ["ann"], ISUPPORT).map(({ param }) => param), [null, "ann"]);
});

test("a member has ranks and a host", () => {
  equal(parseMember("@+ann!u@h", ISUPPORT), { nick: "ann", ranks: "@+", host: "u@h" });
  equal(parseMember("bob", ISUPPORT), { nick: "bob", ranks: "", host: "" });
});

test("ranks are given and taken in their order", () => {
  equal(rankAfter("+", { set: true, letter: "o", param: "ann" }, ISUPPORT), "@+");
  equal(rankAfter("@+", { set: false, letter: "o", param: "ann" }, ISUPPORT), "+");
});
