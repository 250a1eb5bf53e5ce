package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class RoomsTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.member("ann", "#dev");
  private final FakeConnection bob = house.member("bob", "#dev");

  @Test
  void howARoomIsSetIsShownAndChanged() {
    assertThat(says(ann, "MODE #dev"))
        .containsExactly(":parley 324 ann #dev :+nt", ":parley 329 ann #dev :1767607200");
    bob.screen().clear();
    assertThat(says(ann, "MODE #dev +mk-t secret"))
        .containsExactly(":ann!ann@localhost MODE #dev +mk-t secret");
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost MODE #dev +mk-t secret");
    assertThat(says(ann, "MODE #dev").getFirst()).isEqualTo(":parley 324 ann #dev +mnk :secret");
    assertThat(says(ann, "MODE #dev +v bob"))
        .containsExactly(":ann!ann@localhost MODE #dev +v bob");
    assertThat(says(ann, "NAMES #dev").getFirst()).isEqualTo(":parley 353 ann = #dev :@ann +bob");
  }

  @Test
  void whoMayNotChangeARoomIsTold() {
    assertThat(says(bob, "MODE #dev +m").getFirst()).startsWith(":parley 482 bob #dev :");
    assertThat(says(ann, "MODE #dev +y"))
        .containsExactly(":parley 472 ann y :is unknown mode char to me");
    assertThat(says(ann, "MODE #dev +l x").getFirst()).startsWith(":parley 696 ann #dev l x :");
    assertThat(says(ann, "MODE #dev +k").getFirst()).startsWith(":parley 696 ann #dev k * :");
    assertThat(says(ann, "MODE #dev +o"))
        .containsExactly(":parley 461 ann MODE :Not enough parameters");
    assertThat(says(ann, "MODE #zoo").getFirst()).startsWith(":parley 403 ann #zoo :");
  }

  @Test
  void listsAreKeptAndShown() {
    assertThat(says(ann, "MODE #dev +b cy"))
        .containsExactly(":ann!ann@localhost MODE #dev +b cy!*@*");
    assertThat(says(ann, "MODE #dev b"))
        .containsExactly(
            ":parley 367 ann #dev cy!*@* ann!ann@localhost :1767607200",
            ":parley 368 ann #dev :End of channel list");
    assertThat(says(house.client("cy"), "JOIN #dev"))
        .containsExactly(":parley 474 cy #dev :Cannot join channel (+b)");
    assertThat(says(ann, "MODE #dev +e"))
        .containsExactly(":parley 349 ann #dev :End of channel list");
    assertThat(says(ann, "MODE #dev +I"))
        .containsExactly(":parley 347 ann #dev :End of channel list");
  }

  @Test
  void aKeyOpensARoom() {
    ann.types("MODE #dev +k secret");
    FakeConnection cy = house.client("cy");
    assertThat(says(cy, "JOIN #dev wrong"))
        .containsExactly(":parley 475 cy #dev :Cannot join channel (+k)");
    assertThat(says(cy, "JOIN #zoo,#dev ,secret"))
        .contains(":cy!cy@localhost JOIN #zoo", ":cy!cy@localhost JOIN #dev");
  }

  @Test
  void peopleArePutOut() {
    assertThat(says(ann, "KICK #dev bob :spam"))
        .containsExactly(":ann!ann@localhost KICK #dev bob :spam");
    assertThat(says(ann, "KICK #dev bob").getFirst()).startsWith(":parley 441 ann bob #dev :");
    assertThat(says(ann, "KICK #dev"))
        .containsExactly(":parley 461 ann KICK :Not enough parameters");
  }

  @Test
  void peopleAreInvited() {
    ann.types("MODE #dev +i");
    FakeConnection cy = house.client("cy");
    assertThat(says(cy, "JOIN #dev"))
        .containsExactly(":parley 473 cy #dev :Cannot join channel (+i)");
    cy.screen().clear();
    assertThat(says(ann, "INVITE cy #dev")).containsExactly(":parley 341 ann cy :#dev");
    assertThat(cy.screen().lines()).containsExactly(":ann!ann@localhost INVITE cy #dev");
    assertThat(says(cy, "INVITE"))
        .containsExactly(":parley 336 cy :#dev", ":parley 337 cy :End of INVITE list");
    assertThat(says(cy, "JOIN #dev").getFirst()).isEqualTo(":cy!cy@localhost JOIN #dev");
    assertThat(says(ann, "INVITE cy #dev").getFirst()).startsWith(":parley 443 ann cy #dev :");
  }

  @Test
  void aRoomGetsAnotherName() {
    FakeConnection cy = house.member("cy", "#dev", "draft/channel-rename");
    cy.screen().clear();
    bob.screen().clear();
    ann.types("RENAME #dev #ops :bigger");
    assertThat(cy.screen().lines()).containsExactly(":ann!ann@localhost RENAME #dev #ops :bigger");
    assertThat(bob.screen().lines())
        .containsExactly(
            ":bob!bob@localhost PART #dev :Renamed: bigger", ":bob!bob@localhost JOIN #ops");
    house.member("dan", "#zoo");
    assertThat(says(ann, "RENAME #ops #zoo").getFirst())
        .startsWith(":parley FAIL RENAME CHANNEL_NAME_IN_USE #ops #zoo :");
  }

  @Test
  void usersHaveModes() {
    assertThat(says(ann, "MODE ann")).containsExactly(":parley 221 ann :+");
    assertThat(says(ann, "MODE ann +iB")).containsExactly(":ann!ann@localhost MODE ann +iB");
    assertThat(says(ann, "MODE ann")).containsExactly(":parley 221 ann :+iB");
    assertThat(says(ann, "MODE bob").getFirst()).startsWith(":parley 502 ann :");
    assertThat(says(ann, "MODE ann +y").getFirst()).startsWith(":parley 501 ann :");
  }
}
