"""Settings of the site. Alone on a machine it needs none: SQLite, loopback, no accounts."""

import os
from pathlib import Path
from typing import Any

import dj_database_url

from betis.interpreters.browser import MODULES
from betis.web.release import release
from betis.web.secret import local_secret

HERE = Path(__file__).parent
DATA = Path(os.environ.get("BETIS_HOME", Path.home() / ".local" / "share" / "betis"))
DATA.mkdir(parents=True, exist_ok=True, mode=0o700)

SECRET_KEY = os.environ.get("BETIS_SECRET") or local_secret(DATA / "secret")
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "betis.web.urls"
WSGI_APPLICATION = "betis.web.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "csp",
    "betis.web",
    "betis.web.diary",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "betis.web.words.words",
                "betis.web.light.light",
                "betis.web.offline.pages.static_site",
            ],
            "loaders": [
                ("django.template.loaders.cached.Loader",
                 ["django.template.loaders.filesystem.Loader"]),
            ],
            "builtins": ["betis.web.templatetags.betis"],
        },
    }
]  # fmt: skip

DATABASES: dict[str, Any] = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATA / "betis.sqlite3",
        "OPTIONS": {
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            "PRAGMA secure_delete=ON;",
            "transaction_mode": "IMMEDIATE",
        },
    }
}
if url := os.environ.get("BETIS_DATABASE_URL"):
    DATABASES = {"default": dj_database_url.parse(url, conn_max_age=60)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = os.environ.get("TZ") or "Asia/Jakarta"

STATIC_URL = f"static/{release()}/"
STATICFILES_DIRS = [("rules", MODULES)]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 60 * 60 * 24 * 365
STATIC_SITE = "BETIS_STATIC_SITE" in os.environ
"""Whether pages are written to files, for a host that only hands them out."""
FORCE_SCRIPT_NAME = os.environ.get("BETIS_UNDER")
"""The path below which the site stands, such as `/betis/`; the root if not given."""
WHITENOISE_ALLOW_ALL_ORIGINS = False

SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "betis.web.errors.csrf_failed"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
