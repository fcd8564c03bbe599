"""How soon somebody should be seen."""

from enum import IntEnum

from betis.logic.text import Text, say


class Urgency(IntEnum):
    """Five levels, higher is sooner."""

    SELF_CARE = 0
    ROUTINE = 1
    WITHIN_TWO_WEEKS = 2
    SAME_DAY = 3
    EMERGENCY_NOW = 4

    @property
    def code(self) -> str:
        """The name used in data."""
        return self.name.lower()

    @property
    def title(self) -> Text:
        return _WORDS[self][0]

    @property
    def meaning(self) -> Text:
        """What to do at this level."""
        return _WORDS[self][1]


_WORDS = {
    Urgency.EMERGENCY_NOW: (
        say(id="Darurat sekarang", en="Emergency now"),
        say(
            id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Jangan menunggu "
            "dan jangan menyetir sendiri. Layanan tiap daerah berbeda.",
            en="Call 119 or 112 now (elsewhere, your local emergency number), or have someone take "
            "you to the nearest emergency department. Do not wait and do not drive yourself.",
        ),
    ),
    Urgency.SAME_DAY: (
        say(id="Hari ini juga", en="Same day"),
        say(
            id="Periksa ke dokter, puskesmas, atau IGD hari ini, juga di luar jam kerja.",
            en="See a doctor or a hospital today, even outside office hours.",
        ),
    ),
    Urgency.WITHIN_TWO_WEEKS: (
        say(id="Dalam dua minggu", en="Within two weeks"),
        say(
            id="Periksa ke dokter dalam beberapa hari, paling lama dua minggu. Lebih cepat bila "
            "memburuk.",
            en="See a doctor within days and at most two weeks. Go sooner if it gets worse.",
        ),
    ),
    Urgency.ROUTINE: (
        say(id="Kunjungan biasa", en="Routine visit"),
        say(
            id="Buat janji biasa ke puskesmas atau dokter dalam beberapa minggu, atau tanyakan "
            "dulu kepada apoteker.",
            en="Make an ordinary appointment in the coming weeks, or ask a pharmacist first.",
        ),
    ),
    Urgency.SELF_CARE: (
        say(id="Rawat sendiri di rumah", en="Care for it at home"),
        say(
            id="Tidak ada tanda bahaya dari jawaban Anda. Lakukan langkah di rumah. Periksa lagi "
            "bila ada hal baru.",
            en="Your answers show no warning sign. Care for it at home, and check again if "
            "anything new appears.",
        ),
    ),
}
