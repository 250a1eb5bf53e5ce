-- The journal, version 1. What stands in a file that was ever released is not changed any more: a change is the next
-- file, run on what this one made.

-- What was said, one row a message.
--
-- Messages are found by place in two steps, since an index by place alone would change a page for every place that a
-- commit speaks in: 4,096 sequences are a block; room_block and pair_block list the blocks that a place has messages
-- in, and the indexes of this table begin with the block, so that commits in a row change the same few pages.
CREATE TABLE message (
  sequence    INTEGER PRIMARY KEY, -- its place in the one order of all facts
  time_millis INTEGER NOT NULL,    -- milliseconds since 1970
  origin      BLOB,                -- the session that said it: node, epoch, number
  room        INTEGER,             -- where; NULL: between two users
  lower       INTEGER,             -- between two users: the lower of their ids
  higher      INTEGER,             -- and the higher
  author      INTEGER NOT NULL,    -- the user who said it
  nick        TEXT NOT NULL,       -- the author's name at that time
  nick_key    TEXT,                -- its folded form; NULL: the same
  to_nick     TEXT,                -- between two users: the other's name at that time
  to_nick_key TEXT,                -- its folded form; NULL: the same
  face        BLOB,                -- who the author was to others besides the name
  manner      INTEGER NOT NULL,    -- 0 a message, 1 an action, 2 a notice
  text        TEXT NOT NULL,
  extras      BLOB,                -- what the message has besides its words; NULL: nothing
  checksum    INTEGER NOT NULL,    -- CRC-32C of all before
  block       INTEGER GENERATED ALWAYS AS (sequence >> 12)
) STRICT;

CREATE INDEX message_of_room ON message (block, room) WHERE room IS NOT NULL;
CREATE INDEX message_of_pair ON message (block, lower, higher) WHERE room IS NULL;

CREATE TABLE room_block (
  room  INTEGER NOT NULL,
  block INTEGER NOT NULL,
  PRIMARY KEY (room, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE pair_block (
  lower  INTEGER NOT NULL,
  higher INTEGER NOT NULL,
  block  INTEGER NOT NULL,
  PRIMARY KEY (lower, higher, block)
) STRICT, WITHOUT ROWID;

-- Whoever is the higher one of a pair finds their conversations too.
CREATE INDEX pair_block_of_higher ON pair_block (higher, lower);

-- What rooms are called in messages: a name holds from its sequence on until the next one of that room.
CREATE TABLE room_name (
  room     INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  name     TEXT NOT NULL,
  name_key TEXT,             -- its folded form; NULL: the same
  checksum INTEGER NOT NULL, -- CRC-32C of all before
  PRIMARY KEY (room, sequence)
) STRICT, WITHOUT ROWID;

-- Everything else that happened: what the state is made of.
CREATE TABLE fact (
  sequence    INTEGER PRIMARY KEY, -- its place in the one order, which messages have a share in
  time_millis INTEGER NOT NULL,
  origin      BLOB,                -- the session that brought it about; NULL: the server itself
  nick        TEXT,                -- who did it, by name at that time; NULL: the server itself
  nick_key    TEXT,                -- its folded form; NULL: the same
  face        BLOB,                -- who that was to others besides the name
  kind        TEXT NOT NULL,       -- the name of the event
  version     INTEGER NOT NULL,    -- of that kind's form
  body        BLOB NOT NULL,
  checksum    INTEGER NOT NULL     -- CRC-32C of all before
) STRICT;

-- The state as it was after a sequence; the last two are kept.
CREATE TABLE snapshot (
  sequence    INTEGER PRIMARY KEY,
  time_millis INTEGER NOT NULL, -- of the last fact in it
  sha256      BLOB NOT NULL,    -- of the state
  state       BLOB NOT NULL
) STRICT;
