"""Growing pains."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

growing_pains = Mimic(
    title=say(id="Nyeri pertumbuhan", en="Growing pains"),
    says=say(
        id="Anak yang sehat mengeluh pegal di kedua tungkai pada sore atau malam, selama setengah sampai lima jam. Paginya anak sudah biasa lagi. Bila khas dan pemeriksaannya normal, tes tidak perlu; darah lengkap, CRP, dan LED hanya bila tidak khas. Kram sejati jarang pada anak kecil: dalam satu survei tidak ada di bawah 8 tahun.",
        en="A healthy child complains of aching legs in the evening or night, for half an hour to five hours. By morning the child is well. If it is typical and the examination is normal, no test is needed; blood count, CRP and ESR only when it is not typical. True cramps are rare in small children: one survey found none under 8.",
    ),
    differs=say(
        id="Pegal di kedua tungkai, bukan di sendi, hilang di pagi hari, dan pemeriksaannya normal. Kram adalah otot keras mendadak, biasanya di satu tungkai, beberapa menit saja.",
        en="Both legs ache, not the joints; it is gone by morning and the examination is normal. A cramp is a sudden hard muscle, usually in one leg, for minutes only.",
    ),
    do=say(
        id="Temani anak, lalu usap dan regangkan tungkainya perlahan. Bawa ke dokter bila pincang, nyeri di satu titik, nyeri siang hari, sendi bengkak, demam, pucat, atau memar. Jangan memberi obat kram, kina, aspirin, atau jamu tanpa dokter.",
        en="Stay with the child, and gently stroke and stretch the legs. See a doctor for a limp, pain in one spot, pain by day, a swollen joint, fever, pallor or bruises. Give no cramp medicine, quinine, aspirin or herbal remedy without a doctor.",
    ),
    only_when=person.age_years.between(3, 14),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=person.age_years.at_least(3) & person.age_years.at_most(12),
            cites="ebmg_growing",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.side_pattern.among("both_together"),
            cites="ebmg_growing",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=children.child_limp, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(
            when=children.child_pain_in_morning_or_day, cites="ebmg_growing", grade=Grade.STRONG
        ),
        Weight(when=children.child_joint_swollen, cites="ebmg_growing", grade=Grade.STRONG),
        Weight(
            when=children.child_pale_bruising_weight_loss, cites="ng12_child2", grade=Grade.STRONG
        ),
        Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
    ),
    see=("gp", "paediatrician"),
    icd10="M79.6",
    cites=("ebmg_growing", "ip_growing"),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a girl of 3 with evening leg aches", facts={person.age_years: 3}, expect=YES),
        Example(who="a boy of 12 with evening leg aches", facts={person.age_years: 12}, expect=YES),
        Example(
            who="a boy of 14 whose legs ache at the same time",
            facts={person.age_years: 14, cramp.side_pattern: "both_together"},
            expect=YES,
        ),
        Example(
            who="a boy of 13 whose left leg alone aches",
            facts={person.age_years: 13, cramp.side_pattern: "one_side_always"},
            expect=NO,
        ),
        Example(
            who="a boy of 15 whose legs ache at the same time",
            facts={person.age_years: 15, cramp.side_pattern: "both_together"},
            expect=NO,
        ),
        Example(
            who="a girl of 2 whose legs ache at the same time",
            facts={person.age_years: 2, cramp.side_pattern: "both_together"},
            expect=NO,
        ),
        Example(
            who="somebody whose age was not asked",
            facts={cramp.side_pattern: "both_together"},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
