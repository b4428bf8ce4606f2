"""The window in the language of its user."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from corpus.resources import resource

LANGUAGES = ("en", "zh_CN", "zh_TW")
"""English is the language of the source; its file has the plurals only."""


def chosen_language(preference: str, locale: QLocale) -> str:
    """One of ``LANGUAGES``: the preferred one, or for ``system`` the nearest to the locale."""
    if preference in LANGUAGES:
        return preference
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    traditional = locale.script() == QLocale.Script.TraditionalHanScript
    return "zh_TW" if traditional else "zh_CN"


def install(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Translate Qt's own strings and ours. The translators belong to ``app``; also returned, to remove."""
    installed: list[QTranslator] = []
    QLocale.setDefault(QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt_folder, "qtbase"), (str(resource("i18n")), "meipi")):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
            installed.append(translator)
    return tuple(installed)
