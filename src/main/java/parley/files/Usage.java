package parley.files;

/// How much there is.
///
/// @param files uploads that are kept
/// @param contentBytes bytes of their content on disk, each content once
/// @param underWay uploads under way
public record Usage(int files, long contentBytes, int underWay) {}
