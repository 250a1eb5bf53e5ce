package parley.core.command;

/// Something about how users are seen and treated.
public sealed interface UserCommand extends Command
    permits SetRealname, ChangeHost, ChangeUserModes, OperUp, Kill, Wallops, Accept, SetMetadata {}
