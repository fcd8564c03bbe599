"""Every address of the site: Indonesian at the root, English below /en/."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import path

from betis.web.checkup import views as checkup
from betis.web.diary import carry
from betis.web.diary import views as diary
from betis.web.diary.sync import sync
from betis.web.medicines.views import medicines
from betis.web.offline import views as offline
from betis.web.pages import views as pages
from betis.web.plan import views as plan
from betis.web.sos import views as sos

urlpatterns = [
    path("light/", pages.change_light, name="light"),
    path("sw.js", offline.worker, name="worker"),
    path("icon-<int:size>.png", offline.icon, name="icon"),
    *i18n_patterns(
        path("", pages.home, name="home"),
        path("sos/", sos.sos, name="sos"),
        path("check/", offline.check if settings.STATIC_SITE else checkup.start, name="check"),
        path("check/from-diary/", checkup.from_diary, name="from_diary"),
        path("check/question/", checkup.question, name="question"),
        path("check/answers/", checkup.answers, name="answers"),
        path("check/change/<slug:fact>/", checkup.change, name="change"),
        path("check/result/", checkup.result, name="result"),
        path("check/answers.json", checkup.saved, name="saved"),
        path("check/erase/", checkup.erase, name="erase"),
        path("check/alone/", offline.check, name="check_alone"),
        path("diary/", diary.diary, name="diary"),
        path("diary/sync/", sync, name="diary_sync"),
        path("diary/trends/", diary.trends, name="diary_trends"),
        path("diary/triggers/", diary.triggers, name="diary_triggers"),
        path("diary/data/", carry.data, name="diary_data"),
        path("diary/data/export.<slug:form>", carry.export, name="diary_export"),
        path("diary/data/import/", carry.import_, name="diary_import"),
        path("diary/data/backup/", carry.backup, name="diary_backup"),
        path("diary/data/restore/", carry.restore, name="diary_restore"),
        path("diary/data/example/", carry.example, name="diary_example"),
        path("diary/data/erase/", carry.erase, name="diary_erase"),
        path("offline/", offline.nothing_here, name="offline"),
        path("offline/rules.json", offline.rules, name="rules"),
        path("offline/library.json", offline.library, name="library_pages"),
        path("manifest.webmanifest", offline.manifest, name="manifest"),
        path("plan/", plan.plan, name="plan"),
        path("plan/food/", plan.food, name="plan_food"),
        path("plan/bed/", plan.bed, name="plan_bed"),
        path("plan/reminders.ics", plan.reminders, name="plan_reminders"),
        path("plan/feed/<str:token>.ics", plan.feed, name="plan_feed"),
        path("medicines/", medicines, name="medicines"),
        path("library/", pages.library, name="library"),
        path("library/<slug:kind>/", pages.kind, name="kind"),
        path("library/<slug:kind>/<slug:name>/", pages.item, name="item"),
        path("sources/", pages.sources, name="sources"),
        path("sources/<slug:name>/", pages.source, name="source"),
        path("facts/", pages.facts, name="facts"),
        path("proved/", pages.proved, name="proved"),
        path("about/", pages.about, name="about"),
        prefix_default_language=False,
    ),
]
handler404 = "betis.web.errors.not_found"
handler500 = "betis.web.errors.broken"
handler400 = "betis.web.errors.bad_request"
