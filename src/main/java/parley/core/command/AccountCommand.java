package parley.core.command;

/// Something about accounts and being logged in.
public sealed interface AccountCommand extends Command
    permits Register, LogIn, LogOut, ChangeSecret, ChangeAccount, DeleteAccount, MarkRead {}
