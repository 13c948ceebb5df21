"""Publications come in from reference managers and go out again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.commands import History
from crosstalk.commands.references import add_references, doubles, merge_references
from crosstalk.errors import CrosstalkError
from crosstalk.exporters.references import FORMATS, write_references
from crosstalk.importers.references import read_references
from crosstalk.model import Anchor, Condition, Connector, Diagram, Effect, Evidence, Reference
from crosstalk.model.identifiers import clean_doi, is_doi, is_pmid, twin

BIBTEX = r"""
@article{balood2022,
  author = {Balood, Mohammad and M{\"u}ller, J\"org and others},
  title = {Nociceptor neurons affect {CGRP} and cancer immunosurveillance},
  journal = {Nature}, year = 2022, volume = {611}, number = {7935}, pages = {405--412},
  doi = {https://doi.org/10.1038/s41586-022-05374-w}
}
@article{broken, title = {No end
@article{bad, title={A title}, doi={doi-less}, pmid={12x}}
"""
RIS = """TY  - JOUR
AU  - Zahalka, Ali H.
TI  - Adrenergic nerves activate an angio-metabolic switch
JO  - Science
PY  - 2017
VL  - 358
SP  - 321
EP  - 326
DO  - 10.1126/science.aah5072
ER  -

TY  - JOUR
ER  -
"""
CSL = """[{"type":"article-journal","title":["Cancer-induced <i>nerve</i> injury"],
"author":[{"family":"Baruch","given":"Erez"}],
"container-title":["Nature"],"issued":{"date-parts":[[2025,3]]},"DOI":"10.1038/s41586-025-09370-8","page":"1-9"}, 7]"""

FULL = Reference(
    id="BALOOD22", type="article-journal", authors=("Balood, Mohammad", "Ahmadi, Maryam"), title="Nociceptor neurons",
    journal="Nature", year="2022", volume="611", issue="7935", pages="405–412", doi="10.1038/s41586-022-05374-w",
)  # fmt: skip


def test_bibtex_is_read_and_broken_entries_are_told():
    found = read_references(BIBTEX.encode())
    first = found.references[0]
    assert first.authors == ("Balood, Mohammad", "Müller, Jörg")
    assert first.title == "Nociceptor neurons affect CGRP and cancer immunosurveillance"
    assert (first.year, first.volume, first.issue, first.pages) == ("2022", "611", "7935", "405–412")
    assert first.doi == "10.1038/s41586-022-05374-w"
    assert [r.id for r in found.references] == ["balood2022", "bad"]
    assert found.references[1].doi == found.references[1].pmid == ""
    assert len(found.problems) == 3
    assert "line 8" in found.problems[0]


def test_ris_is_read_entry_by_entry():
    found = read_references(RIS.encode())
    (only,) = found.references
    assert (only.id, only.authors, only.pages) == ("ZAHALKA17", ("Zahalka, Ali H.",), "321–326")
    assert (only.journal, only.doi) == ("Science", "10.1126/science.aah5072")
    assert len(found.problems) == 1


def test_csl_json_of_crossref_is_read():
    found = read_references(CSL.encode())
    (only,) = found.references
    assert (only.id, only.title, only.journal, only.year) == (
        "BARUCH25",
        "Cancer-induced nerve injury",
        "Nature",
        "2025",
    )
    assert found.problems == ("Entry 2 is no publication and was left out.",)


@pytest.mark.parametrize("data", [b"hello", b"[", b"", b"{}" * 3, b"[" * 100_000])
def test_what_is_no_list_is_refused_in_a_sentence(data):
    with pytest.raises(CrosstalkError) as caught:
        read_references(data)
    assert str(caught.value).endswith(".")


@given(st.binary(max_size=400))
def test_anything_is_read_or_refused(data):
    try:
        read_references(data)
    except CrosstalkError:
        return


@given(st.text(max_size=200))
def test_any_entry_body_is_read_or_told(body):
    found = read_references(f"@article{{key, title={{A}}}}\n@article{{x, note={{{body}}}}}".encode())
    assert found.references[0].id == "key"


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl-json"])
def test_what_goes_out_comes_in_the_same(form):
    found = read_references(write_references([FULL], form).encode())
    assert found.problems == ()
    (back,) = found.references
    for name in ("authors", "title", "journal", "year", "volume", "issue", "pages", "doi", "type", "id"):
        assert getattr(back, name) == getattr(FULL, name), name


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_known_only_as_a_citation_is_not_lost(form):
    written = write_references(
        [Reference(id="SONG25", citation="Song S et al. Chin J Lung Cancer 2025")], form
    )
    assert "Song S et al. Chin J Lung Cancer 2025" in written


def test_text_reads_as_in_a_paper():
    assert write_references([FULL], "text") == (
        "1. Balood M, Ahmadi M. Nociceptor neurons. Nature 2022;611(7935):405–412. doi:10.1038/s41586-022-05374-w.\n"
    )


def test_a_brace_left_open_takes_no_other_entry_with_it():
    open_brace = Reference(id="A", title="An open { brace", journal="J")
    found = read_references(write_references([open_brace, FULL], "bibtex").encode())
    assert [r.id for r in found.references] == ["A", "BALOOD22"]


def test_identifiers_have_a_form():
    assert clean_doi("https://doi.org/10.1038/x.") == "10.1038/x"
    assert is_doi("10.1038/s41586-022-05374-w")
    assert not is_doi("11.1038/x")
    assert not is_doi("10.1038/a b")
    assert is_pmid("36323780")
    assert not is_pmid("PMC1")


def test_duplicates_are_merged_on_import_and_keep_what_each_knows():
    history = History(
        Diagram(references={"B": Reference(id="B", doi="10.1038/S41586-022-05374-W", pmid="1")})
    )
    other = Reference(id="B", title="Another", year="2020")
    keys = history.run("Import", add_references, [FULL, other])
    assert keys == ("B", "B-2")
    merged = history.diagram.references["B"]
    assert (merged.pmid, merged.title, merged.year) == ("1", "Nociceptor neurons", "2022")


def test_two_dois_are_two_publications():
    one = Reference(id="a", title="Same", year="2020", doi="10.1/a")
    two = Reference(id="b", title="Same", year="2020", doi="10.1/b")
    assert twin(one, [two]) is None
    assert twin(one, [Reference(id="c", title="same.", year="2020")]) is not None


def test_merging_carries_over_every_citation_and_is_undone():
    effect = Effect(when=(Condition(dimension="d", values=("v",)),), evidence=(Evidence(reference="B"),))
    link = Connector(
        id="k", relation="activates", source=Anchor(), target=Anchor(), effects=(effect,),
        evidence=(Evidence(reference="A"), Evidence(reference="B")),
    )  # fmt: skip
    before = Diagram(
        records={"k": link},
        references={"A": Reference(id="A", doi="10.1/a"), "B": Reference(id="B", pmid="7")},
    )
    history = History(before)
    history.run("Merge", merge_references, "A", "B")
    record = history.diagram.records["k"]
    assert record.evidence == (Evidence(reference="A"),)
    assert record.effects[0].evidence == (Evidence(reference="A"),)
    assert history.diagram.references == {"A": Reference(id="A", doi="10.1/a", pmid="7")}
    history.undo()
    assert history.diagram.records == before.records
    assert history.diagram.references == before.references


def test_doubles_are_found():
    many = [Reference(id="A", pmid="7"), Reference(id="B", pmid="8"), Reference(id="C", pmid="7")]
    assert doubles(many) == (("A", "C"),)
