package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @TempDir Path folder;

  @BeforeEach
  void make() {
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      journal.commit(SomeFacts.numbered(1, 100));
    }
  }

  @Test
  void aNewFileIsMarkedAsParleys() throws SQLException {
    assertThat(number("PRAGMA application_id")).isEqualTo(0x5061726C);
    assertThat(number("PRAGMA user_version")).isEqualTo(Schema.CURRENT.version());
    assertThat(number("PRAGMA auto_vacuum")).as("incremental").isEqualTo(2);
  }

  @Test
  void anOlderFileIsBroughtUpWithAllItsData() throws SQLException {
    Schema later = and(and(Schema.CURRENT, "CREATE TABLE a (x) STRICT"), "CREATE TABLE later (x)");
    assertThatThrownBy(() -> update(later)).isInstanceOf(SQLException.class);
    assertThat(number("PRAGMA user_version")).isEqualTo(Schema.CURRENT.version());

    update(and(and(Schema.CURRENT, "CREATE TABLE a (x ANY) STRICT"), "CREATE TABLE later (x)"));
    assertThat(number("PRAGMA user_version")).isEqualTo(Schema.CURRENT.version() + 2);
    assertThat(number("SELECT count(*) FROM later")).isZero();
    assertThat(number("SELECT count(*) FROM message")).isEqualTo(90);
  }

  @Test
  void aStepThatFailsLeavesTheVersionBefore() throws SQLException {
    Schema fine = and(Schema.CURRENT, "CREATE TABLE fine (x)");
    Schema broken = and(fine, "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)");
    assertThatThrownBy(() -> update(broken)).isInstanceOf(SQLException.class);
    assertThat(number("PRAGMA user_version")).isEqualTo(fine.version());
    assertThat(number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).isZero();
    update(fine);
  }

  private static Schema and(Schema schema, String script) {
    List<String> scripts = new ArrayList<>(schema.scripts());
    scripts.add(script);
    return new Schema(scripts);
  }

  private void update(Schema schema) throws SQLException {
    Path file = new DataDirectory(folder).database();
    try (Connection connection = Connections.builder(file)) {
      schema.update(connection, file);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = Connections.reader(new DataDirectory(folder).database())) {
      return Connections.number(connection, query);
    }
  }
}
