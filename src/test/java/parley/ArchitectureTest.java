package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The fence between the parts of the house.
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("parley");
  private static final JavaClasses ALL = new ClassFileImporter().importPackages("parley");

  @Test
  void theRulesSeeTheCode() {
    assertThat(MAIN.contain("parley.cli.Main")).isTrue();
    assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    assertThat(ALL.contain(ArchitectureTest.class)).isTrue();
  }

  @Test
  void partsKnowOnlyWhatStandsBelow() {
    HouseRules.PARTS_KNOW_ONLY_WHAT_STANDS_BELOW.check(MAIN);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    HouseRules.NO_PACKAGES_IN_A_CIRCLE.check(MAIN);
  }

  @Test
  void doorsDoNotKnowEachOther() {
    HouseRules.DOORS_DO_NOT_KNOW_EACH_OTHER.check(MAIN);
  }

  @Test
  void onlyNetKnowsNetty() {
    HouseRules.ONLY_NET_KNOWS_NETTY.check(MAIN);
  }

  @Test
  void doorsKnowNoSockets() {
    HouseRules.DOORS_KNOW_NO_SOCKETS.check(MAIN);
  }

  @Test
  void onlyTheJournalKnowsSql() {
    HouseRules.ONLY_THE_JOURNAL_KNOWS_SQL.check(MAIN);
  }

  @Test
  void theCoreStandsOnNothingElse() {
    HouseRules.THE_CORE_STANDS_ON_NOTHING_ELSE.check(MAIN);
  }

  @Test
  void theCoreIsPure() {
    HouseRules.THE_CORE_IS_PURE.check(MAIN);
  }

  @Test
  void theCoreIsTheSameInEveryRun() {
    HouseRules.THE_CORE_IS_THE_SAME_IN_EVERY_RUN.check(MAIN);
  }

  @Test
  void eventsAreRecords() {
    HouseRules.EVENTS_ARE_RECORDS.check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    HouseRules.EVERY_PACKAGE_IS_NULL_MARKED.check(MAIN);
  }

  @Test
  void namesSayWhatAClassDoes() {
    HouseRules.NAMES_SAY_WHAT_A_CLASS_DOES.check(ALL);
  }

  @Test
  void noMethodStartsWithGet() {
    HouseRules.NO_METHOD_STARTS_WITH_GET.check(ALL);
  }

  @Test
  void onlyTheCommandLinePrints() {
    HouseRules.ONLY_THE_COMMAND_LINE_PRINTS.check(MAIN);
  }

  @Test
  void nobodyLogsPastSlf4j() {
    HouseRules.NOBODY_LOGS_PAST_SLF4J.check(ALL);
  }

  @Test
  void nobodySleeps() {
    HouseRules.NOBODY_SLEEPS.check(ALL);
  }
}
