"""Lift your toes with your own muscles."""

from datetime import date

from betis.guideline.items import Action, Certainty, Moment, Verdict
from betis.logic.text import say

toes_up_own_muscle = Action(
    title=say(
        id="Angkat ujung kaki dengan otot sendiri", en="Lift your toes with your own muscles"
    ),
    says=say(
        id="Tenang. Kita lepaskan kramnya. Otot betis yang kram mengendur bila dipanjangkan. Mengangkat ujung kaki memanjangkannya tanpa paksaan, jadi Anda bisa menolong diri sendiri. Ini langkah pertama; berikutnya bernapas pelan, lalu berdiri atau menarik ujung kaki pelan-pelan.",
        en="Calm now. We will let the cramp go. A cramped calf gives way when it is lengthened. Lifting your toes lengthens it without force, so you can help yourself. This is the first step of a simple plan to relieve the cramp; then breathe slowly, and after that stand or pull the forefoot gently.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Pada 10 orang sehat di laboratorium, memanjangkan otot langsung menghentikan kram buatan. Cara memakai otot sendiri belum diuji khusus, dan belum ada uji acak pada kram malam. Penulis pedoman dan ulasan sepakat bahwa meregangkan adalah langkah pertama. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 10 healthy people in a laboratory, lengthening the muscle stopped provoked cramps at once. Using one's own muscle has not been tested by itself, and no randomised trial was done in night cramps. Guideline and review authors agree that stretching comes first. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Hampir tidak ada. Angkat pelan, jangan menyentak. Jangan meruncingkan kaki, karena betis memendek dan bisa kram lagi. Pada anak, bantu dengan kata-kata dan tangan yang lembut, jangan dipaksa.",
        en="Almost none. Lift slowly, do not jerk. Do not point the foot: the calf shortens and may cramp again. Help a child with words and gentle hands, never by force.",
    ),
    steps=(
        say(
            id="Tarik jari kaki ke arah tulang kering. Pakai tenaga kaki sendiri.",
            en="Pull your toes toward your shin. Use the leg's own strength.",
        ),
        say(id="Luruskan lutut pelan-pelan.", en="Slowly straighten the knee."),
        say(
            id="Tahan sampai otot melepas, lalu kendurkan pelan.",
            en="Hold until the muscle lets go, then ease off slowly.",
        ),
        say(id="Kram lagi? Ulangi dengan pelan.", en="Cramping again? Repeat, gently."),
    ),
    certainty=Certainty.VERY_LOW,
    does=("own_stretch",),
    moment=Moment.NOW,
    order=1,
    seconds=30,
    cites=(
        "bertolasi1993",
        "guay",
        "miller2022eamc",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "first_aid_action_plan",
        "self_help",
        "stretch_cramped_muscle",
    ),
)
