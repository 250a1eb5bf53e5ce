/** What went wrong, in English: what happened, then what to do. By codes of FAIL, numerics, and our own. */

const WORDS = {
  // Our own (connection/refusal.js, connection/outbox.js)
  MAYBE: "The connection broke before the server confirmed this line. It may not have arrived.",
  OFFLINE: "There is no connection. Try again when it is back.",
  LOST: "The connection broke before the server answered. Look whether it was done, else try again.",
  UNSUPPORTED: "This server cannot do that.",
  PROOF_OLD: "You cannot be logged in by itself any more: the password was changed, or the server. Enter the password.",
  SASL: "The server could not prove that it knows your account. Do not enter your password here.",
  SUPERSEDED: "It was tried again before the answer came.",

  // Names and accounts
  431: "A nickname is needed. Enter one.",
  432: "This cannot be a nickname: no spaces, commas, colons or the signs @ # ! * ? / \\ in it.",
  433: "Somebody has this nickname. Take another one, or log in if it is yours.",
  436: "Somebody has this nickname. Take another one.",
  437: "This nickname cannot be had at the moment. Take another one.",
  464: "The server wants a password. It is not the right one.",
  465: "You are banned from this server.",
  902: "This account cannot be used. Ask whoever runs the server.",
  904: "Account or password is wrong. Try again.",
  905: "The password is too long.",
  906: "Logging in was broken off. Try again.",
  907: "You are logged in already.",
  ACCOUNT_EXISTS: "This name belongs to somebody. Log in if it is yours, or take another one.",
  ACCOUNT_NAME_MUST_BE_NICK: "An account is called as its nickname. Take that nickname first.",
  ACCOUNT_REQUIRED: "This server is for people with an account. Log in, or register.",
  ALREADY_AUTHENTICATED: "You are logged in already.",
  BAD_ACCOUNT_NAME: "This cannot be the name of an account. Take another one.",
  COMPLETE_CONNECTION_REQUIRED: "Join first, then register.",
  DISALLOWED: "Only the invited can register here. Enter the invitation, or ask whoever runs the server for one.",
  INVALID_EMAIL: "This is no mail address. Look for a slip.",
  TEMPORARILY_UNAVAILABLE: "The server cannot do it just now. Try again later.",
  UNACCEPTABLE_EMAIL: "The server does not take this mail address. Use another one.",
  UNACCEPTABLE_PASSWORD: "The server does not take this password. Take another one.",
  WEAK_PASSWORD: "The password is too easy to guess. Take a longer one.",

  // Rooms
  403: "There is no such room.",
  405: "You are in as many rooms as the server allows. Leave one first.",
  442: "You are not in this room.",
  471: "The room is full. Try again later.",
  473: "Only who is invited can join this room. Ask somebody in it.",
  474: "You are banned from this room.",
  475: "The room has a password. Enter it to come in.",
  476: "This cannot be the name of a room.",
  477: "Only people with an account can join this room. Register or log in.",
  482: "Only moderators of the room may do that.",

  // Speaking
  401: "Nobody of that name is here.",
  404: "You cannot write in this room at the moment.",
  417: "The text is too long. Send it in parts.",
  443: "They are in the room already.",
  EDIT_FORBIDDEN: "This message cannot be changed by you.",
  INVALID_EDIT: "This message cannot be changed.",
  INVALID_TARGET: "That cannot be read from here.",
  NOT_STORED: "The server cannot store anything at the moment, and so nobody gets it. Try again later.",
  REDACT_FORBIDDEN: "This message cannot be deleted by you.",
  UNKNOWN_MSGID: "This message is not there any more.",
};

/**
 * @param {string} code
 * @param {string} [words] the server's own, for what has none here
 * @returns {string} a sentence
 */
export function errorWords(code, words = "") {
  return Object.hasOwn(WORDS, code) ? WORDS[code] : words || code;
}
