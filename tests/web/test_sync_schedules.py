"""Two phones and a server that is killed, over random schedules: nothing that was acknowledged is
lost, nothing is there twice, and in the end everyone shows the same."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from uuid_utils.compat import uuid7

from betis.diary.shape import Kind
from tests.browser.hosts import Site
from tests.web.devices import Device, Network

SCHEDULES, ALL_SCHEDULES = 20, 1000
STEPS = 30
KILLS = 1
"""At most so often in one schedule: each takes as long as the site takes to start."""
FIRST_NIGHT = date(1901, 1, 1)
WHICH = st.integers(0, 1)
PAIN = st.none() | st.integers(0, 10)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    found = Site(tmp_path_factory.mktemp("killed"))
    yield found
    found.stop()


def schedules(site: Site) -> type[RuleBasedStateMachine]:
    """Schedules on this site. Each has two new phones and nights that no other writes of."""
    network = Network(site)
    reader = Device()
    played = iter(range(10**6))

    class Schedule(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            network.settle(reader)
            self.began_at = reader.cursor
            self.devices = [Device(self.began_at), Device(self.began_at)]
            self.night = (FIRST_NIGHT + timedelta(days=next(played))).isoformat()
            self.cramps: list[str] = []
            self.late: list[bytes] = []
            self.acknowledged: set[str] = set()
            self.kills = 0

        @rule(which=WHICH, pain=PAIN)
        def logs_a_cramp(self, which: int, pain: int | None) -> None:
            entry = str(uuid7())
            values = {"started": f"{self.night}T23:10:00+07:00", "live": True, "pain": pain}
            self.devices[which].write(Kind.CRAMP, entry, values)
            self.cramps.append(entry)

        @rule(which=WHICH, none=st.booleans())
        def tells_the_night(self, which: int, none: bool) -> None:
            self.devices[which].write(Kind.NIGHT, f"night-{self.night}", {"none": none})

        @precondition(lambda self: self.cramps)
        @rule(which=WHICH, cramp=st.integers(0, 100), pain=PAIN, gone=st.booleans())
        def edits_a_cramp(self, which: int, cramp: int, pain: int | None, gone: bool) -> None:
            device, entry = self.devices[which], self.cramps[cramp % len(self.cramps)]
            if entry in device.shows():
                device.write(Kind.CRAMP, entry, None if gone else {"pain": pain})

        @rule(which=WHICH)
        def syncs(self, which: int) -> None:
            self.hears(which, network.carry(self.devices[which].ask()))

        @rule()
        def both_sync_at_once(self) -> None:
            for which, reply in enumerate(network.at_once(d.ask() for d in self.devices)):
                self.hears(which, reply)

        @rule(which=WHICH)
        def closes_its_tab_before_the_reply(self, which: int) -> None:
            network.carry(self.devices[which].ask())

        @rule(which=WHICH)
        def is_heard_twice(self, which: int) -> None:
            first, again = network.at_once([self.devices[which].ask()] * 2)
            self.hears(which, first)
            self.hears(which, again)

        @rule(which=WHICH)
        def is_held_up(self, which: int) -> None:
            self.late.append(self.devices[which].ask())

        @precondition(lambda self: self.late)
        @rule(place=st.integers(0, 100))
        def arrives_late(self, place: int) -> None:
            network.carry(self.late.pop(place % len(self.late)))

        @precondition(lambda self: self.kills < KILLS)
        @rule(milliseconds=st.integers(0, 60))
        def the_server_is_killed(self, milliseconds: int) -> None:
            self.kills += 1
            bodies = [device.ask() for device in self.devices]
            replies = network.carry_while_killed(bodies, milliseconds / 1000)
            for which, reply in enumerate(replies):
                self.hears(which, reply)

        def hears(self, which: int, reply: dict[str, Any] | None) -> None:
            if reply is not None:
                self.devices[which].hear(reply)
                self.acknowledged |= set(reply["kept"])

        def teardown(self) -> None:
            written = {name for device in self.devices for name in device.changes}
            for device in [*self.devices, *self.devices]:
                network.settle(device)
            fresh, seen = Device(self.began_at), list[str]()
            more = True
            while more:
                reply = network.carry(fresh.ask())
                assert reply is not None
                seen += [change["id"] for change in reply["changes"]]
                fresh.hear(reply)
                more = reply["more"]
            assert self.acknowledged <= set(seen), "an acknowledged change is lost"
            assert len(seen) == len(set(seen)), "a change is there twice"
            assert set(seen) == written
            first, second = self.devices
            assert first.shows() == second.shows() == fresh.shows()

    return Schedule


def play(site: Site, count: int) -> None:
    # What was told is how a failure came about; timing makes each run its own, so it is not shrunk.
    run_state_machine_as_test(
        schedules(site),
        settings=settings(
            max_examples=count,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_schedules(site: Site) -> None:
    play(site, SCHEDULES)


@pytest.mark.long
def test_all_schedules(site: Site) -> None:
    play(site, ALL_SCHEDULES)
