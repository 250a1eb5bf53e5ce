package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A crowd that talks in groups; on the thread of the loop.
final class Talk {
  private final Tally tally = new Tally();
  private final List<Speaker> speakers = new ArrayList<>();
  private final @Nullable Schedule schedule;

  Talk(Crowd crowd, Load.Talk load) {
    for (int number = 0; number < load.groups(); number++) {
      group(crowd, load, number);
    }
    schedule = load.perSecond() > 0 ? new Schedule(crowd.loop(), speakers, load.perSecond()) : null;
  }

  private void group(Crowd crowd, Load.Talk load, int number) {
    int first = number * load.size();
    List<Person> people = crowd.people().subList(first, first + load.size());
    int firstId = speakers.size();
    List<Speaker> own = new ArrayList<>();
    for (int i = 0; i < load.speakers(); i++) {
      String target = load.direct() ? people.get(1 - i).nick() : crowd.room(number);
      own.add(new Speaker(people.get(i), firstId + i, target, load.size() - 1, load.window()));
    }
    speakers.addAll(own);
    Group group = new Group(own, firstId, tally);
    for (int seat = 0; seat < people.size(); seat++) {
      people.get(seat).listen(group.seat(seat));
    }
  }

  Tally tally() {
    return tally;
  }

  void start() {
    if (schedule != null) {
      schedule.start();
    } else {
      speakers.forEach(Speaker::start);
    }
  }

  void stop() {
    if (schedule != null) {
      schedule.stop();
    }
    speakers.forEach(Speaker::stop);
  }

  /// Deliveries that there should be by now.
  long owed() {
    return speakers.stream().mapToLong(Speaker::owed).sum();
  }

  /// Messages at fixed times, one speaker after the other, whatever has become of earlier ones.
  private static final class Schedule {
    private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ScheduledExecutorService loop;
    private final List<Speaker> speakers;
    private final int perSecond;
    private long startNanos;
    private long written;
    private boolean on;

    Schedule(ScheduledExecutorService loop, List<Speaker> speakers, int perSecond) {
      this.loop = loop;
      this.speakers = speakers;
      this.perSecond = perSecond;
    }

    void start() {
      on = true;
      startNanos = System.nanoTime();
      tick();
    }

    void stop() {
      on = false;
    }

    /// Writes all that is due. A late tick writes with the time at which it should have been.
    private void tick() {
      if (!on) {
        return;
      }
      while (dueNanos() - System.nanoTime() <= 0) {
        speakers.get((int) (written % speakers.size())).say(dueNanos());
        written++;
      }
      loop.schedule(this::tick, dueNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private long dueNanos() {
      return startNanos + written * SECOND_NANOS / perSecond;
    }
  }
}
