import { prepare, Scram } from "/web/connection/scram.js";
import { chooseMechanism, conversation } from "/web/connection/sasl.js";
import { equal, fails, isTrue, test } from "/test/check.js";

/** RFC 7677, section 3. */
const NONCE = "rOprNGfwEbeRWgbNEkqO";
const CHALLENGE = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
const PROOF = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
const SIGNATURE = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

const exchange = (who = { account: "user", password: "pencil" }) => new Scram(who, NONCE);

async function proved(who) {
  const scram = exchange(who);
  await scram.last(CHALLENGE);
  scram.check(SIGNATURE);
  return scram.proof;
}

test("the example of RFC 7677 comes out", async () => {
  const scram = exchange();
  equal(scram.first(), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
  equal(await scram.last(CHALLENGE), PROOF);
  scram.check(SIGNATURE);
});

test("what is kept proves the account without the password, and holds none", async () => {
  const kept = await proved();
  equal([Object.keys(kept).sort(), kept.account, kept.salt, kept.rounds], [["account", "clientKey", "rounds", "salt", "serverKey"], "user", "W22ZaJ0SNY7soEsUEjb6gQ==", 4096]);
  isTrue(!JSON.stringify(kept).includes("pencil"), "no password in it");
  const again = exchange({ account: "user", proof: JSON.parse(JSON.stringify(kept)) });
  equal(await again.last(CHALLENGE), PROOF);
  again.check(SIGNATURE);
  equal(again.proof, kept);
});

test("nothing is kept of a server that does not prove itself", async () => {
  const scram = exchange();
  equal((await fails(() => scram.check(SIGNATURE))).code, "SASL");
  await scram.last(CHALLENGE);
  equal(scram.proof, null);
  for (const words of ["v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5=", "v=", "", "e=other-error"]) {
    equal((await fails(() => scram.check(words))).code, "SASL");
  }
  equal(scram.proof, null);
});

test("with another password what was kept is of no use, and the page says so", async () => {
  const proof = await proved();
  for (const challenge of [CHALLENGE.replace("W22Z", "X22Z"), CHALLENGE.replace("4096", "8192")]) {
    equal((await fails(() => exchange({ account: "user", proof }).last(challenge))).code, "PROOF_OLD");
  }
  isTrue((await exchange({ account: "user", password: "pencil", proof }).last(CHALLENGE.replace("4096", "5000"))).startsWith("c=biws"), "the password helps");
});

test("a challenge that is none is not answered", async () => {
  const wrong = [
    "",
    "r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
    `r=${NONCE},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`,
    CHALLENGE.replace("4096", "4095"),
    CHALLENGE.replace("4096", "1000000000"),
    CHALLENGE.replace("i=4096", "i=many"),
    CHALLENGE.replace("s=W22ZaJ0SNY7soEsUEjb6gQ==", "s="),
  ];
  for (const challenge of wrong) {
    equal((await fails(() => exchange().last(challenge))).code, "SASL", challenge);
  }
});

test("names may have signs of SCRAM in them", () => {
  equal(exchange({ account: "a=b,c", password: "x" }).first(), `n,,n=a=3Db=2Cc,r=${NONCE}`);
});

test("no two exchanges have the same nonce", () => {
  const first = () => new Scram({ account: "a", password: "x" }).first();
  isTrue(first() !== first(), "another one");
});

test("a password is the same from every keyboard", () => {
  equal(prepare("a\u00a0b\u3000c"), "a b c");
  equal(prepare("I\u00adX\u200b"), "IX");
  equal(prepare("\u2168 \u00aa"), "IX a");
  equal(prepare("e\u0301"), "\u00e9");
});

test("the better mechanism is taken, and PLAIN never says that it succeeded too early", async () => {
  equal([chooseMechanism("PLAIN,SCRAM-SHA-256"), chooseMechanism("PLAIN"), chooseMechanism("")], ["SCRAM-SHA-256", "PLAIN", "PLAIN"]);
  const plain = conversation("PLAIN", { account: "ann", password: "x" });
  equal([await plain.answer("+"), plain.isDone(), plain.proof()], [[btoa("\0ann\0x")], true, null]);
  const scram = conversation("SCRAM-SHA-256", { account: "ann", password: "x" });
  await scram.answer("+");
  equal([scram.isDone(), scram.proof()], [false, null]);
});
