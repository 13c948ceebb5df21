"""Chinese, Japanese and Korean within text: which language it is, which fonts set it, which of its words stay whole.

The fonts of these scripts all give a character one em, so that lines break alike whichever of them a machine has. The
same code is drawn differently in each language (骨, 直, 令), so the font follows the language of the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from crosstalk.text.fonts import FontFile, squeezed

CHINESE, JAPANESE, KOREAN = "zh-CN", "ja", "ko"
"""Language tags (BCP 47); Han without kana or hangul is read as simplified Chinese."""

FAMILIES: dict[str, tuple[str, ...]] = {
    CHINESE: (
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Heiti SC",
        "WenQuanYi Micro Hei", "SimHei",
    ),
    JAPANESE: (
        "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Yu Gothic", "Hiragino Sans", "Meiryo", "MS Gothic",
    ),
    KOREAN: ("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Malgun Gothic", "Apple SD Gothic Neo"),
}  # fmt: skip
"""Sans families by language, in the order in which they are taken."""

_FILES: dict[str, tuple[tuple[str, str], ...]] = {
    "Noto Sans CJK": (("notosanscjkregular", "notosanscjkbold"),),
    "Noto Sans SC": (("notosansscregular", "notosansscbold"),),
    "Noto Sans JP": (("notosansjpregular", "notosansjpbold"),),
    "Noto Sans KR": (("notosanskrregular", "notosanskrbold"),),
    "Source Han Sans SC": (
        ("sourcehansansscregular", "sourcehansansscbold"), ("sourcehansansregular", "sourcehansansbold"),
    ),
    "Source Han Sans": (("sourcehansansregular", "sourcehansansbold"),),
    "Microsoft YaHei": (("msyh", "msyhbd"),),
    "PingFang SC": (("pingfang", "pingfang"),),
    "Heiti SC": (("stheitimedium", "stheitimedium"),),
    "WenQuanYi Micro Hei": (("wqymicrohei", "wqymicrohei"),),
    "SimHei": (("simhei", "simhei"),),
    "Yu Gothic": (("yugothm", "yugothb"),),
    "Meiryo": (("meiryo", "meiryob"),),
    "MS Gothic": (("msgothic", "msgothic"),),
    "Malgun Gothic": (("malgun", "malgunbd"),),
    "Apple SD Gothic Neo": (("applesdgothicneo", "applesdgothicneo"),),
}  # fmt: skip
"""Squeezed names of the files that hold a family: regular, bold."""

_BOLD_STYLES = frozenset({"bold", "semibold", "medium"})
_KANA, _HANGUL = (
    re.compile("[\u3041-\u30ff\uff66-\uff9d]"),
    re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"),
)

_WHOLE = re.compile(
    "毒蕈碱|内分泌|神经元|微环境|淋巴结|淋巴管|线粒体|内质网|干扰素|拮抗剂|抑制剂|激动剂|阻滞剂|肾上腺素|肾上腺|谷氨酸|"
    "羟色胺|胆碱能|星形|少突|(?:NK|[TB])细胞|细胞|神经|肿瘤|受体|因子|蛋白|通路|抑制|激活|血管|淋巴|转移|免疫|巨噬|胶质|"
    "轴突|树突|突触|递质|激素|抗体|囊泡|外泌体|上皮|内皮|基质|纤维|组织|系统|染色|骨髓|迷走|交感|感觉|运动|肉毒|毒素|治疗"
)
"""Words that a line is broken within only where they fit nowhere whole."""


def is_wide(character: str) -> bool:
    """Say whether a character takes one em, as those of East Asian scripts and their punctuation do."""
    return character > "\u2e7f" and unicodedata.east_asian_width(character) in "WF"


def language_of(text: str) -> str:
    """Return the East Asian language that a text is in, "" where it has no character of one."""
    if text.isascii() or not any(map(is_wide, text)):
        return ""
    if _KANA.search(text):
        return JAPANESE
    return KOREAN if _HANGUL.search(text) else CHINESE


def inside_words(text: str) -> list[int]:
    """Return the indices within common Chinese words, before which a line had better not be broken."""
    if text.isascii():
        return []
    return [index for found in _WHOLE.finditer(text) for index in range(found.start() + 1, found.end())]


def find(files: tuple[Path, ...], language: str, bold: bool) -> FontFile | None:
    """Return the face for a language of the first of its families that is among files, None where there is none."""
    by_name: dict[str, Path] = {}
    for path in files:
        by_name.setdefault(squeezed(path.stem), path)
    for family in FAMILIES.get(language, ()):
        for names in _FILES.get(family) or _FILES.get(family.rpartition(" ")[0], ()):
            held = by_name.get(names[bold]) or by_name.get(names[0])
            face = None if held is None else _face(held, family, bold)
            if face is not None:
                return face
    return None


@cache
def _face(path: Path, family: str, bold: bool) -> FontFile | None:
    """Return the face of a family in a file; a collection holds those of several languages."""
    if path.suffix.lower() not in (".ttc", ".otc"):
        return FontFile(path)
    from fontTools.ttLib import TTCollection

    try:
        fonts = TTCollection(str(path), lazy=True).fonts
        named = [(str(f["name"].getDebugName(16) or f["name"].getDebugName(1)), f["name"]) for f in fonts]
    except Exception:  # fontTools raises many kinds on broken fonts; such a file has no faces.
        return None
    found = [n for n, (name, _) in enumerate(named) if name.startswith(family)]
    if not found:
        return None
    styles = {
        n: squeezed(str(named[n][1].getDebugName(17) or named[n][1].getDebugName(2) or "")) for n in found
    }
    fitting = [n for n in found if (styles[n] in _BOLD_STYLES) == bold]
    return FontFile(path, (fitting or found)[0])
