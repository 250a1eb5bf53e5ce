package parley.core.query;

import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;

/// Which account does a client's certificate prove? For doors, also before somebody is on the
/// server.
///
/// @param fingerprint SHA-256 of the certificate, lower-case hexadecimal
public record WhoseCertificate(String fingerprint) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return visitor(state);
  }

  @Override
  public boolean everybody() {
    return true;
  }

  @Override
  public Answer visitor(State state) {
    Account account = state.accounts().withCertificate(fingerprint);
    return account == null
        ? new Answer.Refused(new Refusal.NoSuchAccount(""))
        : Views.proof(account);
  }
}
