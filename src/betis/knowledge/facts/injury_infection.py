"""Injury and infection."""

from betis.guideline.fact import Group, YesNo
from betis.knowledge.facts.body import body
from betis.logic.text import say


class injury_infection(Group):
    """Injury and infection."""

    title = say(id="Cedera dan infeksi", en="Injury and infection")

    leg_injury_recent = YesNo(
        ask=say(
            id="Apakah tungkai cedera dalam beberapa minggu terakhir?",
            en="Did you injure the leg in the last weeks?",
        ),
        says=say(
            id="tungkai cedera dalam beberapa minggu terakhir", en="a leg injury in the last weeks"
        ),
        denies=say(
            id="tungkai tidak cedera dalam beberapa minggu terakhir",
            en="no leg injury in the last weeks",
        ),
        page="events",
        danger=True,
    )
    pop_or_kick_feeling = YesNo(
        ask=say(
            id="Apakah betis terasa seperti meletup atau ditendang?",
            en="Did it feel like a pop or a kick in the calf?",
        ),
        says=say(id="terasa letupan atau tendangan di betis", en="a pop or kick felt in the calf"),
        denies=say(
            id="tidak terasa letupan atau tendangan di betis", en="no pop or kick felt in the calf"
        ),
        page="events",
        danger=True,
    )
    bruise_or_dent_in_calf = YesNo(
        ask=say(
            id="Apakah ada memar, lekukan, atau benjolan di betis?",
            en="Is there a bruise, dent or lump in the calf?",
        ),
        says=say(
            id="memar, lekukan, atau benjolan di betis", en="a bruise, dent or lump in the calf"
        ),
        denies=say(
            id="tidak ada memar, lekukan, atau benjolan di betis",
            en="no bruise, dent or lump in the calf",
        ),
        page="events",
        danger=True,
    )
    heel_tendon_cannot_push_off = YesNo(
        ask=say(
            id="Di sisi yang sakit, apakah Anda tidak mampu berjinjit atau menjejak saat melangkah?",
            en="On the painful side, are you unable to rise on your toes or push off?",
        ),
        says=say(
            id="tidak bisa berjinjit atau menjejak di sisi yang sakit",
            en="cannot rise on toes or push off on painful side",
        ),
        denies=say(
            id="bisa berjinjit dan menjejak di sisi yang sakit",
            en="can rise on toes and push off on painful side",
        ),
        hint=say(
            id="Coba pelan sambil berpegangan. Berhenti bila nyeri.",
            en="Try slowly while holding on to something. Stop if it hurts.",
        ),
        page="events",
        danger=True,
    )
    fullness_behind_knee = YesNo(
        ask=say(
            id="Apakah ada bengkak atau rasa penuh di belakang lutut?",
            en="Is there a swelling or fullness behind the knee?",
        ),
        says=say(
            id="bengkak atau rasa penuh di belakang lutut",
            en="swelling or fullness behind the knee",
        ),
        denies=say(
            id="tidak ada bengkak atau rasa penuh di belakang lutut",
            en="no swelling or fullness behind the knee",
        ),
        page="injury",
    )
    pain_out_of_proportion = YesNo(
        ask=say(
            id="Apakah ada nyeri menetap yang jauh lebih berat daripada yang tampak di kulit?",
            en="Is there lasting pain, much worse than the skin would make you expect?",
        ),
        says=say(
            id="nyeri jauh lebih berat daripada tampilan kulit",
            en="pain much worse than the skin looks",
        ),
        denies=say(
            id="nyeri tidak jauh lebih berat daripada tampilan kulit",
            en="pain not much worse than the skin looks",
        ),
        hint=say(
            id="Misalnya nyeri hebat terus-menerus, padahal kulit hanya sedikit merah. Nyeri kram yang lalu hilang tidak dihitung.",
            en="For example constant severe pain although the skin looks only a little red. The pain of a cramp that then goes does not count.",
        ),
        page="leg",
        danger=True,
    )
    dirty_wound_recent = YesNo(
        ask=say(
            id="Dalam beberapa minggu terakhir, apakah Anda punya luka yang kotor atau dalam?",
            en="In the last weeks, have you had a wound that was dirty or deep?",
        ),
        says=say(
            id="luka kotor atau dalam, beberapa minggu terakhir",
            en="a dirty or deep wound in the last weeks",
        ),
        denies=say(
            id="tidak ada luka kotor atau dalam belakangan ini",
            en="no dirty or deep wound in the last weeks",
        ),
        hint=say(
            id="Misalnya tertusuk paku, terkena tanah atau kotoran, atau digigit hewan.",
            en="For example from a nail, with soil or dung in it, or an animal bite.",
        ),
        page="events",
        danger=True,
    )
    jaw_stiff = YesNo(
        ask=say(id="Apakah rahang kaku, sulit dibuka?", en="Is the jaw stiff, hard to open?"),
        says=say(id="rahang kaku, sulit dibuka", en="the jaw is stiff, hard to open"),
        denies=say(
            id="rahang tidak kaku dan mudah dibuka", en="the jaw is not stiff and opens easily"
        ),
        page="head_and_chest",
        danger=True,
    )
    tetanus_vaccine_up_to_date = YesNo(
        ask=say(
            id="Apakah vaksin tetanus Anda masih berlaku?",
            en="Is your tetanus vaccination up to date?",
        ),
        says=say(id="vaksin tetanus masih berlaku", en="tetanus vaccination is up to date"),
        denies=say(
            id="vaksin tetanus sudah tidak berlaku", en="tetanus vaccination is not up to date"
        ),
        hint=say(
            id="Lihat kartu imunisasi atau tanya puskesmas. Bila tidak ingat suntikan terakhir, pilih tidak tahu.",
            en="Look at the vaccination card or ask the health centre. If you cannot remember, choose don't know.",
        ),
    )
    toxic_exposure = YesNo(
        ask=say(
            id="Apakah Anda terpapar timbal, merkuri, pestisida, striknin, atau racun lain?",
            en="Have you been in contact with lead, mercury, pesticides, strychnine or unknown poisons?",
        ),
        says=say(
            id="terpapar timbal, merkuri, pestisida, striknin, atau racun lain",
            en="contact with lead, mercury, pesticides, strychnine or unknown poisons",
        ),
        denies=say(
            id="tidak terpapar timbal, merkuri, pestisida, striknin, atau racun lain",
            en="no contact with lead, mercury, pesticides, strychnine or unknown poisons",
        ),
        hint=say(
            id="Pestisida ialah racun hama. Timbal bisa dari aki bekas atau cat lama, striknin dari racun hewan.",
            en="Lead can come from old batteries or paint, strychnine from poison for animals.",
        ),
        page="more_signs_1",
        danger=True,
    )
    flood_or_rat_contact = YesNo(
        ask=say(
            id="Dalam sebulan terakhir, apakah Anda terkena air banjir, tikus, atau kencing hewan?",
            en="In the last month, have you been in contact with flood water, rats or animal urine?",
        ),
        says=say(
            id="terkena banjir, tikus, atau kencing hewan dalam sebulan",
            en="contact with flood water, rats or animal urine within a month",
        ),
        denies=say(
            id="tidak terkena banjir, tikus, atau kencing hewan dalam sebulan",
            en="no flood water, rat or animal urine contact within a month",
        ),
        asked_when=body.fever,
        page="body_more",
        danger=True,
    )
    red_eyes_no_discharge = YesNo(
        ask=say(
            id="Apakah mata merah tetapi tidak berkotoran?",
            en="Are your eyes red without discharge?",
        ),
        says=say(id="mata merah tanpa kotoran", en="red eyes without discharge"),
        denies=say(
            id="mata tidak merah, atau merah dengan kotoran",
            en="eyes not red, or red with discharge",
        ),
        hint=say(
            id="Kotoran berarti lendir atau nanah di mata.", en="Discharge means slime or pus."
        ),
        asked_when=body.fever,
        page="body_more",
        danger=True,
    )
    recent_viral_illness = YesNo(
        ask=say(
            id="Dalam 4 minggu terakhir, apakah Anda batuk pilek, flu, atau infeksi perut?",
            en="In the last 4 weeks, have you had a cold, flu or stomach infection?",
        ),
        says=say(
            id="batuk pilek, flu, atau infeksi perut dalam 4 minggu",
            en="a cold, flu or stomach infection within 4 weeks",
        ),
        denies=say(
            id="tidak ada batuk pilek, flu, atau infeksi perut dalam 4 minggu",
            en="no cold, flu or stomach infection within 4 weeks",
        ),
        page="injury",
    )
