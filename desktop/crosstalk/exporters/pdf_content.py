"""Primitives as the content of PDF pages: paths, gradients, opacity, text, pictures; all of it vector.

Art is a form of its own that is written once and placed many times; a group with an opacity is a transparency group
(ISO 32000-1 §11.4.5), so that it fades as a whole. Nothing is turned into pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crosstalk.exporters.operators import (
    Gradient,
    alpha_stops,
    color_stops,
    gradient_matrix,
    matrix,
    matrix_operator,
    numbers,
    path_operators,
    rect_operators,
    rgb,
    shading,
    stroke_operators,
)
from crosstalk.exporters.pdf_file import PdfFile
from crosstalk.exporters.pdf_text import PdfText
from crosstalk.exporters.pictures import decoded, is_plain_jpeg
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import (
    Art,
    GroupItem,
    ImageItem,
    PathItem,
    Primitive,
    Solid,
    Stroke,
    SymbolItem,
    TextItem,
)
from crosstalk.primitives.extent import extent
from crosstalk.text.outlines import outline


class _Form(NamedTuple):
    art: Art
    reference: str


class Writer:
    """Writes streams of one file, and collects the resources that they name."""

    def __init__(self, pdf: PdfFile, text: PdfText, *, outlined: bool) -> None:
        self.pdf, self.text, self.outlined = pdf, text, outlined
        self.resources = pdf.reserve()
        """One dictionary for all streams: names are the same everywhere in the file."""
        self._names: dict[str, dict[str, str]] = {"ExtGState": {}, "Pattern": {}, "XObject": {}}
        self._forms: dict[tuple[str, Rect], str] = {}

    def content(self, items: Iterable[Primitive], transform: Transform) -> str:
        """Return the operators that paint primitives; `transform` leads from their units to the stream's own.

        (It is not written here: a gradient must know it, since its matrix counts from the start of its stream.)
        """
        return "\n".join(part for item in items for part in self._parts(item, transform))

    def finish(self) -> None:
        """Write the dictionary of resources; nothing may be painted after it."""
        fonts = self.text.write(self.pdf)
        kinds = [("Font", fonts), *self._names.items()]
        inner = [
            f"/{kind} << {' '.join(f'/{name} {ref}' for name, ref in found.items())} >>"
            for kind, found in kinds
            if found
        ]
        self.pdf.put(self.resources, f"<< {' '.join(inner)} >>")

    # -- primitives --------------------------------------------------------------------------------------------

    def _parts(self, item: Primitive, transform: Transform) -> list[str]:
        match item:
            case PathItem():
                return self._path(item, transform)
            case TextItem() if self.outlined:
                return [part for path in outline(item) for part in self._path(path, transform)]
            case TextItem():
                return self.text.operators(item)
            case ImageItem():
                return self._image(item)
            case SymbolItem():
                return self._symbol(item)
            case GroupItem():
                return self._group(item, transform)
        raise TypeError(f"no primitive: {item!r}")

    def _path(self, item: PathItem, transform: Transform) -> list[str]:
        if not item.path:
            return []
        shape = path_operators(item.path)
        parts = self._fill(item, shape, transform)
        if item.stroke is not None and item.stroke.width > 0 and item.stroke.opacity > 0:
            parts += self._stroke(item.stroke, shape)
        return parts

    def _fill(self, item: PathItem, shape: str, transform: Transform) -> list[str]:
        fill, paint = item.fill, "f*" if item.even_odd else "f"
        if fill is None:
            return []
        if not isinstance(fill, Solid):
            if not fill.stops:
                return []
            own = gradient_matrix(fill, item.path)
            if own is not None:
                return self._gradient(fill, own, item.path, shape, paint, transform)
            fill = Solid(fill.stops[-1].color, fill.stops[-1].opacity)
        color = f"{numbers(rgb(fill.color), 4)} rg"
        if fill.opacity >= 1.0:
            return [f"{color} {shape} {paint}"]
        if fill.opacity <= 0.0:
            return []
        return [f"q {self._state(fill.opacity)} gs {color} {shape} {paint} Q"]

    def _gradient(
        self, fill: Gradient, own: Transform, path: Path, shape: str, paint: str, transform: Transform
    ) -> list[str]:
        colors = self.pdf.share(shading(fill, color_stops(fill.stops)))
        place = matrix(own.then(transform))
        pattern = self.pdf.share(f"<< /PatternType 2 /Shading {colors} /Matrix [{place}] >>")
        painted = f"/Pattern cs /{self._name('Pattern', pattern)} scn {shape} {paint}"
        opacities = {stop.opacity for stop in fill.stops}
        if opacities == {1.0}:
            return [painted]
        if len(opacities) == 1:
            return [f"q {self._state(opacities.pop())} gs {painted} Q"]
        return [f"q {self._mask(fill, own, path)} gs {painted} Q"]

    def _stroke(self, stroke: Stroke, shape: str) -> list[str]:
        line = f"{numbers(rgb(stroke.color), 4)} RG {stroke_operators(stroke)} {shape} S"
        return [line] if stroke.opacity >= 1.0 else [f"q {self._state(stroke.opacity)} gs {line} Q"]

    def _image(self, item: ImageItem) -> list[str]:
        reference = self._picture(item)
        r = item.rect
        if not reference or r.width <= 0 or r.height <= 0:
            return []
        # A picture fills the unit square from the bottom up; y runs down here.
        place = Transform(r.width, 0.0, 0.0, -r.height, r.x, r.y + r.height)
        return [f"q {matrix_operator(place)} /{self._name('XObject', reference)} Do Q"]

    def _symbol(self, item: SymbolItem) -> list[str]:
        if item.opacity <= 0.0:
            return []
        form = self._form(item.art.key, item.art.items)
        return self._placed(form, item.transform, item.opacity)

    def _group(self, item: GroupItem, transform: Transform) -> list[str]:
        if item.opacity <= 0.0 or not item.items:
            return []
        if item.opacity < 1.0:
            return self._placed(self._form("", item.items), item.transform, item.opacity)
        inner = self.content(item.items, item.transform.then(transform))
        return [f"q {matrix_operator(item.transform)}\n{inner}\nQ"] if inner else []

    def _placed(self, form: str, transform: Transform, opacity: float) -> list[str]:
        if not form:
            return []
        faded = f"{self._state(opacity)} gs " if opacity < 1.0 else ""
        return [f"q {faded}{matrix_operator(transform)} /{self._name('XObject', form)} Do Q"]

    # -- resources ---------------------------------------------------------------------------------------------

    def _form(self, key: str, items: tuple[Primitive, ...]) -> str:
        """Return the name of a form that paints items; one for equal art."""
        box = extent(items)
        if box is None:
            return ""
        found = self._forms.get((key, box)) if key else None
        if found is None:
            # A transparency group, so that an opacity of the placement holds for it as a whole.
            found = self._form_stream(self.content(items, Transform()), box, "/Group << /S /Transparency >> ")
            if key:
                self._forms[(key, box)] = found
        return found

    def _form_stream(self, content: str, box: Rect, entries: str) -> str:
        corners = numbers((box.x, box.y, box.right, box.bottom))
        head = f"/Type /XObject /Subtype /Form /BBox [{corners}] {entries}/Resources {self.resources}"
        return self.pdf.add_stream(content.encode("latin-1"), head)

    def _state(self, opacity: float) -> str:
        value = number(max(0.0, opacity), 4)
        return f"/{self._name('ExtGState', self.pdf.share(f'<< /ca {value} /CA {value} >>'))}"

    def _mask(self, fill: Gradient, own: Transform, path: Path) -> str:
        """Return the name of a state whose soft mask is the opacity of a gradient (§11.6.5.2)."""
        grey = self.pdf.share(shading(fill, alpha_stops(fill.stops)))
        pattern = self.pdf.share(f"<< /PatternType 2 /Shading {grey} /Matrix [{matrix(own)}] >>")
        box = path.bounds().inflated(1.0)
        area = rect_operators(box.x, box.y, box.width, box.height)
        content = f"/Pattern cs /{self._name('Pattern', pattern)} scn {area} f"
        form = self._form_stream(content, box, "/Group << /S /Transparency /CS /DeviceGray >> ")
        state = self.pdf.share(f"<< /SMask << /S /Luminosity /G {form} >> >>")
        return f"/{self._name('ExtGState', state)}"

    def _picture(self, item: ImageItem) -> str:
        key = (f"picture {item.key}", item.rect)
        if item.key and key in self._forms:
            return self._forms[key]
        raster = decoded(item)
        if raster is None:
            return ""
        head = "/Type /XObject /Subtype /Image /Width {} /Height {} /BitsPerComponent 8 /ColorSpace /Device{}"
        head = head.format(raster.width, raster.height, "{}")
        if is_plain_jpeg(item):
            found = self.pdf.add_stream(item.data, head.format("RGB") + " /Filter /DCTDecode", packed=False)
        else:
            mask = self.pdf.add_stream(raster.alpha, head.format("Gray")) if raster.alpha is not None else ""
            found = self.pdf.add_stream(raster.rgb, head.format("RGB") + (f" /SMask {mask}" if mask else ""))
        self._forms[key] = found
        return found

    def _name(self, kind: str, reference: str) -> str:
        name = f"{kind[0]}{reference.split()[0]}"
        self._names[kind][name] = reference
        return name
