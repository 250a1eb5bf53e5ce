package parley.core.query;

import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;

/// A question that changes nothing, answered in its place among the requests of its session.
public sealed interface Query
    permits WhichRooms,
        WhoIsIn,
        WhoIsOnline,
        WhoAmI,
        WhoIs,
        WhichTopic,
        WhichModes,
        WhichList,
        WhichInvitations,
        MayOperate,
        MayReadRoom,
        MayReadPair,
        MayReadMessage,
        WhichAccount,
        LookAtAccount,
        WhoseCertificate,
        HowFarRead,
        HowMany,
        Find,
        FindMatching,
        LookInto,
        WhichMetadata,
        MetadataAround,
        WhichUserModes {
  /// The answer for a session that is on the server.
  Answer answer(State state, Session asker);

  /// Whether those who are not on the server may ask at any time: for what doors need.
  default boolean everybody() {
    return false;
  }

  /// The answer for somebody who cannot enter at the moment: what anybody could see on entering.
  default Answer visitor(State state) {
    return new Answer.Refused(new Refusal.NotEntered());
  }
}
