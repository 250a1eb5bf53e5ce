package parley.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;

/// Something else is said of a user or a room.
///
/// @param subject of whom
/// @param key under what name
/// @param value what; null for nothing any more
/// @param rooms where the user is, or the room itself
public record MetadataChanged(
    Subject subject, String key, @Nullable String value, List<RoomId> rooms) implements UserEvent {}
