package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.Secret;
import parley.core.event.SecretChanged;
import parley.core.id.Claim;
import parley.core.query.Answer;
import parley.core.state.Account;
import parley.core.state.Policy;
import parley.core.state.Refusal;

/// Somebody who has proved to own an account changes its password.
///
/// @param claim that they have, with the old one
/// @param secret what the new one will be checked against
public record ChangeSecret(Claim claim, Secret secret) implements AccountCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(_ -> decideThere(decision));
  }

  private Outcome decideThere(Decision decision) {
    Account account = Policy.claimed(decision.state(), claim);
    if (account == null) {
      return Outcome.refused(new Refusal.WrongPassword());
    }
    long version = decision.nextSequence();
    decision.add(new SecretChanged(account.id(), account.name(), secret), new Audience.Nobody());
    return decision.answer(new Answer.Registered(new Claim(account.id(), version), account.name()));
  }
}
