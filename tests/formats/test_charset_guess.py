"""Names of many languages, in the charsets their programs wrote them in, undeclared."""

from __future__ import annotations

import pytest

from smallcrm.formats.charset_guess import guess

NAMES = {
    "cp1252": "Müller|Jürgen Groß|Søren Løve|Muñoz|Peña|François|Hélène|João|Øystein|Ångström|Zoë"
    "|Núñez|Þór|Bjørn Åse|Sigurður|Gonçalves|D’Arc|Noël|Nicolò|São Paulo|12 m² Straße|50 € Café",
    "cp1250": "Iksiński|Dvořák|Kovačić|Wałęsa|Łódź|Jiří|Černý|Šimůnek|Nagy Győző|Tőkés|Ştefănescu",
    "iso8859_2": "Iksiński|Świętosława|Šimůnek|Dvořák Antonín",
    "cp1254": "Yıldız|Ayşe|Kılıç|Güneş|Işık|Doğan|Çağlar",
    "cp1251": "Петров|Иван Сидоров|Київ|Щукин Юрий|менеджер по продажам|Ёлкина",
    "koi8_r": "Петров|Иван Сидоров|Анна",
    "cp1253": "Βαγγέλης|Παπαθανασίου|Αθήνα|Γιώργος|καλησπέρα φίλε",
    "cp1255": 'שרה כהן|ד"ר שרה כהן|דוד לוי|תל אביב',
    "cp1256": "محمد علي|فاطمة",
    "cp932": "安藤ロイド|東京都渋谷区|田中太郎",
}


@pytest.mark.parametrize(("charset", "names"), NAMES.items())
def test_a_single_name_tells_its_charset(charset: str, names: str) -> None:
    for name in names.split("|"):
        raw = name.encode(charset)
        assert raw.decode(guess(raw)) == name


@pytest.mark.parametrize("name", ["Zoë Müller", "José Núñez", "Ångström"])
def test_a_file_of_mac_os_9(name: str) -> None:
    assert guess(name.encode("mac_roman"), is_mac=True) == "mac_roman"


def test_bytes_of_no_language_give_the_usual_one() -> None:
    assert guess(b"") == "cp1252"
    assert guess(bytes(range(0x80, 0xA0))) in {"cp1252", "koi8_r", "iso8859_2", "cp1251", "cp1256"}


def test_half_width_katakana_and_private_letters_are_unlikely() -> None:
    assert guess("Müller".encode("cp1252") + b"\xf0\x40") != "cp932"
    assert guess(b"a\xa1\xb1b") == "cp1252"
