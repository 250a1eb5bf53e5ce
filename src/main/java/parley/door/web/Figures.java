package parley.door.web;

/// A page of figures for a program.
///
/// @param type its format, as HTTP names it
/// @param page what it says
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied for nobody
public record Figures(String type, byte[] page) {}
