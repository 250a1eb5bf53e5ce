/** Capabilities of a server (IRCv3 capability negotiation): those that this client makes use of, and how they are written. */

/** Going on after a cut: a token that is good once. */
export const RESUME = "draft/resume-0.5";

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
  RESUME,
  "soju.im/search",
  "soju.im/FILEHOST",
];

/** @param {string} text as in CAP LS @returns {Object<string, string>} values by name; "" for none */
export function parseCaps(text) {
  const pairs = text.split(" ").filter((word) => word !== "");
  return Object.fromEntries(
    pairs.map((word) => {
      const at = word.indexOf("=");
      return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}
