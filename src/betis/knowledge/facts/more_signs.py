"""Further danger signs, asked of everyone or of those whom they can concern."""

from betis.guideline.fact import Group, YesNo
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say


class more_signs(Group):
    """Further danger signs, asked of everyone or of those whom they can concern."""

    title = say(id="Tanda bahaya lain", en="Further danger signs")

    racing_heart_or_near_faint = YesNo(
        ask=say(
            id="Apakah jantung berdebar kencang atau tidak teratur, atau Anda hampir pingsan?",
            en="Is your heart racing or beating irregularly, or have you nearly fainted?",
        ),
        says=say(
            id="jantung berdebar kencang atau tidak teratur, atau hampir pingsan",
            en="a racing or irregular heartbeat, or nearly fainting",
        ),
        denies=say(
            id="jantung tidak berdebar kencang dan tidak hampir pingsan",
            en="no racing or irregular heartbeat and no near-faint",
        ),
        hint=say(
            id="Hitung bila terjadi dalam beberapa hari ini. Berdebar sebentar karena kaget atau habis lari tidak dihitung.",
            en="Count it if it happened in the last few days. A short flutter from a fright or a run does not count.",
        ),
        page="more_signs_1",
        danger=True,
    )
    bleeding_or_black_stool = YesNo(
        ask=say(
            id="Apakah ada tinja hitam seperti aspal, muntah darah, atau perdarahan yang tidak mau berhenti?",
            en="Do you have black stools like tar, vomit with blood, or bleeding that will not stop?",
        ),
        says=say(
            id="tinja hitam, muntah darah, atau perdarahan yang tidak berhenti",
            en="black stools, vomiting of blood, or bleeding that will not stop",
        ),
        denies=say(
            id="tidak ada tinja hitam, muntah darah, atau perdarahan yang tidak berhenti",
            en="no black stools, vomiting of blood or bleeding that will not stop",
        ),
        hint=say(
            id="Tablet besi juga menghitamkan tinja, tetapi tinjanya tidak lengket dan tidak berbau busuk.",
            en="Iron tablets also blacken stools, but those are not sticky and do not smell foul.",
        ),
        page="more_signs_1",
        danger=True,
    )
    cold_clammy_or_cannot_stand = YesNo(
        ask=say(
            id="Apakah kulit dingin dan lembap, atau Anda terlalu lemas atau pusing untuk berdiri?",
            en="Is the skin cold and clammy, or are you too weak or dizzy to stand?",
        ),
        says=say(
            id="kulit dingin dan lembap, atau terlalu lemas untuk berdiri",
            en="cold clammy skin, or being too weak or dizzy to stand",
        ),
        denies=say(
            id="kulit tidak dingin dan lembap, dan masih kuat berdiri",
            en="skin not cold and clammy, and able to stand",
        ),
        hint=say(
            id="Yang dimaksud ialah keadaan baru, bukan karena lama tidak bisa berjalan.",
            en="This means something new, not a walking problem of long standing.",
        ),
        page="more_signs_1",
        danger=True,
    )
    poisoning_signs = YesNo(
        ask=say(
            id="Setelah minum alkohol oplosan atau terkena racun hama, apakah penglihatan kabur, muntah, banyak liur, atau sesak?",
            en="After home-made or mixed alcohol, or contact with a pesticide, is there blurred vision, vomiting, much saliva or breathlessness?",
        ),
        says=say(
            id="penglihatan kabur, muntah, banyak liur, atau sesak setelah oplosan atau racun hama",
            en="blurred vision, vomiting, much saliva or breathlessness after mixed alcohol or a pesticide",
        ),
        denies=say(
            id="tidak ada keluhan itu setelah oplosan atau racun hama",
            en="no such signs after mixed alcohol or a pesticide",
        ),
        hint=say(
            id="Keluhan bisa baru muncul keesokan harinya. Jawab tidak bila Anda tidak minum oplosan dan tidak terkena racun.",
            en="Signs may come only the next day. Answer no if you had neither such alcohol nor contact with poison.",
        ),
        page="more_signs_1",
        danger=True,
    )
    medicine_overdose_signs = YesNo(
        ask=say(
            id="Bila minum digoksin, litium, atau teofilin: apakah Anda mual, bingung, gemetar kasar, berdebar, atau melihat serba kuning?",
            en="If you take digoxin, lithium or theophylline: are you sick, confused, shaking coarsely, with palpitations or seeing yellow?",
        ),
        says=say(
            id="mual, bingung, gemetar, berdebar, atau melihat kuning saat minum digoksin, litium, atau teofilin",
            en="nausea, confusion, shaking, palpitations or yellow vision on digoxin, lithium or theophylline",
        ),
        denies=say(
            id="tidak ada tanda kelebihan digoksin, litium, atau teofilin",
            en="no signs of too much digoxin, lithium or theophylline",
        ),
        hint=say(
            id="Jawab tidak bila Anda tidak minum ketiga obat ini. Aminofilin termasuk teofilin.",
            en="Answer no if you take none of these three. Aminophylline counts as theophylline.",
        ),
        page="more_signs_1",
        danger=True,
    )
    hot_swollen_joint = YesNo(
        ask=say(
            id="Apakah ada satu sendi yang baru bengkak, panas, dan sangat nyeri digerakkan?",
            en="Is one joint newly swollen, hot and very painful to move?",
        ),
        says=say(
            id="satu sendi baru bengkak, panas, dan sangat nyeri digerakkan",
            en="one joint newly swollen, hot and very painful to move",
        ),
        denies=say(
            id="tidak ada sendi yang baru bengkak, panas, dan sangat nyeri",
            en="no joint newly swollen, hot and very painful",
        ),
        page="more_signs_1",
        danger=True,
    )
    bite_or_sting_spreading = YesNo(
        ask=say(
            id="Setelah gigitan ular atau sengatan, apakah nyeri, bengkak, atau rasa lemah meluas?",
            en="After a snake bite or a sting, are pain, swelling or weakness spreading?",
        ),
        says=say(
            id="nyeri, bengkak, atau lemah yang meluas setelah gigitan ular atau sengatan",
            en="pain, swelling or weakness spreading after a snake bite or sting",
        ),
        denies=say(
            id="tidak ada nyeri, bengkak, atau lemah yang meluas setelah gigitan atau sengatan",
            en="no pain, swelling or weakness spreading after a bite or sting",
        ),
        hint=say(
            id="Termasuk ular darat dan laut, kalajengking, laba-laba, tawon, dan ubur-ubur.",
            en="Snakes of land and sea, scorpions, spiders, wasps and jellyfish all count.",
        ),
        page="more_signs_1",
        danger=True,
    )
    severe_allergy_signs = YesNo(
        ask=say(
            id="Apakah bibir, lidah, atau wajah mendadak bengkak, atau ada bentol gatal disertai sesak atau lemas?",
            en="Are lips, tongue or face suddenly swollen, or is there an itchy rash with breathlessness or faintness?",
        ),
        says=say(
            id="bibir, lidah, atau wajah mendadak bengkak, atau bentol gatal dengan sesak",
            en="sudden swelling of lips, tongue or face, or an itchy rash with breathlessness",
        ),
        denies=say(
            id="tidak ada bengkak mendadak di bibir atau wajah, dan tidak ada bentol dengan sesak",
            en="no sudden swelling of lips or face and no itchy rash with breathlessness",
        ),
        page="more_signs_1",
        danger=True,
    )
    stiff_neck_or_purple_spots = YesNo(
        ask=say(
            id="Selain demam, apakah leher kaku, sakit kepala hebat, atau ada bintik ungu yang tidak pudar saat ditekan?",
            en="With the fever, is the neck stiff, the headache very bad, or are there purple spots that do not fade when pressed?",
        ),
        says=say(
            id="demam dengan leher kaku, sakit kepala hebat, atau bintik ungu",
            en="fever with a stiff neck, a very bad headache or purple spots",
        ),
        denies=say(
            id="demam tanpa leher kaku, sakit kepala hebat, atau bintik ungu",
            en="fever without stiff neck, very bad headache or purple spots",
        ),
        hint=say(
            id="Tekan bintik dengan gelas bening. Bintik yang berbahaya tetap terlihat.",
            en="Press a clear glass on the spots. Dangerous spots stay visible.",
        ),
        asked_when=body.fever,
        page="more_signs_2",
        danger=True,
    )
    heat_unwell = YesNo(
        ask=say(
            id="Saat atau setelah kepanasan, apakah Anda sakit kepala, mual, muntah, atau sangat lemas?",
            en="In the heat or after it, do you have headache, nausea, vomiting or great weakness?",
        ),
        says=say(
            id="sakit kepala, mual, muntah, atau sangat lemas karena kepanasan",
            en="headache, nausea, vomiting or great weakness from heat",
        ),
        denies=say(
            id="tidak sakit kepala, mual, muntah, atau sangat lemas karena kepanasan",
            en="no headache, nausea, vomiting or great weakness from heat",
        ),
        asked_when=body.heavy_sweating_or_heat_exposure,
        page="more_signs_2",
        danger=True,
    )
    bone_pain_after_cancer = YesNo(
        ask=say(
            id="Pernahkah Anda kena kanker, dan kini ada nyeri tulang atau punggung baru yang menetap atau membangunkan Anda?",
            en="Have you ever had cancer, and do you now have new bone or back pain that stays or wakes you?",
        ),
        says=say(
            id="pernah kanker, dan kini nyeri tulang atau punggung baru yang menetap",
            en="a past or present cancer, and new bone or back pain that stays",
        ),
        denies=say(
            id="tidak ada nyeri tulang baru dengan riwayat kanker",
            en="no new bone pain with a history of cancer",
        ),
        hint=say(
            id="Kanker yang sudah lama diobati pun dihitung.",
            en="A cancer treated long ago also counts.",
        ),
        page="more_signs_1",
        danger=True,
    )
    stiff_shoulders_or_hips_after_50 = YesNo(
        ask=say(
            id="Apakah kedua bahu atau pinggul baru-baru ini kaku dan nyeri setiap pagi, setengah jam atau lebih?",
            en="Are both shoulders or hips newly stiff and sore every morning, for half an hour or more?",
        ),
        says=say(
            id="kedua bahu atau pinggul baru kaku dan nyeri setiap pagi",
            en="both shoulders or hips newly stiff and sore every morning",
        ),
        denies=say(
            id="bahu dan pinggul tidak kaku dan nyeri setiap pagi",
            en="shoulders and hips not stiff and sore every morning",
        ),
        hint=say(
            id="Misalnya sulit menyisir rambut, bangun dari tempat tidur, atau memakai kaus kaki pada pagi hari.",
            en="For example trouble combing the hair, getting out of bed or putting on socks in the morning.",
        ),
        asked_when=person.age_years.at_least(50),
        page="events",
        danger=True,
    )
    new_headache_jaw_pain_or_sight_trouble = YesNo(
        ask=say(
            id="Bersama kaku itu, apakah ada sakit kepala baru, rahang nyeri saat mengunyah, atau gangguan penglihatan?",
            en="With the stiffness, is there a new headache, jaw pain on chewing, or trouble with your sight?",
        ),
        says=say(
            id="sakit kepala baru, rahang nyeri saat mengunyah, atau gangguan penglihatan",
            en="a new headache, jaw pain on chewing, or trouble with sight",
        ),
        denies=say(
            id="tidak ada sakit kepala baru, nyeri rahang, atau gangguan penglihatan",
            en="no new headache, jaw pain or trouble with sight",
        ),
        hint=say(
            id="Termasuk kulit kepala atau pelipis yang nyeri disentuh, dan penglihatan ganda atau gelap sesaat.",
            en="A scalp or temple that is sore to touch counts, and so does sight that doubles or goes dark for a moment.",
        ),
        asked_when=stiff_shoulders_or_hips_after_50,
        page="more_signs_2",
        danger=True,
    )
    pregnancy_bleeding = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah keluar darah dari jalan lahir?",
            en="In pregnancy or after birth, is there bleeding from the birth canal?",
        ),
        says=say(
            id="perdarahan dari jalan lahir saat hamil, atau perdarahan banyak setelah melahirkan",
            en="bleeding from the birth canal in pregnancy, or heavy bleeding after birth",
        ),
        denies=say(
            id="tidak ada perdarahan dari jalan lahir",
            en="no bleeding from the birth canal",
        ),
        hint=say(
            id="Setelah melahirkan, hitung bila satu pembalut besar penuh dalam satu jam, ada gumpalan besar, atau darah bertambah.",
            en="After birth, count it if a large pad is soaked in an hour, with large clots, or if bleeding increases.",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="more_signs_pregnancy",
        danger=True,
    )
    pregnancy_waters_leaking = YesNo(
        ask=say(
            id="Apakah keluar air dari jalan lahir yang tidak bisa Anda tahan?",
            en="Is fluid leaking from the birth canal that you cannot hold back?",
        ),
        says=say(
            id="keluar air ketuban atau cairan dari jalan lahir",
            en="waters or fluid leaking from the birth canal",
        ),
        denies=say(
            id="tidak keluar air dari jalan lahir",
            en="no fluid leaking from the birth canal",
        ),
        asked_when=person.pregnancy_status.among("second_trimester", "third_trimester"),
        page="more_signs_pregnancy",
        danger=True,
    )
    pregnancy_less_movement = YesNo(
        ask=say(
            id="Apakah janin bergerak jauh lebih sedikit dari biasanya, atau berhenti bergerak?",
            en="Does the baby move much less than usual, or has it stopped moving?",
        ),
        says=say(
            id="janin bergerak jauh lebih sedikit dari biasanya",
            en="the baby moves much less than usual",
        ),
        denies=say(
            id="gerakan janin seperti biasanya",
            en="the baby moves as usual",
        ),
        hint=say(
            id="Gerakan mulai terasa pada kehamilan 16 sampai 24 minggu. Jawab tidak bila memang belum waktunya.",
            en="Movement is first felt at 16 to 24 weeks. Answer no if it is simply too early.",
        ),
        asked_when=person.pregnancy_status.among("second_trimester", "third_trimester"),
        page="more_signs_pregnancy",
        danger=True,
    )
    pregnancy_severe_belly_pain = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah perut sangat nyeri, kencang terus, atau mulas teratur sebelum 37 minggu?",
            en="In pregnancy or after birth, is the belly very painful, hard all the time, or tightening regularly before week 37?",
        ),
        says=say(
            id="perut sangat nyeri, kencang terus, atau mulas teratur sebelum waktunya",
            en="a very painful or constantly hard belly, or regular tightening before term",
        ),
        denies=say(
            id="perut tidak sangat nyeri dan tidak kencang terus",
            en="belly not very painful and not hard all the time",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="more_signs_pregnancy",
        danger=True,
    )
    child_will_not_move_limb = YesNo(
        ask=say(
            id="Apakah anak sama sekali tidak mau menggerakkan satu lengan atau tungkai, atau tidak mau menapak?",
            en="Does the child refuse to move an arm or leg at all, or to put weight on it?",
        ),
        says=say(
            id="anak tidak mau menggerakkan satu lengan atau tungkai, atau menapak",
            en="the child will not move an arm or leg, or put weight on it",
        ),
        denies=say(
            id="anak mau menggerakkan lengan dan tungkainya",
            en="the child moves arms and legs",
        ),
        asked_when=person.age_years.less_than(18),
        page="more_signs_child",
        danger=True,
    )
    child_dry_or_listless = YesNo(
        ask=say(
            id="Apakah anak sangat lemas, tidak mau minum, matanya cekung, atau menangis tanpa air mata?",
            en="Is the child very listless, refusing to drink, with sunken eyes, or crying without tears?",
        ),
        says=say(
            id="anak sangat lemas, tidak mau minum, bermata cekung, atau menangis tanpa air mata",
            en="the child is very listless, will not drink, has sunken eyes or cries without tears",
        ),
        denies=say(
            id="anak tidak lemas dan mau minum",
            en="the child is not listless and drinks",
        ),
        hint=say(
            id="Popok kering lebih dari enam jam juga dihitung.",
            en="A dry nappy for more than six hours also counts.",
        ),
        asked_when=person.age_years.less_than(18),
        page="more_signs_child",
        danger=True,
    )
    child_purple_spots = YesNo(
        ask=say(
            id="Apakah ada bintik kecil merah atau ungu di kulit anak yang tidak pudar saat ditekan?",
            en="Does the child have small red or purple spots that do not fade when pressed?",
        ),
        says=say(
            id="bintik merah atau ungu pada kulit anak yang tidak pudar saat ditekan",
            en="red or purple spots on the child's skin that do not fade when pressed",
        ),
        denies=say(
            id="tidak ada bintik merah atau ungu yang menetap pada kulit anak",
            en="no lasting red or purple spots on the child's skin",
        ),
        hint=say(
            id="Tekan bintik dengan gelas bening. Lihat juga apakah ada memar tanpa sebab.",
            en="Press a clear glass on the spots. Look for bruises without cause as well.",
        ),
        asked_when=person.age_years.less_than(18),
        page="more_signs_child",
        danger=True,
    )
