"""The header words of tables, as data: what a column becomes, then the words for it.

A line is ``meaning = word | word``, or ``meaning/label = …``. Where the words stand in a header,
and how they are written (case, accents, blanks, "E-mail" or "Email"), does not count.
"""
