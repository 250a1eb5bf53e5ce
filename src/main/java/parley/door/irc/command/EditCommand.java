package parley.door.irc.command;

import parley.core.command.Edit;
import parley.core.state.Refusal;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Reply;
import parley.irc.IrcMessage;
import parley.irc.Numeric;

/// Changes the words of a message (draft/message-edit, as ircv3-specifications 425 proposes it).
/// Which message, and the words from now on, stand in tags.
record EditCommand(Form form) implements IrcCommand {
  private static final String MESSAGE = "draft/target-msgid";
  private static final String WORDS = "draft/edit-text";
  private static final MessageSought.Codes CODES =
      new MessageSought.Codes("INVALID_EDIT", "EDIT_FORBIDDEN", "You may not edit that message");

  EditCommand() {
    this(new Form("EDIT", 1, "<target>", "changes a message, named and worded in tags before it"));
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    String target = message.param(0);
    String id = message.tags().getOrDefault(MESSAGE, "");
    String words = message.tags().getOrDefault(WORDS, "").strip();
    if (!reply.talk().has(Capability.DRAFT_MESSAGE_EDIT)) {
      reply.numeric(Numeric.ERR_UNKNOWNCOMMAND, "EDIT", "It needs draft/message-edit");
    } else if (id.isEmpty()) {
      reply.fail("INVALID_EDIT", "The tag " + MESSAGE + " has to name a message", target, "*");
    } else if (words.isEmpty()) {
      reply.fail("INVALID_EDIT", "The tag " + WORDS + " has to hold the new words", target, id);
    } else {
      edit(new MessageSought(reply, target, id, CODES), words);
    }
  }

  private static void edit(MessageSought sought, String words) {
    sought.find(found ->
        sought.reply().order(new Edit(found, words), _ -> {}, refusal -> refused(sought, refusal)));
  }

  private static void refused(MessageSought sought, Refusal refusal) {
    if (refusal instanceof Refusal.TextTooLong(int bytesMax)) {
      String words = "A message has at most " + bytesMax + " bytes";
      sought.reply().fail("INVALID_EDIT", words, sought.target(), sought.typed());
    } else {
      sought.refused(refusal);
    }
  }
}
