"""Right to left: letters joined and put in order as the Unicode standard's tables and examples have them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.planning.document.script import drawn

HEBREW = "".join(map(chr, range(0x5D0, 0x5EB)))
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


@pytest.mark.parametrize(
    ("logical", "visual"),
    [
        ("Bay 7", "Bay 7"),
        ("\u05d0\u05d1\u05d2", "\u05d2\u05d1\u05d0"),
        ("Site \u05d0\u05d1 7", "Site 7 \u05d1\u05d0"),  # a number after belongs to them
        ("\u05d0\u05d1 12 \u05d2", "\u05d2 12 \u05d1\u05d0"),  # numbers read left to right within
        ("\u05d0 1.5 \u05d1", "\u05d1 1.5 \u05d0"),
        ("\u05d0(\u05d1)\u05d2", "\u05d2(\u05d1)\u05d0"),  # brackets are mirrored
        ("(\u05d0\u05d1)", "(\u05d1\u05d0)"),
        ("\u05d0 (7)", "(7) \u05d0"),  # a line that begins with them reads as they do
        ("\u05d0 (B) 2", "2 (B) \u05d0"),  # both brackets of a pair go one way, as rule N0 of the standard says
        ("Site (\u05d0\u05d1) 2", "Site (\u05d1\u05d0) 2"),
        ("a (\u05d0) [7", "a (\u05d0) [7"),
        ("\u05d0 [B (\u05d1) 3] 2", "2 [3 (\u05d1) B] \u05d0"),
        ("\u05d0 Bay 7", "Bay 7 \u05d0"),
        ("\u05e9\u05c1\u05dc", "\u05dc\u05e9\u05c1"),  # a mark stays with its letter
        ("a\u200f\u05d0", "a\u05d0"),
        ("\u0628\u0631\u062c", "\ufe9d\ufeae\ufe91"),  # beh initial, reh final, jeem alone after reh
        ("\u0633\u0644\u0627\u0645", "\ufee1\ufefc\ufeb3"),  # seen initial, lam with alef final, meem alone
        ("\u0644\u0627", "\ufefb"),
        ("\u067e\u0644", "\ufede\ufb58"),  # Persian peh initial, lam final
        ("\u0628\u064e\u062a", "\ufe96\ufe91\u064e"),  # a vowel sign does not break the join
    ],
)
def test_a_line_stands_as_it_is_read(logical, visual):
    assert drawn(logical) == visual


@given(st.text(HEBREW, min_size=1))
def test_hebrew_alone_is_turned_round(text):
    assert drawn(text) == text[::-1]


@given(st.text(ARABIC + " ", min_size=1))
def test_arabic_alone_keeps_its_letters(text):
    shown = unicodedata.normalize("NFKC", drawn(text))
    assert sorted(shown) == sorted(text)


@given(st.text(st.characters(codec="latin-1")))
def test_other_text_is_left_alone(text):
    assert drawn(text) == text
