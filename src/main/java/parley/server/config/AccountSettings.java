package parley.server.config;

import java.util.List;
import parley.server.config.key.Choice;
import parley.server.config.key.ListOf;
import parley.server.config.key.Section;
import parley.server.config.key.Whole;

/// `[accounts]`: who may have a name that is protected by a password.
public record AccountSettings(
    boolean enabled,
    Registration registration,
    boolean registrationBeforeConnect,
    RegistrationEmail registrationEmail,
    boolean customAccountNames,
    int maxPasswordBytes,
    PasswordHashCost passwordHashCost,
    List<SaslMechanism> sasl,
    int loginFailuresPerMinute,
    boolean nickReservation,
    Sessions sessions,
    AlwaysOn alwaysOn,
    boolean required,
    List<AddressRange> requiredExempt) {

  /// Who may register.
  public enum Registration {
    EVERYBODY,
    NOBODY,
    INVITED
  }

  /// Whether an address for mail is asked for.
  public enum RegistrationEmail {
    /// Nobody is asked, and nothing is kept.
    OFF,
    /// Who registers gives one. It is kept for the operator; nothing is sent to it.
    REQUIRED
  }

  /// Whether who registers must give a mail address.
  public boolean mailRequired() {
    return registrationEmail == RegistrationEmail.REQUIRED;
  }

  /// How dear a guess at a password is.
  public enum PasswordHashCost {
    /// As current advice has it.
    DEFAULT,
    /// As cheap as can be: for test runs only.
    LOWEST
  }

  /// How an IRC client may prove an account.
  public enum SaslMechanism {
    PLAIN("PLAIN"),
    SCRAM_SHA_256("SCRAM-SHA-256");

    private final String word;

    SaslMechanism(String word) {
      this.word = word;
    }

    /// Its registered name.
    public String word() {
      return word;
    }
  }

  /// What several sessions of one account are to others.
  public enum Sessions {
    SHARED,
    SEPARATE
  }

  /// Whether users stay present with no session.
  public enum AlwaysOn {
    OPT_IN,
    OPT_OUT,
    MANDATORY,
    DISABLED
  }

  private static final Choice<Registration> REGISTRATION =
      new Choice<>(
          List.of(
              new Choice.Option<>(true, Registration.EVERYBODY),
              new Choice.Option<>(false, Registration.NOBODY),
              new Choice.Option<>("invite", Registration.INVITED)));

  private static final ListOf<SaslMechanism> SASL =
      new ListOf<>(
          "a list of \"PLAIN\" and \"SCRAM-SHA-256\"",
          Choice.named(SaslMechanism.class, SaslMechanism::word));

  /// How the section is read.
  static final Section<AccountSettings> SECTION =
      Section.once(
          "accounts",
          "Names that are protected by a password.",
          in ->
              new AccountSettings(
                  in.flag("enabled", true, "Whether there are accounts at all."),
                  in.key(
                      "registration",
                      REGISTRATION,
                      Registration.EVERYBODY,
                      "Who may register: everybody, nobody, or who has an invitation."),
                  in.flag(
                      "registration_before_connect",
                      true,
                      "Whether an IRC client may register before it has logged in."),
                  in.key(
                      "registration_email",
                      Choice.of(RegistrationEmail.class),
                      RegistrationEmail.OFF,
                      "Whether who registers must give a mail address. It is kept for you, and "
                          + "nothing is ever sent to it."),
                  in.flag(
                      "custom_account_names",
                      false,
                      "Whether an account may be called otherwise than the nick that "
                          + "registers it."),
                  in.key(
                      "max_password_bytes",
                      new Whole(8, 4096, "bytes"),
                      600,
                      "The longest password. Long enough for any pass phrase, short enough "
                          + "to hash."),
                  in.key(
                      "password_hash_cost",
                      Choice.of(PasswordHashCost.class),
                      PasswordHashCost.DEFAULT,
                      "`\"lowest\"` is for test runs only."),
                  in.key(
                      "sasl",
                      SASL,
                      List.of(SaslMechanism.values()),
                      "How an IRC client may prove an account."),
                  in.key(
                      "login_failures_per_minute",
                      new Whole(0, 100_000, "a minute"),
                      10,
                      "Wrong passwords for one account and from one address before further "
                          + "ones wait; 0: no limit."),
                  in.flag(
                      "nick_reservation",
                      true,
                      "Whether the nick of an account is refused to others."),
                  in.key(
                      "sessions",
                      Choice.of(Sessions.class),
                      Sessions.SHARED,
                      "`\"shared\"`: the sessions of one account are one person with one "
                          + "nick; `\"separate\"`: each has its own."),
                  in.key(
                      "always_on",
                      Choice.of(AlwaysOn.class),
                      AlwaysOn.OPT_IN,
                      "Whether the owner of an account stays present with no session, and "
                          + "catches up on return."),
                  in.flag(
                      "required",
                      false,
                      "Whether nobody takes part without an account, at any port."),
                  in.key(
                      "required_exempt",
                      ServerSettings.RANGES,
                      List.of(),
                      "Addresses from which one may take part without an account all the "
                          + "same.")));

  public AccountSettings {
    sasl = List.copyOf(sasl);
    requiredExempt = List.copyOf(requiredExempt);
  }

  /// Whether whoever has no account can make one before they are on the server, and without a word
  /// from the operator.
  public boolean newcomersRegister() {
    return enabled && registration != Registration.NOBODY && registrationBeforeConnect;
  }
}
