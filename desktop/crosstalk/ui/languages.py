"""The languages of the interface: which there are, which one is wanted, and the tables they are read from.

English stands in the code; nothing is read for it. Another language is one file of Qt's own format,
`resources/translations/<code>.ts` (Qt Linguist opens it); Qt's words for its own buttons and menus come from the
table that it ships. To add a language: its file, and its line in `LANGUAGES`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from crosstalk import tongue
from crosstalk.errors import CrosstalkError
from crosstalk.locations import resources
from crosstalk.tongue import later, tr
from crosstalk.ui import recent

SYSTEM = ""
"""The choice to speak as the system does."""
LANGUAGES: Mapping[str, str] = {SYSTEM: later("As the system"), "en": "English", "zh_CN": "简体中文"}
"""The choices by code; each language has its own name for itself, whatever is spoken now."""
SETTING = "language"
VARIABLE = "CROSSTALK_LANGUAGE"
"""A language for one run, before what was chosen."""

FACES: Mapping[str, tuple[str, ...]] = {
    "zh_CN": (
        "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC",
        "Source Han Sans SC", "WenQuanYi Micro Hei",
    )
}  # fmt: skip
"""Typefaces for the characters that the system's own may lack: by name they come in the forms of the country, and
Qt reckons with their height."""

_log = logging.getLogger("crosstalk")
_qt_words: list[QTranslator] = []
_families: list[str] = []
"""Of the typeface of English."""


def chosen() -> str:
    """Return the code that the person chose, "" for the system's language."""
    code = str(recent.settings().value(SETTING, SYSTEM) or SYSTEM)
    return code if code in LANGUAGES else SYSTEM


def choose(code: str) -> None:
    """Keep a choice for the next start."""
    recent.settings().setValue(SETTING, code)


def wanted() -> str:
    """Return the code of the language to speak: of the environment, else as chosen, else as the system."""
    asked = os.environ.get(VARIABLE, "") or chosen()
    return nearest([asked]) if asked else nearest(QLocale.system().uiLanguages())


def nearest(names: list[str]) -> str:
    """Return the first language that we speak of some names such as `zh-Hans-CN`; English where there is none."""
    for name in names:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "en":
            return "en"
        # Traditional characters are another table, which we do not have.
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
    return "en"


def speak(code: str) -> None:
    """Let the interface, and Qt in it, speak a language from now on; what stands already is not made anew."""
    app = QCoreApplication.instance()
    while _qt_words:
        QCoreApplication.removeTranslator(_qt_words.pop())
    _set_face(code)
    if code == "en":
        tongue.use({}, "en")
        return
    try:
        tongue.use(table(code), code)
    except CrosstalkError as error:
        _log.warning("%s", error)
        return
    translator = QTranslator(app)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(translator)
        _qt_words.append(translator)


def _set_face(code: str) -> None:
    """Put a typeface of the language behind that of the interface, and take it away again for English."""
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        return
    face = next((name for name in FACES.get(code, ()) if QFontDatabase.hasFamily(name)), "")
    font = QGuiApplication.font()
    if face and not _families:
        _families.extend(font.families())
        font.setFamilies([QFontInfo(font).family(), face])
    elif not face and _families:
        font.setFamilies(list(_families))
        _families.clear()
    else:
        return
    QGuiApplication.setFont(font)


def table(code: str) -> dict[str, str]:
    """Return the finished translations of a language by their English; raises CrosstalkError for a broken file."""
    from defusedxml.ElementTree import parse

    path = resources("translations", f"{code}.ts")
    try:
        root = parse(path).getroot()
    except (OSError, SyntaxError, ValueError) as error:
        raise CrosstalkError(tr("The translations in {file} cannot be read.", file=path.name)) from error
    words: dict[str, str] = {}
    for message in root.iter("message") if root is not None else ():
        said = message.find("translation")
        if said is not None and said.get("type") is None and said.text:
            words[message.findtext("source") or ""] = said.text
    words.pop("", None)
    return words
