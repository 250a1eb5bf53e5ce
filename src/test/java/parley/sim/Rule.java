package parley.sim;

/// What must always hold. Each has planted bugs that break it, and that the simulation must find.
enum Rule {
  /// Who is where is the same for the user, the room and every loop's roster; one owner of each
  /// folded name; limits hold.
  MEMBERSHIP,
  /// Nothing is heard that is not stored; what is stored is heard once, in order, by everybody who
  /// may and by nobody else.
  HEARING,
  /// Facts are numbered without a gap or a double, are never changed, and lead to the same state
  /// again, from nothing and from a snapshot.
  STORING,
  /// Every request has one outcome; a refusal leaves no trace.
  OUTCOMES,
  /// Nobody is shown what is not theirs to read.
  READING,
  /// Nothing of the gone remains.
  LEAVING,
  /// Once faults have stopped, everything is answered and in step within ten seconds.
  LIVENESS
}
