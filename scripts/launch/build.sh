# The part of ./parley that builds: compiles (no tests, no checks) and puts the result where a running server is not
# disturbed. Read in by ./parley when there is no build or the sources are newer; uses its functions and variables.
# shellcheck shell=bash disable=SC2154

build_seconds_max=180 # a first build with its downloads takes less than one minute on two cores
lock=$runs/lock

# ---- One build at a time. The lock is a symbolic link: it is made in one step and names its owner. ----

lock_owner() { readlink "$lock" 2>/dev/null | sed 's/^process-//'; }

# Two may find the same dead owner: what was moved aside is looked at again, and put back if it is a living one's.
drop_lock_of() {
  local aside=$runs/lock.$$
  mv "$lock" "$aside" 2>/dev/null || return 0
  if [ "$(readlink "$aside")" = "process-$1" ]; then rm -f "$aside"; else mv "$aside" "$lock"; fi
}

take_lock() {
  local owner begun=$SECONDS told=
  until ln -s "process-$$" "$lock" 2>/dev/null; do
    owner=$(lock_owner)
    if [ -n "$owner" ] && ! is_alive "$owner"; then
      drop_lock_of "$owner"
      continue
    fi
    if [ -z "$told" ]; then
      say "another start is building (process $owner); waiting for it"
      told=yes
    elif [ $((SECONDS - begun)) -ge $((build_seconds_max + 10)) ]; then
      say "waited $((SECONDS - begun)) s for process $owner; if that is no build of Parley, delete $lock"
      exit 75
    fi
    sleep 0.2
  done
}

# ---- Compiling ----

compile() {
  local begun=$SECONDS next=10 code
  "$top/scripts/mvn" -B -Plaunch -Dmaven.test.skip -Dparley.target=target/launch -Dstyle.color=never package \
    </dev/null >"$runs/build.log" 2>&1 &
  builder=$!
  while kill -0 "$builder" 2>/dev/null; do
    if [ $((SECONDS - begun)) -ge "$build_seconds_max" ]; then
      say "stopped the build after $build_seconds_max s; start again to go on with what it has downloaded so far, or read $runs/build.log"
      exit 75
    elif [ $((SECONDS - begun)) -ge "$next" ]; then
      say "still building, $next s"
      next=$((next + 10))
    fi
    sleep 0.2
  done
  wait "$builder"
  code=$?
  builder=
  [ "$code" -ne 0 ] || return 0
  grep -E 'ERROR|missing' "$runs/build.log" | grep -v -E '^\[ERROR\] *$|\[Help 1\]|[Rr]e-run Maven|For more information' | awk '!seen[$0]++' | head -n 12 >&2
  say "the build failed; $runs/build.log has all of it"
  if [ "$code" -eq 69 ]; then exit 69; else exit 70; fi
}

# ---- Putting the build into place: whole or not at all. The same build again keeps its folder and its cache. ----

copy_to() {
  local staged=$runs/new.$$
  rm -rf "$staged"
  mkdir "$staged" "$staged/pids" && cp -R "$top/target/launch/parley.jar" "$top/target/launch/lib" "$staged/" &&
    mv "$staged" "$1"
}

stage() {
  local id
  id=$(cat "$top/target/launch/parley.jar" "$top/target/launch/lib/"*.jar | cksum | tr ' ' '-')
  [ -f "$runs/$id/parley.jar" ] || copy_to "$runs/$id" || return
  printf '%s\n' "$1" >"$runs/$id/sources" && mv -f "$runs/new.stamp" "$runs/$id/stamp" &&
    printf '%s\n' "$id" >"$runs/current.$$" && mv -f "$runs/current.$$" "$runs/current"
}

# Old builds go when nothing runs from them any more. An hour's grace for one that is just being started.
sweep() {
  local old pid current
  current=$(current_run)
  find "$runs" -mindepth 1 -maxdepth 1 -type d -mmin +60 | while IFS= read -r old; do
    [ "${old##*/}" != "$current" ] || continue
    for pid in "$old"/pids/*; do
      ! is_alive "${pid##*/}" || continue 2
    done
    rm -rf "$old"
  done
}

# ---- All of it ----

end_build() {
  trap - EXIT HUP INT TERM
  [ -z "$builder" ] || kill "$builder" 2>/dev/null
  [ "$(lock_owner)" != "$$" ] || rm -f "$lock"
}

build_now() {
  local begun=$SECONDS sum
  say "building; the next start is quick"
  touch "$runs/new.stamp"
  sum=$(sum_of_sources)
  rm -rf "$top/target/launch/classes" # no class stays of a source that is gone
  compile
  stage "$sum" || { say "could not put the build into $runs: is the disk full?"; exit 70; }
  sweep
  say "built in $((SECONDS - begun)) s"
}

build() {
  builder=
  { mkdir -p "$runs" && [ -w "$runs" ]; } 2>/dev/null || { say "a build is needed, but $runs cannot be written to"; exit 70; }
  trap end_build EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  take_lock
  is_fresh || build_now
  end_build
}
