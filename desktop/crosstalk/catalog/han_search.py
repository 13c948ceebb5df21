"""Finding entries by what they are called in Chinese, whichever language the interface speaks.

Chinese has no spaces, so a query is looked for as a whole, at the beginning before within; several parts with spaces
between them may stand anywhere, then all characters in their order, then likely slips. Traditional characters that the
field uses are read as their simplified forms, and letters within names (T, CGRP, β2) as `search` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from rapidfuzz import fuzz, process

from crosstalk.catalog.search import normal
from crosstalk.catalog.terms import CHINESE, Named, words

T = TypeVar("T", bound=Named)

_TRADITIONAL = (
    "細胞體經遞質腫轉移導經髓軸樹觸網膠內臟腦腸腎腺臟淋結節發誘應與無間隙離連蛋質鈣鈉鉀氯環狀態壓縮"
    "醫藥療術劑釋噬單雙樞周圍視覺聽動靜脈瘤癥癌鱗頭頸導關聯類別範圍組織纖維黏膜層線粒體種屬個為從來對"
    "長點號圖標題實驗證據據謝產產調節營養險預後實驗傳輸過濾運輸載貯鏈鍵電勢興奮強弱顯變異緣緻殺傷滅殘"
)
_SIMPLIFIED = (
    "细胞体经递质肿转移导经髓轴树触网胶内脏脑肠肾腺脏淋结节发诱应与无间隙离连蛋质钙钠钾氯环状态压缩"
    "医药疗术剂释噬单双枢周围视觉听动静脉瘤症癌鳞头颈导关联类别范围组织纤维粘膜层线粒体种属个为从来对"
    "长点号图标题实验证据据谢产产调节营养险预后实验传输过滤运输载贮链键电势兴奋强弱显变异缘致杀伤灭残"
)
_FOLD = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
TRADITIONAL = frozenset(a for a, b in zip(_TRADITIONAL, _SIMPLIFIED, strict=True) if a != b and a != "黏")
"""Characters of the field that simplified Chinese does not use."""

_PART = re.compile("[0-9a-z\u3400-\u4dbf\u4e00-\u9fff]+")
_LABEL, _SYNONYM = 5.0, 3.0
_NEAR = 66.0
"""Likeness in per cent from which a slip is forgiven: one character of three."""


class _Key(NamedTuple):
    text: str
    weight: float
    entry: int


def parts(text: str) -> list[tuple[str, ...]]:
    """Return the parts of a text under each spelling in which it is looked up, without signs and spaces."""
    return [tuple(_PART.findall(spelling.translate(_FOLD))) for spelling in normal(text)]


class HanIndex(Generic[T]):
    """The index over some entries; making it takes a few milliseconds, a search about one."""

    def __init__(self, entries: Iterable[T]) -> None:
        self.entries = list(entries)
        self._keys: list[_Key] = []
        for number, entry in enumerate(self.entries):
            called = words(entry, CHINESE)
            seen: set[str] = set()
            for name, weight in [(called.label, _LABEL), *((name, _SYNONYM) for name in called.synonyms)]:
                for text in map("".join, parts(name)):
                    if text and text not in seen:
                        seen.add(text)
                        self._keys.append(_Key(text, weight, number))
        self._texts = [key.text for key in self._keys]

    def find(self, query: str, limit: int = 50) -> list[T]:
        """Return the best matches, best first; nothing for a query without letters."""
        scores: dict[int, float] = {}
        for found in parts(query):
            whole = "".join(found)
            if not whole:
                continue
            for key in self._keys:
                score = _score(key.text, found, whole)
                if score and score + key.weight > scores.get(key.entry, 0.0):
                    scores[key.entry] = score + key.weight
            if max(scores.values(), default=0.0) < 70.0 and len(whole) > 2:
                self._slips(whole, scores)
        ranked = sorted(scores, key=lambda n: (-scores[n], getattr(self.entries[n], "tier", 0), n))
        return [self.entries[n] for n in ranked[:limit]]

    def _slips(self, whole: str, scores: dict[int, float]) -> None:
        for _, ratio, index in process.extract(
            whole, self._texts, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=20
        ):
            key = self._keys[index]
            score = 0.5 * ratio + key.weight
            scores[key.entry] = max(score, scores.get(key.entry, 0.0))


def _score(text: str, found: tuple[str, ...], whole: str) -> float:
    """Return 0 for no match, else up to 100; the shorter the rest that was not typed, the better."""
    if text == whole:
        return 100.0
    rest = min(6.0, 0.5 * (len(text) - len(whole)))
    if text.startswith(whole):
        return 88.0 - rest
    if whole in text:
        # What stands at the end is the kind of thing: 肿瘤相关巨噬细胞 is a 巨噬细胞.
        return (76.0 if text.endswith(whole) else 72.0) - rest
    if len(found) > 1 and all(part in text for part in found):
        return 66.0 - rest
    if len(whole) > 2 and _in_order(whole, text):
        return 58.0 - rest
    return 0.0


def _in_order(whole: str, text: str) -> bool:
    characters = iter(text)
    return all(character in characters for character in whole)
