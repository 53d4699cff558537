"""Only what was released is in the verslag, in the words that were released."""

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision
from app.privacy.audience import Audience, case_for
from app.reports.content import Figure, Heading
from app.reports.sections.signals import signals_chapter
from app.reports.verslag import report_document
from app.signals.order import READING_ORDER
from app.signals.readings.reading import CLOSING
from tests.reports.paper import edition_of, example_case, text_of_chapter


def released(release: Release, *signal_ids: str, text: str = ""):
    decisions = [SignalDecision(signal_id=SignalId(one), release=release, text=text) for one in signal_ids]
    return edition_of(case_for(example_case().with_entities(decisions), Audience.DEELNEMERS))


def test_that_nothing_is_there_until_it_is_released() -> None:
    edition = released(Release.NEE, *READING_ORDER)

    assert signals_chapter(edition).blocks == ()
    assert "signalen" not in {part.anchor for part in report_document(edition).parts}


def test_that_a_released_signal_has_sentences_a_figure_and_a_question() -> None:
    chapter = signals_chapter(released(Release.JA, "S3"))
    told = text_of_chapter(chapter)
    (figure,) = [block for block in chapter.blocks if isinstance(block, Figure)]

    assert "Van 17 besluiten met een bekende basis zijn er 9 uit nood genomen. [" in told
    assert "Wat was er nodig geweest om het een week later te besluiten?" in told
    assert (figure.caption, figure.closing) == ("Besluiten en wat eraan voorafging.", CLOSING)


def test_that_only_numbers_that_lead_somewhere_are_named() -> None:
    told = text_of_chapter(signals_chapter(released(Release.JA, "S9")))

    assert "bij 0 van de 1 MDO's in de tijd dat zij betrokken was. Basisschool" in told
    assert "Bij 5 van de 7 MDO's was iemand van het gezin of netwerk aanwezig. [19, 46, 64, 80, 105]" in told


def test_that_own_words_stand_instead_of_the_sentences() -> None:
    told = text_of_chapter(signals_chapter(released(Release.HERFORMULEERD, "S3", text="Veel moest snel.")))

    assert "Veel moest snel." in told
    assert "uit nood genomen" not in told


def test_that_all_signals_stand_in_reading_order() -> None:
    edition = released(Release.JA, *READING_ORDER)
    headings = [one for one in signals_chapter(edition).blocks if isinstance(one, Heading)]

    assert [one.anchor for one in headings] == [f"signalen-{one.lower()}" for one in READING_ORDER]
    anchors = [part.anchor for part in report_document(edition).parts]
    assert anchors.index("signalen") < anchors.index("wat-werkte")
