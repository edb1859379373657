package eu.lotse.postgres;

import eu.lotse.domain.register.Accounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts and the tokens of machines. */
final class StoredAccounts implements Accounts {

  private static final String COLUMNS =
      "select a.name, array_to_string(a.roles, ',') as roles, a.password_hash from account a ";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  StoredAccounts(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Account> all() {
    return jdbc.query(COLUMNS + "order by a.name", StoredAccounts::account);
  }

  @Override
  public Optional<Credentials> find(String name) {
    return jdbc
        .query(
            COLUMNS + "where a.name = ?",
            (row, i) -> new Credentials(account(row, i), Rows.text(row, "password_hash")),
            name)
        .stream()
        .findFirst();
  }

  @Override
  public void save(Account account, String passwordHash) {
    jdbc.update(
        """
        insert into account (name, password_hash, roles) values (?, ?, ?)
        on conflict (name) do update
        set password_hash = excluded.password_hash, roles = excluded.roles
        """,
        account.name(),
        passwordHash,
        account.roles().stream().sorted().map(Enum::name).toArray(String[]::new));
  }

  @Override
  public boolean remove(String name) {
    return jdbc.update("delete from account where name = ?", name) > 0;
  }

  @Override
  public Optional<Account> byToken(String tokenSha256) {
    return jdbc
        .query(
            COLUMNS
                + "join token t on t.account = a.name where t.sha256 = ? and t.revoked_at is null",
            StoredAccounts::account,
            tokenSha256)
        .stream()
        .findFirst();
  }

  @Override
  public void addToken(String account, String label, String tokenSha256) {
    jdbc.update(
        "insert into token (sha256, account, label, created_at) values (?, ?, ?, ?)",
        tokenSha256,
        account,
        label,
        Rows.time(clock.instant()));
  }

  @Override
  public List<String> tokens(String account) {
    return jdbc.query(
        """
        select label from token where account = ? and revoked_at is null order by created_at, label
        """,
        (row, i) -> Rows.text(row, "label"),
        account);
  }

  @Override
  public int revokeTokens(String account, Optional<String> label) {
    return jdbc.update(
        """
        update token set revoked_at = ?
        where account = ? and revoked_at is null and label = coalesce(?, label)
        """,
        Rows.time(clock.instant()),
        account,
        label.orElse(null));
  }

  private static Account account(ResultSet row, int index) throws SQLException {
    Set<Role> roles =
        Stream.of(Rows.text(row, "roles").split(","))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    return new Account(Rows.text(row, "name"), roles);
  }
}
