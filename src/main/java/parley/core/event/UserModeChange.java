package parley.core.event;

/// One mode taken or given up.
public record UserModeChange(UserMode mode, boolean set) {}
