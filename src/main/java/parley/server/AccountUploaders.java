package parley.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import parley.core.name.Names;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.door.Gatekeeper;
import parley.door.Sharing;
import parley.door.web.Uploaders;
import parley.engine.Inquiries;

/// Those who have an account, and say its name and password with an upload.
final class AccountUploaders implements Uploaders {
  private static final Executor WORKER = work -> Thread.ofVirtual().name("uploaders").start(work);

  /// Passwords checked at the same time: each costs some 20 MB of memory for a moment.
  private static final int CHECKS_MAX = 2;

  private final Inquiries inquiries;
  private final Gatekeeper gate;
  private final Names names;
  private final Semaphore checks = new Semaphore(CHECKS_MAX, true);

  AccountUploaders(Inquiries inquiries, Gatekeeper gate, Names names) {
    this.inquiries = inquiries;
    this.gate = gate;
    this.names = names;
  }

  @Override
  public CompletableFuture<Verdict> check(String address, String account, String password) {
    String key = names.nickKey(account);
    return inquiries
        .ask(new WhichAccount(account, key))
        .thenApplyAsync(found -> judged(address, key, found, password), WORKER);
  }

  private Verdict judged(String address, String key, Answer found, String password) {
    checks.acquireUninterruptibly();
    try {
      return switch (gate.judge(address, key, found, password)) {
        case Gatekeeper.Verdict.Proven _ -> new Verdict.Known(Sharing.ofAccount(key));
        case Gatekeeper.Verdict.Wrong() -> new Verdict.Wrong();
        case Gatekeeper.Verdict.Wait() -> new Verdict.Wait();
      };
    } finally {
      checks.release();
    }
  }
}
