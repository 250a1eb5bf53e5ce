package parley.core;

/// A request in the place that the sequencer gave it.
///
/// @param sequence the request's place in the order of requests
/// @param timeMillis the sequencer's time, milliseconds since 1970, never falling
/// @param request the request
public record Ordered(long sequence, long timeMillis, Request request) {}
