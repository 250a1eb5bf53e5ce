package parley.net.http;

import java.net.InetAddress;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import parley.door.web.Site;

/// How one port speaks HTTP.
///
/// @param paths where a request may become a WebSocket
/// @param origins which pages may connect
/// @param isTrusted the proxies that are believed whom they speak for
/// @param requestMillis how long a client may take until its next request is whole
/// @param pace how slowly bodies may come and go
/// @param site what is to be had besides
/// @param worker where bodies are taken, which waits for the disk
public record WebSettings(
    Set<String> paths,
    Origins origins,
    Predicate<InetAddress> isTrusted,
    int requestMillis,
    Pace pace,
    Site site,
    Executor worker) {
  public WebSettings {
    paths = Set.copyOf(paths);
  }
}
