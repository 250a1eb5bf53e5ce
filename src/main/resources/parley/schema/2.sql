-- The journal, version 2: what happened besides messages is found by place too, for clients that show it in the
-- history. A place is a room (its id, and 0) or the conversation of two parties (the lower id and the higher).
--
-- As with messages the block comes first, so that commits in a row change the same few pages. What was stored before
-- this version is not listed.
CREATE TABLE happening (
  block    INTEGER NOT NULL, -- sequence >> 12
  one      INTEGER NOT NULL,
  other    INTEGER NOT NULL,
  sequence INTEGER NOT NULL, -- of the row in the table fact
  PRIMARY KEY (block, one, other, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE happening_block (
  one   INTEGER NOT NULL,
  other INTEGER NOT NULL,
  block INTEGER NOT NULL,
  PRIMARY KEY (one, other, block)
) STRICT, WITHOUT ROWID;
