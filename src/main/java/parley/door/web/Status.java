package parley.door.web;

import java.util.concurrent.CompletableFuture;

/// How the server is, for those who watch over it. For any thread.
public interface Status {
  /// What is wrong, as a sentence; empty when everything is as it should be. Comes in some seconds
  /// at most, and never fails.
  CompletableFuture<String> problem();

  /// The figures. Come in some seconds at most.
  ///
  /// @param accept which formats are preferred: the request's header of that name
  CompletableFuture<Figures> figures(String accept);
}
